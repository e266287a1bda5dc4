import { formulaFault } from "../../../../src/workbench/formula/check-formula";
import { engineColumnName, engineTableName, toEngineDialect } from "../../../../src/workbench/formula/engine-dialect";
import { expandLet } from "../../../../src/workbench/formula/expand-let";
import { renameColumns, renameTable, toPlainReferences } from "../../../../src/workbench/formula/rewrite-tables";
import { qualify, shorten } from "../../../../src/workbench/formula/structured-refs";

describe("expandLet", () => {
  it.each([
    ["=LET(x,1,x+x)", "=(1+1)"],
    ["=LET(x,A1+1,x*2)", "=((A1+1)*2)"],
    ["=LET(år,T[2024],SUM(år))", "=(SUM(T[2024]))"],
    ["=LET(a,1,b,a+1,a*b)", "=(1*(1+1))"],
    ['=LET(x,"a,)b",x&"x")', '=("a,)b"&"x")'],
    ["=SUM(LET(x,{1,2},x),1)", "=SUM((({1,2})),1)"],
    ["=LET(x,1,LET(x,2,x)+x)", "=(2+1)"],
    ["=OUTLET(x)", "=OUTLET(x)"],
    ["=SUM(A1)", "=SUM(A1)"],
  ])("%s is calculated as %s", (formula, expanded) => {
    expect(expandLet(formula)).toBe(expanded);
  });
});

describe("toEngineDialect", () => {
  const table = engineTableName("Tiltag_1");
  const isTable = (name: string): boolean => name.toLowerCase() === "tiltag_1";

  it.each([
    ["=SUM(Tiltag_1[2024])", `=SUM(${table}[${engineColumnName("2024")}])`],
    ["=tiltag_1[@2024]", `=${table}[[#This Row],[${engineColumnName("2024")}]]`],
    ["=Tiltag_1[[#Headers],[Beløb (kr.)]]", `=${table}[[#Headers],[${engineColumnName("Beløb (kr.)")}]]`],
    ["=ROWS(Tiltag_1)", `=ROWS(${table}[#Data])`],
    ["=SUM(Tiltag_1[[2024]:[2025]])", `=SUM(${table}[[${engineColumnName("2024")}]:[${engineColumnName("2025")}]])`],
    ["=TILTAG.HELÅRSEFFEKT(A1,Sats)", "=TILTAG.HELÅRSEFFEKT(A1,Sats)"],
  ])("%s is handed over as %s", (formula, translated) => {
    expect(toEngineDialect(formula, isTable)).toBe(translated);
  });

  it("spells names alike that differ by capitals only, and others not", () => {
    expect(engineTableName("ÅRSTABEL")).toBe(engineTableName("årstabel"));
    expect(engineTableName("T_1")).not.toBe(engineTableName("T.1"));
    expect(engineTableName("Tiltag_1")).toMatch(/^[a-z]+$/);
  });
});

describe("a formula inside its table", () => {
  it("is stored with the table's name and shown without", () => {
    const typed = "=[@2024]*[@[a b]]+SUM([2024])+Andet[x]";
    const stored = qualify(typed, "T");
    expect(stored).toBe("=T[@2024]*T[@[a b]]+SUM(T[2024])+Andet[x]");
    expect(shorten(stored, "t")).toBe(typed);
  });
});

describe("formulas that follow their table", () => {
  const table = {
    name: "T",
    sheetName: "Budget 2026",
    area: { row: 1, column: 1, rowCount: 4, columnCount: 3 },
    columns: ["Navn", "2024", "2025"],
  };

  it("take another name of the table or a column", () => {
    expect(renameTable("=SUM(t[2024])+ROWS(T)+T2+SUM(Tal[T])", "T", "Nyt")).toBe(
      "=SUM(Nyt[2024])+ROWS(Nyt)+T2+SUM(Tal[T])",
    );
    expect(renameColumns("=T[@2024]+SUM(T[[2024]:[2025]])", "T", [["2024", "Budget 2024"]])).toBe(
      "=T[@[Budget 2024]]+SUM(T[[Budget 2024]:[2025]])",
    );
  });

  it.each([
    ["=SUM(T[2024])", "=SUM('Budget 2026'!$C$3:$C$5)"],
    ["=T[@2025]", "='Budget 2026'!$D4"],
    ["=ROWS(T)", "=ROWS('Budget 2026'!$B$3:$D$5)"],
    ["=T[[#Headers],[2024]]", "='Budget 2026'!$C$2"],
    ["=SUM(T[#All])", "=SUM('Budget 2026'!$B$2:$D$5)"],
    ["=T[findes ikke]", "=#REF!"],
  ])("%s becomes %s when the table becomes cells", (formula, plain) => {
    expect(toPlainReferences(formula, table, 3)).toBe(plain);
  });
});

describe("formulaFault", () => {
  it.each(["=1", "=SUM(A1:B2)", '="a""b"', "={1,2;3,4}", "=TILTAG.HELÅRSEFFEKT(A1)", "=[@2024]%", "=-A1", "=A1#"])(
    "%s is fine",
    (formula) => {
      expect(formulaFault(formula)).toBeUndefined();
    },
  );

  it.each(["=", "=SUM(", "=SUM(A1))", "={1,2", '="a', "=1+", "=(1}"])("%s is not", (formula) => {
    expect(formulaFault(formula)).toEqual(expect.any(String));
  });
});
