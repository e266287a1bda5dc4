import { shownFormula } from "../../../../../src/workbench/xlsx/formulas/shown-formula";
import { storedFormula } from "../../../../../src/workbench/xlsx/formulas/stored-formula";
import type { FormulaPlace } from "../../../../../src/workbench/xlsx/formulas/formula-place";

const inTable: FormulaPlace = {
  tables: [{ name: "Tiltag", area: { top: 2, left: 0, bottom: 9, right: 5 } }],
  position: { row: 4, column: 3 },
};
const beside: FormulaPlace = { ...inTable, position: { row: 4, column: 8 } };

function stored(formula: string, place?: FormulaPlace): string | undefined {
  return storedFormula(formula, "TILTAG", place);
}

describe("formulas as typed and as stored", () => {
  test.each([
    ["=A1+B2*2", "A1+B2*2"],
    ["=SUM('Budget 2026'!B4:B9)", "SUM('Budget 2026'!B4:B9)"],
    ['="[@2024] og XLOOKUP("&A1', '"[@2024] og XLOOKUP("&A1'],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=SORT(FILTER(A1:B9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))"],
    [
      '=IFS(A1>1,TEXTJOIN(";",TRUE,B1:B3),TRUE,CONCAT(C1:C3))',
      '_xlfn.IFS(A1>1,_xlfn.TEXTJOIN(";",TRUE,B1:B3),TRUE,_xlfn.CONCAT(C1:C3))',
    ],
    ["=MAXIFS(A1:A9,B1:B9,1)-STDEV.S(A1:A9)", "_xlfn.MAXIFS(A1:A9,B1:B9,1)-_xlfn.STDEV.S(A1:A9)"],
    ["=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
    ["=LET(år,{1,2,3},SUM(år))", "_xlfn.LET(_xlpm.år,{1,2,3},SUM(_xlpm.år))"],
    ["=MAP(A1:A3,LAMBDA(v,v*Sats))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*Sats))"],
    ["=LET(f,LAMBDA(a,a+1),f(3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(3))"],
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
    ["=@INDEX(A1:A9,2)*2", "_xlfn.SINGLE(INDEX(A1:A9,2))*2"],
    ["=@A1#", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))"],
    ["=TILTAG.NETTOEFFEKT(B2:E9)", "_xldudf_TILTAG_NETTOEFFEKT(B2:E9)"],
    ["=TILTAG.HELÅRSEFFEKT(B2,3)/2", "_xldudf_TILTAG_HELÅRSEFFEKT(B2,3)/2"],
    ["=ANDET.REGN(1)", "ANDET.REGN(1)"],
  ])("%s is stored as %s and comes back", (typed, expected) => {
    expect(stored(typed)).toBe(expected);
    expect(shownFormula(expected)).toBe(typed);
  });

  test.each([
    ["=[@2024]", "Tiltag[[#This Row],[2024]]"],
    ["=SUM([@[År 1]:[År 4]])", "SUM(Tiltag[[#This Row],[År 1]:[År 4]])"],
    ["=[@]", "Tiltag[#This Row]"],
    ["=SUM(Tiltag[2024])-[@2024]", "SUM(Tiltag[2024])-Tiltag[[#This Row],[2024]]"],
    ["=Andre[@2024]", "Andre[[#This Row],[2024]]"],
    ["=[@[Post '#1]]", "Tiltag[[#This Row],[Post '#1]]"],
    ["=Tiltag[[#Headers],[2024]]", "Tiltag[[#Headers],[2024]]"],
  ])("%s in a table is stored as %s and comes back", (typed, expected) => {
    expect(stored(typed, inTable)).toBe(expected);
    expect(shownFormula(expected, inTable)).toBe(typed);
  });

  test("names the table where the formula does not", () => {
    expect(stored("=SUM([2024])", inTable)).toBe("SUM(Tiltag[2024])");
    expect(stored("=Tiltag[@2024]", beside)).toBe("Tiltag[[#This Row],[2024]]");
    expect(shownFormula("SUBTOTAL(109,[2024])", inTable)).toBe("=SUBTOTAL(109,Tiltag[2024])");
  });

  test("shows the table's name in a cell beside the table", () => {
    expect(shownFormula("Tiltag[[#This Row],[2024]]", beside)).toBe("=Tiltag[@2024]");
  });

  test("takes shorthand in a file as well", () => {
    expect(shownFormula("[@2024]*2", inTable)).toBe("=[@2024]*2");
    expect(shownFormula("Tiltag[@2024]*2", inTable)).toBe("=[@2024]*2");
  });

  test("finds no way to store a reference to this row of no table", () => {
    expect(stored("=[@2024]", beside)).toBeUndefined();
  });

  test("writes functions and addresses in capitals, as Excel does", () => {
    expect(stored("=sum(a1:b2)+xlookup(1,budget!c:c,d:d)")).toBe("SUM(A1:B2)+_xlfn.XLOOKUP(1,budget!C:C,D:D)");
    expect(stored("=tiltag.nettoeffekt(a1)")).toBe("_xldudf_TILTAG_NETTOEFFEKT(A1)");
  });

  test("shows a custom function in capitals after LibreOffice has saved it in small letters", () => {
    expect(shownFormula("_xldudf_tiltag_helårseffekt(A1)")).toBe("=TILTAG.HELÅRSEFFEKT(A1)");
  });

  test("leaves prefixes that are already there alone", () => {
    expect(stored("=_xlfn.XLOOKUP(1,A:A,B:B)")).toBe("_xlfn.XLOOKUP(1,A:A,B:B)");
  });
});
