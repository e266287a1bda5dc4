import { independentFormula } from "../../../../src/sheets/formulas/independent-formula";
import {
  elementOf,
  isSingleCell,
  type NativeForms,
  type NativeFunction,
  type ResultPlace,
} from "../../../../src/sheets/formulas/native-form";

/** Two forms that show what they were given. */
const FORMS: NativeForms = new Map([
  [
    "DOBBELT",
    {
      say: ([value], cell) => (value === undefined ? null : `2*${elementOf(value, cell)}`),
      givesOne: ([value]) => value !== undefined && isSingleCell(value.shape),
    },
  ],
  [
    "SØJLESUM",
    {
      say: ([value], { column }) => (value === undefined ? null : `SUM(${value.column(column)})`),
      givesOne: ([value]) => value?.shape?.columns === 1,
    },
  ],
  ["ALDRIG", { say: () => null, givesOne: () => true }],
] satisfies [string, NativeFunction][]);

const ALONE: ResultPlace = { row: 0, column: 0, rows: 1, columns: 1 };
const cellOf = (row: number, column: number, rows: number, columns: number): ResultPlace => ({
  row,
  column,
  rows,
  columns,
});

describe("a formula alone in its cell", () => {
  it.each([
    ["=TILTAG.DOBBELT(B2)", "=2*B2"],
    ["= TILTAG.DOBBELT( B2 ) ", "= 2*B2 "],
    ["=tiltag.dobbelt(B2)", "=2*B2"],
    ["=-TILTAG.DOBBELT(B2)^2", "=-(2*B2)^2"],
    ["=ROUND(TILTAG.DOBBELT(B2)/1000, 1)", "=ROUND((2*B2)/1000, 1)"],
    ["=(TILTAG.DOBBELT(B2))", "=(2*B2)"],
    ["=TILTAG.DOBBELT(TILTAG.DOBBELT(B2))", "=2*(2*B2)"],
    ["=TILTAG.DOBBELT(B2-C2)", "=2*(B2-C2)"],
    ["=TILTAG.DOBBELT('Budget 2026'!$B$2)", "=2*'Budget 2026'!$B$2"],
    ["=TILTAG.DOBBELT([@Beløb])", "=2*[@Beløb]"],
    ["=TILTAG.DOBBELT(-5)", "=2*-5"],
    ["=TILTAG.SØJLESUM(B2:B9)", "=SUM(B2:B9)"],
    ["=TILTAG.SØJLESUM({1;2})", "=SUM({1;2})"],
    ["=TILTAG.SØJLESUM(Tabel1[2026])", "=SUM(INDEX(Tabel1[2026],0,1))"],
    ['=IF(A1="TILTAG.DOBBELT(1)",TILTAG.DOBBELT(B2),"")', '=IF(A1="TILTAG.DOBBELT(1)",(2*B2),"")'],
    ["=SUM(TILTAG.SØJLESUM(B2:B9),TILTAG.DOBBELT(B2))", "=SUM((SUM(B2:B9)),(2*B2))"],
    ["=IFERROR(TILTAG.DOBBELT(beløb),0)", "=IFERROR((2*beløb),0)"],
    ["=TILTAG.SØJLESUM(B2#)", "=SUM(INDEX((B2#),0,1))"],
    ["=LET(x,TILTAG.DOBBELT(B2),x+1)", "=LET(x,(2*B2),x+1)"],
  ])("%s becomes %s", (formula, native) => {
    expect(independentFormula(formula, FORMS, ALONE)).toBe(native);
  });

  it.each([
    ["=TILTAG.ALDRIG(B2)", "has no native form"],
    ["=TILTAG.DOBBELT(TILTAG.ALDRIG(B2))", "has an argument without one"],
    ["=SUM(TILTAG.SØJLESUM(B2:D9))", "gathers several numbers"],
    ["=MAX(TILTAG.DOBBELT(beløb))", "may gather several numbers"],
    ["=TILTAG.DOBBELT(TILTAG.SØJLESUM(B2:D9))", "has an argument of several numbers"],
    ["=TILTAG.UKENDT(B2)", "is none of ours"],
    ["=TILTAG.DOBBELT(", "cannot be read"],
    ["TILTAG.DOBBELT(B2)", "is text"],
    [`=TILTAG.DOBBELT(${"B2+".repeat(4_000)}B2)`, "becomes longer than Excel takes"],
  ])("%s keeps its value: it %s", (formula) => {
    expect(independentFormula(formula, FORMS, ALONE)).toBeNull();
  });
});

describe("a formula that fills several cells", () => {
  it("points at each cell's own part of the ranges", () => {
    const formula = "=TILTAG.DOBBELT($B2:$C3)";
    expect(independentFormula(formula, FORMS, cellOf(0, 0, 2, 2))).toBe("=2*$B2");
    expect(independentFormula(formula, FORMS, cellOf(1, 1, 2, 2))).toBe("=2*$C3");
  });

  it("repeats a single cell", () => {
    expect(independentFormula("=TILTAG.DOBBELT(B2)*C2:C4", FORMS, cellOf(2, 0, 3, 1))).toBe("=(2*B2)*C4");
  });

  it("takes the cell's part of what stands beside the call", () => {
    const formula = "=TILTAG.SØJLESUM(B2:D9)/B10:D10*{1,10,100}+1";
    expect(independentFormula(formula, FORMS, cellOf(0, 2, 1, 3))).toBe("=(SUM(D2:D9))/D10*100+1");
  });

  it("keeps its values where another function gathers several numbers of ours", () => {
    expect(independentFormula("=SUM(TILTAG.SØJLESUM(B2:D9))", FORMS, cellOf(0, 1, 1, 3))).toBeNull();
  });
});
