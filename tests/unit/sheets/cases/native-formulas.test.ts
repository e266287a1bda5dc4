import { compileFormula, type Surroundings } from "../../../helpers/evaluate-formula";
import { CellError } from "../../../helpers/excel-values";
import { COMPARED_SHEETS, compareRandomList } from "../../../helpers/native-against-core";
import { createRandom } from "../../../helpers/seeded-random";

const LISTS = 8;

it("the formulas of Sager and of a prognosis show what the core computes, to the øre, on random lists", () => {
  const compared = Array.from({ length: LISTS }, (_, list) => compareRandomList(createRandom(list)));
  const sheets = compared.flatMap((each) => each.sheets);
  expect(sheets.flatMap(({ differing }) => differing)).toEqual([]);
  expect(Math.max(...sheets.map(({ largest }) => largest))).toBeLessThan(1e-4);
  expect(new Set(sheets.filter(({ formulas }) => formulas > 100).map(({ sheet }) => sheet))).toEqual(
    new Set(COMPARED_SHEETS),
  );
  expect(compared.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThan(LISTS * 50);
});

describe("the evaluator that shows it", () => {
  const sager = {
    headers: ["Pris", "Fra", "Navn"],
    column: (header: string) => (header === "Navn" ? ["Botilbud", "botilbud", "<18 år", null] : [1, 2, null, "tekst"]),
    inRow: (header: string, row: number) => (header === "Pris" ? 10 + row : null),
  };
  const around: Surroundings = {
    cells: (sheet, { row, column, rows }) => (rows > 1 ? [sheet, 3, 4] : [row === 2 && column === 1 ? 2026 : null]),
    table: () => sager,
  };

  it.each([
    ["=1+2*3-8/4", 5],
    ['=IF([@Fra]="",[@Pris]*$B$3,NA())', 22_286],
    ["=SUM(Sager[Pris])", 3],
    ["=SUM(Sager[@[Pris]:[Fra]])", 11],
    ["=SUM('Prognose 2026'!$B$3:$B$5)", 7],
    ["=COUNT(B3:B5)+ROWS(Sager[Pris])", 6],
    ["=DATE($B$3,14,0)", 46_418],
    ["=DAY(DATE(2028,3,0))", 29],
    ["=MONTH(EOMONTH(DATE(2026,12,31),2))", 2],
    ["=ROUND(-1.005,2)+ROUND(2.5,0)", 1.99],
    ['=AND("A"="a",OR(1>2,"x">9))', true],
    ['="§ "&85', "§ 85"],
    ["=-MAX(0,MIN(4,3))", -3],
    ['=SUMIFS(Sager[Pris],Sager[Navn],"botilbud")', 3],
    ['=COUNTIFS(Sager[Navn],"<18 år")', 0],
    ['=COUNTIFS(Sager[Navn],"="&"<18 år")', 1],
    ['=COUNTIFS(Sager[Navn],"bo*",Sager[Pris],">=2")', 1],
    ['=COUNTIFS(Sager[Navn],"<>botilbud")', 2],
    ['=COUNTIFS(Sager[Navn],"")', 1],
    ['=SUMIF(Sager[Navn],"~*",Sager[Pris])', 0],
    ['=SUMPRODUCT((Sager[Navn]="BOTILBUD")*1,Sager[Pris])', 3],
    ["=INDEX(Sager[Pris],MATCH(2,Sager[Pris],0))", 2],
    ["=N(INDEX(Sager[Pris],4))", 0],
  ])("shows %s as Excel does", (formula, shown) => {
    expect(compileFormula(formula, around)(1)).toBe(shown);
  });

  it.each([["=NA()"], ["=1/0"], ['="x"*2'], ["=MATCH(9,Sager[Pris],0)"], ["=Sager[Pris]*2"]])(
    "has the errors of Excel for %s",
    (formula) => {
      expect(() => compileFormula(formula, around)(0)).toThrow(CellError);
    },
  );
});
