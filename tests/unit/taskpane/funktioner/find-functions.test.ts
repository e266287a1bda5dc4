import { functionHelp } from "../../../../src/entries/function-help";
import { syntaxOf, type FunctionHelp } from "../../../../src/taskpane/funktioner/function-help";
import { findFunctions } from "../../../../src/taskpane/funktioner/list/find-functions";
import { searchWordsOf } from "../../../../src/taskpane/funktioner/list/search-words";

const [danish, english] = [functionHelp("da"), functionHelp("en")];
const find = (wanted: string) => findFunctions(danish, wanted, "da").map(({ name }) => name);

describe("finding by what one wants", () => {
  test.each([
    ["helår", ["HELÅRSEFFEKT", "HELÅRSPERSONER", "DELÅRSEFFEKT", "INDFASNING"]],
    ["delår", ["DELÅRSEFFEKT", "HELÅRSEFFEKT", "INDFASNING"]],
    ["mål", ["AKKUMULERETMÅLTAL", "UDESTÅENDE", "REALISERINGSGRAD"]],
    ["refusion", ["STATSREFUSION"]],
    ["pl", ["FREMSKRIV"]],
    ["prisniveau", ["FREMSKRIV"]],
    ["merforbrug", ["AFVIGELSE"]],
    ["døgntakst", ["SAGSUDGIFT"]],
    ["investering", ["TILBAGEBETALINGSTID", "NUTIDSVÆRDI"]],
    ["afrunding", ["AFRUNDTILSUM", "TJEKSUM"]],
    ["hjemtagelse", ["BORGEREFFEKT"]],
    ["Mængde og pris", ["PRISMÆNGDE"]],
  ])("»%s« finds first %j", (wanted, names) => {
    const found = find(wanted).slice(0, names.length);
    expect([...found].sort()).toEqual([...names].sort());
  });

  it("puts those whose name begins with the word first, and asks for every word", () => {
    expect(find("helårse")[0]).toBe("HELÅRSEFFEKT");
    expect(find("mål overførsel")).toEqual(["UDESTÅENDE"]);
    expect(find("  ")).toHaveLength(18);
    expect(find("pensionsalder")).toEqual([]);
  });

  it("works in English, too", () => {
    const names = findFunctions(english, "refund", "en").map(({ name }) => name);
    expect(names).toEqual(["STATSREFUSION"]);
  });

  it("has search words in both languages for every function", () => {
    for (const { id } of danish)
      for (const language of ["da", "en"] as const) expect(searchWordsOf(id, language)).not.toBe("");
  });
});

test("a call is written with optional arguments in brackets", () => {
  const parameter = { help: "", takes: "numbers", takesRange: true, choices: [] } as const;
  const help: FunctionHelp = {
    id: "X",
    name: "NETTOEFFEKT",
    summary: "",
    examples: [],
    parameters: [
      { ...parameter, name: "beløb", optional: false },
      { ...parameter, name: "status", optional: true },
    ],
  };
  expect(syntaxOf(help)).toBe("TILTAG.NETTOEFFEKT(beløb; [status])");
});
