import { computeCall } from "../../../../src/entries/compute-call";
import { functionHelp } from "../../../../src/entries/function-help";
import type { CellValue } from "../../../../src/sheets/cells/cell";
import type { ReferenceValues } from "../../../../src/sheets/workbook-port";
import { readField, typedField, type ReadArgument } from "../../../../src/taskpane/funktioner/arguments/field";
import { takeOverCalls } from "../../../../src/taskpane/funktioner/explain/take-over-calls";
import { computeAnswer } from "../../../../src/taskpane/funktioner/values/compute-answer";
import { columnOfThisRow, inThisRow } from "../../../../src/taskpane/funktioner/values/this-row";

const FUNCTIONS = functionHelp("da");

const WORLD = {
  functions: FUNCTIONS,
  computeCall: (call: Parameters<typeof computeCall>[0]) => computeCall(call, "da"),
};

const block = (values: readonly (readonly CellValue[])[], error: ReferenceValues["error"] = null): ReferenceValues => ({
  place: { sheet: "Ark1", area: { row: 1, column: 1, rows: values.length, columns: values[0]?.length ?? 0 } },
  values,
  error,
});

const CELLS: Readonly<Record<string, ReferenceValues>> = {
  B2: block([[186_000]]),
  C2: block([[43_282]]),
  "B2:B3": block([[100], [200]]),
  D2: block([[null]]),
  E2: block([["#DIV/0!"]], { cell: "Ark1!E2", shows: "#DIV/0!" }),
};

/** The answer for a formula as it stands in a cell. */
function answerTo(formula: string) {
  const [call] = takeOverCalls(formula, FUNCTIONS);
  if (call === undefined) throw new Error(`${formula} is no call`);
  const { help, fields } = call;
  const given: readonly ReadArgument[] = help.parameters.map((parameter, index) =>
    readField(fields[index] ?? typedField(""), parameter),
  );
  const valuesOf = (text: string) => (text in CELLS ? CELLS[text] : text === "Z9" ? undefined : null);
  return computeAnswer(help, given, valuesOf, WORLD, { row: 0, column: 0 }).answer;
}

const resultOf = (formula: string) => {
  const answer = answerTo(formula);
  return answer.kind === "result" ? answer.computed.result : answer;
};

describe("a formula in a cell is followed through", () => {
  test.each([
    ["constants", "=TILTAG.HELÅRSEFFEKT(186000,DATE(2018,7,1))", [[372_000]]],
    ["cells", "=TILTAG.HELÅRSEFFEKT(B2,C2)", [[372_000]]],
    ["a serial number for a date", "=TILTAG.HELÅRSEFFEKT(186000,43282)", [[372_000]]],
    ["a call in a call", "=TILTAG.DELÅRSEFFEKT(TILTAG.HELÅRSEFFEKT(B2,C2),C2,2019)", [[372_000]]],
    ["arithmetic with cells", "=TILTAG.AFVIGELSE(B2*2-B2,-B2/-1+10%)", [[0.1]]],
    ["arithmetic with a block", "=TILTAG.AFVIGELSE(B2:B3*10,{1000;1500})", [[0], [-500]]],
    ["an empty cell in arithmetic", "=TILTAG.AFVIGELSE(D2+1,5)", [[4]]],
    ["a negative number in an array", "=TILTAG.NETTOEFFEKT({-7300,-9000;250,175})", [[-7050, -8825]]],
    ["a switch written as 1", "=TILTAG.UDESTÅENDE({-100,-100},{-150,-80},1)", [[0, -20]]],
    ["a lost prefix", "=_xldudf_TILTAG_HELÅRSEFFEKT(B2,C2)", [[372_000]]],
    ["a function around it", "=ROUND(TILTAG.HELÅRSEFFEKT(B2,C2)/1000,1)", [[372_000]]],
  ])("%s", (_, formula, result) => {
    expect(resultOf(formula)).toEqual(result);
  });
});

