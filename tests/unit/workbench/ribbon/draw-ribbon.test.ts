/** @jest-environment jsdom */
import type { ManifestAction, ManifestButton, ManifestTab } from "../../../../src/workbench/manifest/manifest";
import { drawRibbon } from "../../../../src/workbench/ribbon/draw-ribbon";

const button = (id: string, label: string, action: ManifestAction): ManifestButton => ({
  id,
  label,
  tip: { title: label, text: `Om ${label}` },
  icons: new Map([[32, `${id}-32.png`]]),
  action,
});
const tab: ManifestTab = {
  id: "t",
  label: "Tiltag",
  groups: [
    { id: "a", label: "Tabeller", buttons: [button("ny", "Ny", { kind: "executeFunction", functionName: "ny" })] },
    { id: "b", label: "Tiltag", buttons: [button("vis", "Vis rude", { kind: "showTaskpane" })] },
  ],
};

function setUp() {
  const pressed: ManifestAction[] = [];
  const ribbon = drawRibbon([tab], {
    label: "Båndet",
    onPress: ({ action }) => void pressed.push(action),
    addressOf: (url) => `addin/${url}`,
  });
  document.body.replaceChildren(ribbon);
  const buttons = [...ribbon.querySelectorAll<HTMLButtonElement>("[role='toolbar'] button")];
  return { pressed, ribbon, buttons };
}

describe("the ribbon", () => {
  it("shows groups with their buttons and pictures", () => {
    const { ribbon, buttons } = setUp();
    expect([...ribbon.querySelectorAll("[role='group']")].map((group) => group.getAttribute("aria-label"))).toEqual([
      "Tabeller",
      "Tiltag",
    ]);
    expect(buttons.map(({ textContent }) => textContent)).toEqual(["Ny", "Vis rude"]);
    expect(ribbon.querySelector("img")?.getAttribute("src")).toBe("addin/ny-32.png");
  });

  it("tells which action was pressed", () => {
    const { pressed, buttons } = setUp();
    for (const pressable of buttons) pressable.click();
    expect(pressed).toEqual([{ kind: "executeFunction", functionName: "ny" }, { kind: "showTaskpane" }]);
  });

  it("is one stop for Tab, and the arrows move within it and round", () => {
    const { buttons } = setUp();
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    buttons[0]?.focus();
    for (const [key, focused] of [
      ["ArrowRight", 1],
      ["ArrowRight", 0],
      ["End", 1],
      ["Home", 0],
      ["ArrowLeft", 1],
    ] as const) {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      expect(document.activeElement).toBe(buttons[focused]);
    }
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  });
});
