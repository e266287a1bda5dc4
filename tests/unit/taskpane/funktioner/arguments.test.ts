import fc from "fast-check";
import { functionHelp } from "../../../../src/entries/function-help";
import { composeFormula, pointedFrom } from "../../../../src/taskpane/funktioner/arguments/compose-formula";
import { danishArray, readDanishArray } from "../../../../src/taskpane/funktioner/arguments/danish-array";
import { danishDate, readDanishDate } from "../../../../src/sheets/cells/danish-date";
import { readField } from "../../../../src/taskpane/funktioner/arguments/field";
import { readArgument } from "../../../../src/taskpane/funktioner/arguments/typed-argument";
import { exampleFields } from "../../../../src/taskpane/funktioner/detail/example-fields";
import { danishFormula } from "../../../../src/taskpane/funktioner/explain/danish-formula";
import { takeOverCalls } from "../../../../src/taskpane/funktioner/explain/take-over-calls";
import type { Takes } from "../../../../src/taskpane/funktioner/function-help";
import { showCell } from "../../../../src/taskpane/funktioner/values/show-cell";

const FUNCTIONS = functionHelp("da");
const EXAMPLES = FUNCTIONS.flatMap((help) => help.examples.map((example) => [example.formula, help, example] as const));

const read = (text: string, takes: Takes, choices: readonly string[] = []) => readArgument(text, { takes, choices });
const values = (value: unknown, formula: string) => ({ kind: "values", values: [[value]], formula });

describe("what is typed in a field", () => {
  test.each([
    ["1.234,5", "numbers", values(1234.5, "1234.5")],
    ["-7300", "numbers", values(-7300, "-7300")],
    ["3 %", "numbers", values(0.03, "0.03")],
    ["0,1 %", "numbers", values(0.001, "0.001")],
    ["-", "numbers", values("-", '"-"')],
    ["1-7-2018", "dates", values(43282, "DATE(2018,7,1)")],
    ["01.07.2018", "dates", values(43282, "DATE(2018,7,1)")],
    ["1/7-2018", "dates", values(43282, "DATE(2018,7,1)")],
    ["2018-07-01", "dates", values(43282, "DATE(2018,7,1)")],
    ["29-2-2024", "dates", values(45351, "DATE(2024,2,29)")],
    ["sand", "switch", values(true, "TRUE")],
    ["FALSE", "switch", values(false, "FALSE")],
    ["udgået", "labels", values("udgået", '"udgået"')],
    ['sagt "så"', "labels", values('sagt "så"', '"sagt ""så"""')],
    ['"B2"', "labels", values("B2", '"B2"')],
  ] as const)("%s in a field for %s is a value", (text, takes, expected) => {
    expect(read(text, takes)).toEqual(expected);
  });

  it("takes the allowed words, whatever the capitals", () => {
    expect(read("DØGN", "words", ["døgn", "måned"])).toEqual(values("døgn", '"døgn"'));
    expect(read("uge", "words", ["døgn", "måned"])).toEqual({ kind: "reference", text: "uge" });
  });

  test.each(["B2:E9", "=B2:E9", "'Ark 2'!C3", "Data!$C$3", "Budget[Beløb]", "Grænser"])(
    "%s is a reference for every kind of field but one of free words",
    (text) => {
      for (const takes of ["numbers", "dates", "switch", "word"] as const)
        expect(read(text, takes)).toEqual({ kind: "reference", text: text.replace("=", "") });
    },
  );

  it("is a reference among free words only where it looks like one", () => {
    expect(read("B2:B9", "labels").kind).toBe("reference");
    expect(read("Data!B2", "labels").kind).toBe("reference");
    expect(read("Grænser", "labels").kind).toBe("values");
  });

  test.each([
    ["7.25", "numbers", "number"],
    ["1-7-2018", "numbers", "number"],
    ["31-4-2018", "dates", "date"],
    ["29-2-2026", "dates", "date"],
    ["1-7-18", "dates", "date"],
    ["1-13-2026", "dates", "date"],
    ["1,5", "switch", "switch"],
    ["en dag", "word", "word"],
    ["SUM(B2:B9)", "numbers", "formula"],
    ["{1\\2;3}", "numbers", "formula"],
    ["B:B", "numbers", "whole-column"],
    ["Data!3:3", "numbers", "whole-column"],
    ["A1:E20000", "numbers", "too-large"],
  ] as const)("%s in a field for %s is wrong: %s", (text, takes, why) => {
    expect(read(text, takes)).toEqual({ kind: "wrong", why });
  });

  it("is left out where there is nothing", () => {
    expect(read("  ", "numbers")).toEqual({ kind: "left-out" });
  });
});

