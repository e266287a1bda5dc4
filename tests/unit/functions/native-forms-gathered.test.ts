import { NATIVE_FORMS } from "../../../src/functions/native-catalogue";
import { independentFormula } from "../../../src/sheets/formulas/independent-formula";

const ALONE = { row: 0, column: 0, rows: 1, columns: 1 };

describe("a function around a call", () => {
  it.each([
    ["SUM(TILTAG.NETTOEFFEKT(B2:B9))", "SUM((SUM(B2:B9)))"],
    ["SUM(TILTAG.NETTOEFFEKT(B2:C9))", null],
    ["SUM(TILTAG.NETTOEFFEKT(beløb))", null],
    ["SUM(TILTAG.NETTOEFFEKT())", null],
    ["SUM(TILTAG.FREMSKRIV())", null],
    ["SUM(TILTAG.HELÅRSEFFEKT(B2,C2))", "SUM((B2*12/(13-MONTH(C2))))"],
    ["SUM(TILTAG.HELÅRSEFFEKT(B2:B3,C2))", null],
    ["SUM(TILTAG.AFVIGELSE(B2,C2))", "SUM((C2-B2))"],
    ["SUM(TILTAG.AFVIGELSE(B2:B3,C2))", null],
    ["SUM(TILTAG.INDFASNING(B2,C2,2018,1))", null],
    ['SUM(TILTAG.AKKUMULERETMÅLTAL(B2:D2,"sum"))', "SUM((SUM(B2:D2)))"],
    ["SUM(TILTAG.AKKUMULERETMÅLTAL(B2:D2))", null],
    ["SUM(TILTAG.UDESTÅENDE(B2,B4:B6))", "SUM((SUM(B2)-SUM(B4:B6)))"],
    ["SUM(TILTAG.UDESTÅENDE(B2:C2,B4:C6))", null],
    ["SUM(TILTAG.FREMSKRIV(B2,2023,2023,F2:G9))", "SUM((B2))"],
    ["SUM(TILTAG.FREMSKRIV(B2:B3,2023,2023,F2:G9))", null],
    ["SUM(TILTAG.NUTIDSVÆRDI(B2:B3,0))", "SUM((N(B2)/(1+0)^0+N(B3)/(1+0)^1))"],
    ["SUM(TILTAG.TILBAGEBETALINGSTID(B2))", "SUM((IF(SUM(B2)>0,NA(),0)))"],
    ["SUM(TILTAG.PRISMÆNGDE(A2,B2,C2,D2))", null],
    ["SUM(TILTAG.AFRUNDTILSUM(B2:D2,1))", null],
    [
      "SUM(TILTAG.TJEKSUM(B2:B4,B5,1))",
      "SUM((IF(ABS(ROUND(B5-SUM(B2:B4),9))<=COUNT(B2:B4)*1/2,0,ROUND(B5-SUM(B2:B4),9))))",
    ],
    ["SUM(TILTAG.TJEKSUM(B2:C4,B5:C5,1))", null],
  ])("takes all there is, which only one number is: %s becomes %s", (formula, becomes) => {
    expect(independentFormula(`=${formula}`, NATIVE_FORMS, ALONE)?.slice(1) ?? null).toBe(becomes);
  });
});
