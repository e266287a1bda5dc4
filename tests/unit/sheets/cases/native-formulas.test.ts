import { compileFormula, type Surroundings } from "../../../helpers/evaluate-formula";
import { compareRandomList } from "../../../helpers/native-against-core";
import { createRandom } from "../../../helpers/seeded-random";

const LISTS = 40;

it("the formulas of Sager show what the core computes, to the øre, on random lists", () => {
  const random = createRandom(11);
  const compared = Array.from({ length: LISTS }, () => compareRandomList(random));
  expect(compared.flatMap(({ differing }) => differing)).toEqual([]);
  expect(Math.max(...compared.map(({ largest }) => largest))).toBeLessThan(1e-4);
  expect(compared.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThan(LISTS * 100);
});

describe("the evaluator that shows it", () => {
  const around: Surroundings = {
    headers: ["Pris", "Fra"],
    cell: (row, column) => (row === 2 && column === 1 ? 2026 : null),
    inRow: (header, row) => (header === "Pris" ? 10 + row : null),
    column: () => [1, 2, null, "tekst"],
  };

  it.each([
    ["=1+2*3-8/4", 5],
    ['=IF([@Fra]="",[@Pris]*$B$3,NA())', 22_286],
    ["=SUM(Sager[Pris])", 3],
    ["=SUM(Sager[@[Pris]:[Fra]])", 11],
    ["=DATE($B$3,14,0)", 46_418],
    ["=DAY(DATE(2028,3,0))", 29],
    ['=AND("A"="a",OR(1>2,"x">9))', true],
    ["=-MAX(0,MIN(4,3))", -3],
  ])("shows %s as Excel does", (formula, shown) => {
    expect(compileFormula(formula, around)(1)).toBe(shown);
  });

  it.each([["=NA()"], ["=1/0"], ['="x"*2']])("has the errors of Excel for %s", (formula) => {
    expect(() => compileFormula(formula, around)(0)).toThrow(/^#/);
  });
});