describe("what can't be followed is said", () => {
  test.each([
    ["another function", "=TILTAG.AFVIGELSE(SUM(B2:B3),5)", [{ name: "korrigeret", formula: "SUM(B2:B3)" }]],
    ["a part of an operation", "=TILTAG.AFVIGELSE(1+MAX(B2),5)", [{ name: "korrigeret", formula: "MAX(B2)" }]],
    ["an operation that is no arithmetic", "=TILTAG.AFVIGELSE(B2^2,5)", [{ name: "korrigeret", formula: "B2^2" }]],
    [
      "blocks of different sizes",
      "=TILTAG.AFVIGELSE(B2:B3+{1,2,3},5)",
      [{ name: "korrigeret", formula: "B2:B3+{1,2,3}" }],
    ],
    [
      "a day that only Excel counts out",
      "=TILTAG.HELÅRSEFFEKT(1,DATE(2018,13,1))",
      [{ name: "startdato", formula: "DATE(2018,13,1)" }],
    ],
    ["a division by nothing", "=TILTAG.AFVIGELSE(B2/D2,5)", [{ name: "korrigeret", formula: "B2/D2" }]],
  ])("%s", (_, formula, parts) => {
    expect(answerTo(formula)).toEqual({ kind: "not-followed", parts });
  });

  it("a cell with an error, or a call inside that gives none", () => {
    expect(answerTo("=TILTAG.AFVIGELSE(E2,5)")).toEqual({ kind: "error", cell: "Ark1!E2", shows: "#DIV/0!" });
    expect(answerTo("=TILTAG.AFVIGELSE(#REF!,5)")).toEqual({ kind: "error", cell: null, shows: "#REF!" });
    expect(answerTo("=TILTAG.AFVIGELSE(TILTAG.HELÅRSEFFEKT(1,DATE(2018,7,1),DATE(2018,1,1)),5)")).toEqual({
      kind: "error",
      cell: null,
      shows: "Slutdato ligger før startdato.",
    });
    expect(answerTo("=TILTAG.AFVIGELSE(TILTAG.UKENDT(1),5)")).toMatchObject({ kind: "error", shows: /NAME/ });
  });

  it("what is missing, or not there, or too much, before anything is computed", () => {
    expect(answerTo("=TILTAG.AFVIGELSE(5)")).toEqual({ kind: "incomplete" });
    expect(answerTo("=TILTAG.AFVIGELSE(Ukendt,5)")).toEqual({ kind: "incomplete" });
    expect(answerTo("=TILTAG.INDFASNING(B2:B3,C2,2018,4)")).toEqual({ kind: "incomplete" });
    expect(answerTo("=TILTAG.AFVIGELSE(Z9,5)")).toEqual({ kind: "reading" });
  });

  it("the function's own sentence", () => {
    expect(answerTo('=TILTAG.AFVIGELSE("-",5)')).toMatchObject({ kind: "no-number" });
  });
});

describe("taking calls over", () => {
  it("finds all of them, outermost first, and none in other formulas or texts", () => {
    const names = (formula: CellValue) => takeOverCalls(formula, FUNCTIONS).map(({ help }) => help.name);
    expect(names("=TILTAG.AFVIGELSE(TILTAG.NETTOEFFEKT(B2),1)+TILTAG.TJEKSUM(B2,B3)")).toEqual([
      "AFVIGELSE",
      "NETTOEFFEKT",
      "TJEKSUM",
    ]);
    expect([names("=SUM(B2)"), names("TILTAG.AFVIGELSE(1,2)"), names(5), names(null), names("=TILTAG.((")]).toEqual(
      Array(5).fill([]),
    );
  });

  it("keeps a text that would be read as something else as the formula it is", () => {
    const [call] = takeOverCalls('=TILTAG.NETTOEFFEKT("navn","B2")', FUNCTIONS);
    expect(call?.fields.slice(0, 2)).toEqual([
      { text: '"navn"', isFormula: true },
      { text: '"B2"', isFormula: false },
    ]);
  });
});

describe("this row of a table", () => {
  const column = block([[10], ["#N/A"], [30]], { cell: "Ark1!B3", shows: "#N/A" });

  it("is one cell of the column", () => {
    expect(columnOfThisRow("Budget[@Beløb]")).toBe("Budget[Beløb]");
    expect(columnOfThisRow("Budget[@[Beløb, netto]]")).toBe("Budget[Beløb, netto]");
    expect(columnOfThisRow("Budget[[#This Row],[Beløb]]")).toBe("Budget[Beløb]");
    expect([columnOfThisRow("Budget[Beløb]"), columnOfThisRow("B2")]).toEqual([null, null]);
    expect(inThisRow(column, 3)?.values).toEqual([[30]]);
    expect(inThisRow(column, 9)).toBeNull();
  });

  it("shows an error only where its own row does", () => {
    expect(inThisRow(column, 1)?.error).toBeNull();
    expect(inThisRow(column, 2)?.error).toEqual({ cell: "Ark1!B3", shows: "#N/A" });
  });
});
