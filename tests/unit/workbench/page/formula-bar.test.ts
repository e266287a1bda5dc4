/** @jest-environment jsdom */
import { createFormulaBar } from "../../../../src/workbench/page/formula-bar";
import { pageTexts } from "../../../../src/workbench/page/texts";

function setUp() {
  const committed: string[] = [];
  const places: string[] = [];
  const bar = createFormulaBar({
    texts: pageTexts("da"),
    onCommit: (text) => void committed.push(text),
    onGoTo: (place) => void places.push(place),
    onEntered: () => undefined,
    onLeave: () => undefined,
  });
  const formula = bar.root.querySelector("textarea");
  const nameBox = bar.root.querySelector("input");
  if (!formula || !nameBox) throw new Error("the formula bar lacks a field");
  const type = (text: string) => {
    formula.value = text;
    formula.dispatchEvent(new Event("input"));
  };
  const press = (target: HTMLElement, key: string) => target.dispatchEvent(new KeyboardEvent("keydown", { key }));
  return { bar, committed, places, formula, nameBox, type, press };
}

describe("the formula bar", () => {
  it("shows where one stands and what is there", () => {
    const { bar, formula, nameBox } = setUp();
    bar.show({ address: "B2:D9", text: "=SUM(T[@2024])" });
    expect([nameBox.value, formula.value]).toEqual(["B2:D9", "=SUM(T[@2024])"]);
  });

  it("tells what a failing function said, and forgets it in the next cell", () => {
    const { bar } = setUp();
    bar.show({ address: "B2", text: "=TILTAG.X()", message: "Startdatoen mangler." });
    const message = bar.root.querySelector<HTMLElement>("[role='status']");
    expect(message?.textContent).toBe("⚠ Funktionen svarer: Startdatoen mangler.");
    bar.show({ address: "B3", text: "" });
    expect(message?.hidden).toBe(true);
  });

  it("writes what was typed on Enter, and nothing on Escape", () => {
    const { bar, committed, formula, type, press } = setUp();
    bar.show({ address: "B2", text: "1" });
    type("2");
    press(formula, "Escape");
    expect(committed).toEqual([]);
    expect(formula.value).toBe("1");
    type("3");
    press(formula, "Enter");
    expect(committed).toEqual(["3"]);
  });

  it("keeps what is being typed when the cell's value changes under it", () => {
    const { bar, formula, type } = setUp();
    bar.show({ address: "B2", text: "1" });
    type("=A1+");
    bar.show({ address: "B2", text: "17" });
    expect(formula.value).toBe("=A1+");
  });

  it("goes where the name box says", () => {
    const { places, nameBox, press } = setUp();
    nameBox.value = " Aktivitet ";
    press(nameBox, "Enter");
    expect(places).toEqual(["Aktivitet"]);
  });
});