describe("dates and arrays come back as they were written", () => {
  it("for every day from 1900 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
        const written = danishDate(serial);
        // 29-2-1900 is Excel's own mistake: no day at all.
        expect(written === undefined ? 60 : readDanishDate(written)).toBe(serial);
      }),
    );
  });

  it("for every block of numbers, texts and truth values", () => {
    const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean());
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        const plain = rows.map((row) => row.map((each) => (Object.is(each, -0) ? 0 : each)));
        expect(readDanishArray(danishArray(plain))).toEqual(plain);
      }),
    );
  });

  it("and what is no array is not taken for one", () => {
    expect(["{1;2\\3}", "{}", "{1\\x}", '{"a}', "1\\2"].map(readDanishArray)).toEqual(Array(5).fill(undefined));
  });
});

describe("a formula", () => {
  const [, net] = [0, FUNCTIONS.find(({ name }) => name === "NETTOEFFEKT")];
  if (net === undefined) throw new Error("no NETTOEFFEKT");
  const compose = (texts: readonly string[], home: string, target: string) =>
    composeFormula(
      net,
      net.parameters.map((parameter, index) => readField({ text: texts[index] ?? "", isFormula: false }, parameter)),
      { home, target },
    );

  it("names the sheet only where the cell stands on another", () => {
    expect(compose(["B2:E9"], "Ark1", "Ark1")).toBe("=TILTAG.NETTOEFFEKT(B2:E9)");
    expect(compose(["$B$2:E9"], "Ark1", "Budget 2026")).toBe("=TILTAG.NETTOEFFEKT('Ark1'!$B$2:E9)");
    expect(compose(["Det's!B2"], "Ark1", "Ark1")).toBe("=TILTAG.NETTOEFFEKT('Det''s'!B2)");
    expect(compose(["Ark 2!B2"], "Ark1", "Ark 2")).toBe("=TILTAG.NETTOEFFEKT(B2)");
    expect(compose(["Budget[2027]"], "Ark1", "Ark 2")).toBe("=TILTAG.NETTOEFFEKT(Budget[2027])");
  });

  it("keeps the place of what is left out, and nothing at the end", () => {
    expect(compose(["B2:E9", "", "0,5"], "Ark1", "Ark1")).toBe("=TILTAG.NETTOEFFEKT(B2:E9,,0.5)");
    expect(compose(["B2:E9", "", ""], "Ark1", "Ark1")).toBe("=TILTAG.NETTOEFFEKT(B2:E9)");
  });

  it("that was taken over keeps what it points at when it is put on another sheet", () => {
    const sheets = { home: "Ark1", target: "Ark 2" };
    expect(pointedFrom("SUM(B2:B9,Data!C3)*Sats", sheets)).toBe("SUM('Ark1'!B2:B9,Data!C3)*Sats");
    expect(pointedFrom("SUM(B2:B9)", { home: "Ark1", target: "ark1" })).toBe("SUM(B2:B9)");
  });

  it("is shown as Danish Excel shows it", () => {
    expect(danishFormula('=ROUND(TILTAG.X(B2,{1,-2.5;3,4},TRUE,"a,b"),1)/1000.5')).toBe(
      '=AFRUND(TILTAG.X(B2;{1\\-2,5;3\\4};SAND;"a,b");1)/1000,5',
    );
    expect(danishFormula("=((")).toBe("=((");
  });
});

describe.each(EXAMPLES)("the example %s", (_, help, example) => {
  const fields = exampleFields(help, example);
  const given = help.parameters.map((parameter, index) =>
    readField(fields[index] ?? { text: "", isFormula: false }, parameter),
  );

  it("is typed in the fields as the values it has", () => {
    expect(given.map((each) => (each.kind === "values" ? each.values : null))).toEqual(
      help.parameters.map((_parameter, index) => example.arguments[index] ?? null),
    );
  });

  it("comes back to the same fields from the formula it makes", () => {
    const formula = composeFormula(help, given, { home: "Ark1", target: "Ark1" });
    expect(takeOverCalls(formula, FUNCTIONS)).toEqual([{ help, fields }]);
  });
});

test.each([
  [372000, "372.000"],
  [-7050.5, "-7.050,5"],
  [108 / 365, "0,29589"],
  [0.1 + 0.2, "0,3"],
  [1e-9, "0,000000001"],
  [0, "0"],
  [1e15, "1.000.000.000.000.000"],
])("%d is shown as %s", (value, shown) => {
  expect(showCell(value, "da")).toBe(shown);
});

test("an English pane writes numbers as its sentences do", () => {
  expect([372000.5, -0.25, true, "-", null].map((value) => showCell(value, "en"))).toEqual([
    "372,000.5",
    "-0.25",
    "TRUE",
    "-",
    "",
  ]);
});
