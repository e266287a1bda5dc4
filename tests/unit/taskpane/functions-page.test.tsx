import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { findFunctions, syntaxOf, type FunctionHelp } from "../../../src/taskpane/help/function-help";
import { openPane } from "./pane-world";

const openFunctions = async (language: "da" | "en" = "da") => {
  const user = userEvent.setup();
  openPane({ language });
  await user.click(
    await screen.findByRole("button", { name: language === "da" ? /Funktioner i en celle/ : /Functions in a cell/ }),
  );
  return user;
};

describe("the functions page", () => {
  it("explains every function with its arguments and an example", async () => {
    await openFunctions();
    expect(await screen.findByText("18 funktioner")).toBeInTheDocument();
    const heading = screen.getByRole("heading", { name: "HELÅRSEFFEKT" });
    const section = heading.closest("section");
    if (section === null) throw new Error("no section");
    expect(
      within(section).getByText("TILTAG.HELÅRSEFFEKT(delårseffekt; startdato; [slutdato]; [metode])"),
    ).toBeVisible();
    expect(within(section).getByText("=TILTAG.HELÅRSEFFEKT(186000;DATO(2018;7;1))")).toBeVisible();
    expect(within(section).getByText("Giver 372000 (Varde, bostøtte § 85)")).toBeVisible();
  });

  it("finds a function by what one wants", async () => {
    const user = await openFunctions();
    await user.type(await screen.findByRole("searchbox", { name: "Søg efter en funktion" }), "refusion");
    expect(screen.getByRole("heading", { name: "STATSREFUSION" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "NETTOEFFEKT" })).not.toBeInTheDocument();
  });

  it("speaks English where Excel does", async () => {
    await openFunctions("en");
    expect(await screen.findByText("18 functions")).toBeInTheDocument();
  });
});

describe("finding functions", () => {
  const help = (name: string, summary: string): FunctionHelp => ({ name, summary, parameters: [], example: null });
  const all = [help("NETTOEFFEKT", "Summen af effekter"), help("EFFEKTMÅL", "Mål"), help("TJEKSUM", "Stemmer summen?")];

  it("puts those whose name begins with the word first, and asks for every word", () => {
    expect(findFunctions(all, "effekt").map(({ name }) => name)).toEqual(["EFFEKTMÅL", "NETTOEFFEKT"]);
    expect(findFunctions(all, "effekt mål").map(({ name }) => name)).toEqual(["EFFEKTMÅL"]);
    expect(findFunctions(all, "  ").length).toBe(3);
    expect(findFunctions(all, "pension")).toEqual([]);
  });

  it("writes the call with optional arguments in brackets", () => {
    const parameters = [
      { name: "beløb", help: "", optional: false },
      { name: "status", help: "", optional: true },
    ];
    expect(syntaxOf({ ...help("NETTOEFFEKT", ""), parameters })).toBe("TILTAG.NETTOEFFEKT(beløb; [status])");
  });
});
