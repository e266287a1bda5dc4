import { arrayNeed, createArrayNeed } from "../../../../../src/workbench/xlsx/formulas/array-need";

const context = { namespace: "TILTAG", isArea: (name: string): boolean => name === "Område" };

describe("whether a formula must be stored as an array formula", () => {
  test.each([
    "=A1+B1",
    "=SUM(A1:A9)",
    "=SUM(A1:A9)*B1/C1",
    "=SUMPRODUCT((A1:A9>1)*B1:B9)",
    '=SUMIFS(A1:A9,B1:B9,">1",C1:C9,D1)',
    "=VLOOKUP(A1,B1:D9,2,FALSE)",
    "=IF(A1>1,SUM(B1:B9),0)",
    "=ROUND(SUM(T[2024])/Sats,2)",
    "=[@2024]+T[[#This Row],[2025]]",
    "=T[[#Totals],[2024]]",
    "=@A1:A9*2",
    "=SUM({1,2,3}*2)",
    "=A1:A1*2",
    "=LET(x,SUM(A1:A9),x*2)",
    "=COUNTA(1:1)",
  ])("%s need not", (formula) => {
    expect(arrayNeed(formula, context)).toBe("no");
  });

  test.each([
    "=INDEX(A1:A9,2)",
    "=INDEX(A1:A9,2)*2",
    "=TILTAG.NETTOEFFEKT(A1:B9)",
    "=TILTAG.HELÅRSEFFEKT(A1)",
    "=XLOOKUP(A1,B1:B9,C1:C9)",
  ])("%s may give several values", (formula) => {
    expect(arrayNeed(formula, context)).toBe("maybe");
  });

  test.each([
    "=A1:A9",
    "=A1:A9*2",
    "=SUM(A1:A9*B1:B9)",
    "=SUM(IF(A1:A9>0,A1:A9))",
    "=SUMPRODUCT(IF(A1:A9>0,1,0))",
    "=ROUND(A1:A9,2)",
    "=SUM(ROUND(T[2024],0))",
    "=T[2024]",
    "=SUM([@[2024]:[2025]]*2)",
    "=Område*2",
    "=FILTER(A1:B9,B1:B9>0)",
    "=SUM(FILTER(A1:B9,B1:B9>0))",
    "=MAP(A1:A3,LAMBDA(v,v*2))",
    "=LET(x,A1:A9,SUM(x*2))",
    "=SUM(A1#)",
    "={1,2,3}",
    "=MATCH(A1:A3,B1:B9,0)",
    "=COUNTIF(A1:A9,B1:B3)",
    "=IF(A1>1,B1:B9,C1:C9)",
  ])("%s must", (formula) => {
    expect(arrayNeed(formula, context)).toBe("yes");
  });

  test("what can't be parsed is an ordinary formula", () => {
    expect(arrayNeed("=A1+", context)).toBe("no");
  });

  test("formulas that differ in their row alone share an answer, others do not", () => {
    const need = createArrayNeed(context);
    expect(need("=A1:A1*2")).toBe("no");
    expect(need("=A1:A2*2")).toBe("yes");
    expect(need("=B7+C7")).toBe("no");
    expect(need("=B8+C8")).toBe("no");
    expect(need("=T[@2024]")).toBe("no");
    expect(need("=T[2024]")).toBe("yes");
  });
});
