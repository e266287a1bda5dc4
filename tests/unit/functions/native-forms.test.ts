import { NATIVE_FORMS } from "../../../src/functions/native-catalogue";
import { independentFormula } from "../../../src/sheets/formulas/independent-formula";
import type { ResultPlace } from "../../../src/sheets/formulas/native-form";

/** Row, column, rows, columns. */
type Place = readonly [number, number, number, number];

const ALONE: Place = [0, 0, 1, 1];

const placeOf = ([row, column, rows, columns]: Place): ResultPlace => ({ row, column, rows, columns });

/** A call said natively, without its "=". tests/integration/native-forms.test.ts shows that the numbers are the same. */
const native = (call: string, place: Place = ALONE): string | null =>
  independentFormula(`=TILTAG.${call}`, NATIVE_FORMS, placeOf(place))?.slice(1) ?? null;

describe("a call that gives one number", () => {
  it.each([
    ["NETTOEFFEKT(B2:B9,,F2:F9)", "SUMPRODUCT(F2:F9,B2:B9)"],
    ["NETTOEFFEKT(B2:B9,A2:A9,F2:F9)", 'SUMPRODUCT(--(A2:A9<>"udgået"),--(A2:A9<>"afvist"),F2:F9,B2:B9)'],
    ["HELÅRSEFFEKT(B2,C2)", "B2*12/(13-MONTH(C2))"],
    [
      "HELÅRSEFFEKT(B2,C2,D2)",
      "B2*12/MAX(0,IF(D2=0,YEAR(C2)*12+12,MIN(YEAR(C2)*12+12,YEAR(D2)*12+MONTH(D2)))-MAX(YEAR(C2)*12+1,YEAR(C2)*12+MONTH(C2))+1)",
    ],
    [
      'HELÅRSEFFEKT(B2,C2,,"dag")',
      "B2*(DATE(YEAR(C2)+1,1,1)-DATE(YEAR(C2),1,1))/MAX(0,DATE(YEAR(C2),12,31)-MAX(DATE(YEAR(C2),1,1),C2)+1)",
    ],
    [
      'HELÅRSEFFEKT(B2,C2,D2,"day")',
      "B2*(DATE(YEAR(C2)+1,1,1)-DATE(YEAR(C2),1,1))/MAX(0,IF(D2=0,DATE(YEAR(C2),12,31),MIN(DATE(YEAR(C2),12,31),D2))-MAX(DATE(YEAR(C2),1,1),C2)+1)",
    ],
    ['HELÅRSEFFEKT(B2,C2,,"month")', "B2*12/(13-MONTH(C2))"],
    ['HELÅRSEFFEKT(B2,C2,,"")', "B2*12/(13-MONTH(C2))"],
    ["HELÅRSEFFEKT(B2,C2,,0)", "B2*12/(13-MONTH(C2))"],
    ['HELÅRSEFFEKT(B2,C2,," Måned ")', "B2*12/(13-MONTH(C2))"],
    ["DELÅRSEFFEKT(B2,C2,2026)", "B2*MAX(0,MIN(12,2026*12+13-(YEAR(C2)*12+MONTH(C2))))/12"],
    [
      "DELÅRSEFFEKT(B2,C2,2026,D2)",
      "B2*MAX(0,IF(D2=0,2026*12+12,MIN(2026*12+12,YEAR(D2)*12+MONTH(D2)))-MAX(2026*12+1,YEAR(C2)*12+MONTH(C2))+1)/12",
    ],
    [
      'DELÅRSEFFEKT(B2,C2,D2,E2,"dag")',
      "B2*MAX(0,IF(E2=0,DATE(D2,12,31),MIN(DATE(D2,12,31),E2))-MAX(DATE(D2,1,1),C2)+1)/(DATE(D2+1,1,1)-DATE(D2,1,1))",
    ],
    ['AKKUMULERETMÅLTAL(B2:D2,"sum")', "SUM(B2:D2)"],
    ["REALISERINGSGRAD(B2,C2)", "B2/C2"],
    ["AFVIGELSE(B2,C2)", "C2-B2"],
    ['AFVIGELSE(B2,C2,"mindreforbrug")', "B2-C2"],
    ['AFVIGELSE(B2,C2,"underspending")', "B2-C2"],
    ['AFVIGELSE(B2,C2,"excess spending")', "C2-B2"],
    [
      "HELÅRSPERSONER(B2:B9,C2:C9,2026)",
      "SUMPRODUCT((B2:B9>0)*(B2:B9<=DATE(2026,12,31))*((C2:C9=0)+(C2:C9>=DATE(2026,1,1))>0)*(IF((C2:C9=0)+(C2:C9>DATE(2026,12,31)),DATE(2026,12,31),C2:C9)-IF(B2:B9<DATE(2026,1,1),DATE(2026,1,1),B2:B9)+1))/(DATE(2026+1,1,1)-DATE(2026,1,1))",
    ],
    [
      "HELÅRSPERSONER(B2:B9,,D1,E2:E9)",
      "SUMPRODUCT((B2:B9>0)*(B2:B9<=DATE(D1,12,31))*(DATE(D1,12,31)-IF(B2:B9<DATE(D1,1,1),DATE(D1,1,1),B2:B9)+1)*E2:E9)/(DATE(D1+1,1,1)-DATE(D1,1,1))",
    ],
    ['SAGSUDGIFT(A2,"døgn",B2,C2,D2,E2,F2)', "A2*IF(F2=0,1,F2)*MAX(0,IF(C2=0,E2,MIN(C2,E2))-MAX(B2,D2)+1)"],
    [
      'SAGSUDGIFT(A2,"måned",B2,C2,D2,E2,F2)',
      "A2*IF(F2=0,1,F2)*IF(IF(C2=0,E2,MIN(C2,E2))<MAX(B2,D2),0,(YEAR(IF(C2=0,E2,MIN(C2,E2)))-YEAR(MAX(B2,D2)))*12+MONTH(IF(C2=0,E2,MIN(C2,E2)))-MONTH(MAX(B2,D2))+DAY(IF(C2=0,E2,MIN(C2,E2)))/DAY(EOMONTH(IF(C2=0,E2,MIN(C2,E2)),0))-(DAY(MAX(B2,D2))-1)/DAY(EOMONTH(MAX(B2,D2),0)))",
    ],
    ['SAGSUDGIFT(A2,"uge",B2,C2,D2,E2,F2)', "A2*IF(F2=0,1,F2)*MAX(0,IF(C2=0,E2,MIN(C2,E2))-MAX(B2,D2)+1)/7"],
    ['SAGSUDGIFT(A2,"time",B2,C2,D2,E2,F2)', "A2*F2*MAX(0,IF(C2=0,E2,MIN(C2,E2))-MAX(B2,D2)+1)/7"],
    [
      'SAGSUDGIFT(A2,"år",B2,C2,D2,E2,F2)',
      "A2*IF(F2=0,1,F2)*IF(IF(C2=0,E2,MIN(C2,E2))<MAX(B2,D2),0,YEAR(IF(C2=0,E2,MIN(C2,E2)))-YEAR(MAX(B2,D2))+(IF(C2=0,E2,MIN(C2,E2))-DATE(YEAR(IF(C2=0,E2,MIN(C2,E2))),1,1)+1)/(DATE(YEAR(IF(C2=0,E2,MIN(C2,E2)))+1,1,1)-DATE(YEAR(IF(C2=0,E2,MIN(C2,E2))),1,1))-(MAX(B2,D2)-DATE(YEAR(MAX(B2,D2)),1,1))/(DATE(YEAR(MAX(B2,D2))+1,1,1)-DATE(YEAR(MAX(B2,D2)),1,1)))",
    ],
    [
      "SAGSUDGIFT(A2,G2,B2,,D2,E2)",
      'IF(G2="døgn",A2*MAX(0,E2-MAX(B2,D2)+1),IF(G2="måned",A2*IF(E2<MAX(B2,D2),0,(YEAR(E2)-YEAR(MAX(B2,D2)))*12+MONTH(E2)-MONTH(MAX(B2,D2))+DAY(E2)/DAY(EOMONTH(E2,0))-(DAY(MAX(B2,D2))-1)/DAY(EOMONTH(MAX(B2,D2),0))),IF(G2="uge",A2*MAX(0,E2-MAX(B2,D2)+1)/7,IF(G2="time",A2*MAX(0,E2-MAX(B2,D2)+1)/7,IF(G2="år",A2*IF(E2<MAX(B2,D2),0,YEAR(E2)-YEAR(MAX(B2,D2))+(E2-DATE(YEAR(E2),1,1)+1)/(DATE(YEAR(E2)+1,1,1)-DATE(YEAR(E2),1,1))-(MAX(B2,D2)-DATE(YEAR(MAX(B2,D2)),1,1))/(DATE(YEAR(MAX(B2,D2))+1,1,1)-DATE(YEAR(MAX(B2,D2)),1,1))),NA())))))',
    ],
    ['SAGSUDGIFT(A2,"uge",B2,,D2,E2)', "A2*MAX(0,E2-MAX(B2,D2)+1)/7"],
    [
      "STATSREFUSION(B2:D2,F2:H2)",
      "0.25*SUMPRODUCT((B2:D2>F2/12)*(B2:D2-F2/12))+0.25*SUMPRODUCT((B2:D2>G2/12)*(B2:D2-G2/12))+0.25*SUMPRODUCT((B2:D2>H2/12)*(B2:D2-H2/12))",
    ],
    [
      "STATSREFUSION(B2:D3,F2:H2)",
      "0.25*(MAX(0,SUM(B2:B3)-F2/12)+MAX(0,SUM(C2:C3)-F2/12)+MAX(0,SUM(D2:D3)-F2/12))+0.25*(MAX(0,SUM(B2:B3)-G2/12)+MAX(0,SUM(C2:C3)-G2/12)+MAX(0,SUM(D2:D3)-G2/12))+0.25*(MAX(0,SUM(B2:B3)-H2/12)+MAX(0,SUM(C2:C3)-H2/12)+MAX(0,SUM(D2:D3)-H2/12))",
    ],
    [
      "STATSREFUSION(B2:D2,F2:G2,F3:G3)",
      "F3*SUMPRODUCT((B2:D2>F2/12)*(B2:D2-F2/12))+(G3-F3)*SUMPRODUCT((B2:D2>G2/12)*(B2:D2-G2/12))",
    ],
    [
      "STATSREFUSION(B2,F2:F4)",
      "0.25*SUMPRODUCT((B2>F2/12)*(B2-F2/12))+0.25*SUMPRODUCT((B2>F3/12)*(B2-F3/12))+0.25*SUMPRODUCT((B2>F4/12)*(B2-F4/12))",
    ],
    ["FREMSKRIV(B2,2023,2025,F2:G9)", "B2*(1+SUMIF(F2:F9,2024,G2:G9))*(1+SUMIF(F2:F9,2025,G2:G9))"],
    ["FREMSKRIV(B2,2025,2023,F2:G9)", "B2/((1+SUMIF(F2:F9,2024,G2:G9))*(1+SUMIF(F2:F9,2025,G2:G9)))"],
    ["FREMSKRIV(B2,2023,2023,F2:G9)", "B2"],
    ["FREMSKRIV(B2,2023,2024,{2024,0.03})", "B2*(1+SUMPRODUCT(--({2024}=2024),{0.03}))"],
    ["FREMSKRIV(B2,C2,D2,F2:G9)", "B2*EXP(SUMPRODUCT(((F2:F9>C2)*(F2:F9<=D2)-(F2:F9>D2)*(F2:F9<=C2))*LN(1+G2:G9)))"],
    [
      "FREMSKRIV(B2,2023,D2,F2:G9)",
      "B2*EXP(SUMPRODUCT(((F2:F9>2023)*(F2:F9<=D2)-(F2:F9>D2)*(F2:F9<=2023))*LN(1+G2:G9)))",
    ],
    [
      "FREMSKRIV(B2,C2,2025,F2:G9)",
      "B2*EXP(SUMPRODUCT(((F2:F9>C2)*(F2:F9<=2025)-(F2:F9>2025)*(F2:F9<=C2))*LN(1+G2:G9)))",
    ],
    ["BORGEREFFEKT(A2,B2,C2,D2,2026)", "A2*(C2-B2)*MAX(0,MIN(12,2026*12+13-(YEAR(D2)*12+MONTH(D2))))/12"],
    [
      "TILBAGEBETALINGSTID(B2:D2)",
      "IF(AND(SUM(B2)>0,SUM(B2:C2)<=0),1+SUM(B2)/(SUM(B2)-SUM(B2:C2)),IF(AND(SUM(B2:C2)>0,SUM(B2:D2)<=0),2+SUM(B2:C2)/(SUM(B2:C2)-SUM(B2:D2)),IF(SUM(B2:D2)>0,NA(),0)))",
    ],
    [
      'TILBAGEBETALINGSTID(B2:B3,"plus")',
      "IF(AND(SUM(B2)<0,SUM(B2:B3)>=0),1+SUM(B2)/(SUM(B2)-SUM(B2:B3)),IF(SUM(B2:B3)<0,NA(),0))",
    ],
    ["TILBAGEBETALINGSTID(B2)", "IF(SUM(B2)>0,NA(),0)"],
    ["NUTIDSVÆRDI(B2:C2,0.035)", "N(B2)/(1+0.035)^0+N(C2)/(1+0.035)^1"],
    ["NUTIDSVÆRDI(B2:B3,A1,1)", "N(B2)/(1+A1)^1+N(B3)/(1+A1)^2"],
    ["NUTIDSVÆRDI(B2:C2,A1,A2)", "N(B2)/(1+A1)^(0+A2)+N(C2)/(1+A1)^(1+A2)"],
    [
      "STATSREFUSION(B2,grænser)",
      [1, 2, 3].map((at) => `0.25*SUMPRODUCT((B2>INDEX(grænser,${at})/12)*(B2-INDEX(grænser,${at})/12))`).join("+"),
    ],
  ])("%s is %s", (call, formula) => {
    expect(native(call)).toBe(formula);
  });

  it.each([
    ["døgn", "dag"],
    ["døgn", "day"],
    ["måned", "month"],
    ["uge", "week"],
    ["time", "hour"],
    ["år", "year"],
  ])("SAGSUDGIFT knows the unit »%s« as »%s«, too", (word, other) => {
    const inUnit = (unit: string) => native(`SAGSUDGIFT(A2,"${unit}",B2,C2,D2,E2,F2)`);
    expect(inUnit(other)).toBe(inUnit(word));
  });
});

describe("a cell of a result that fills several", () => {
  it.each<[string, Place, string]>([
    ["NETTOEFFEKT(B2:E9)", [0, 2, 1, 4], "SUM(D2:D9)"],
    ["NETTOEFFEKT(B2:E9,A2:A9)", [0, 3, 1, 4], 'SUMPRODUCT(--(A2:A9<>"udgået"),--(A2:A9<>"afvist"),E2:E9)'],
    ["HELÅRSEFFEKT(B2:B4,C2)", [2, 0, 3, 1], "B4*12/(13-MONTH(C2))"],
    ["DELÅRSEFFEKT(B2,C2:C3,D2:E2)", [1, 1, 2, 2], "B2*MAX(0,MIN(12,E3*12+13-(YEAR(D3)*12+MONTH(D3))))/12"],
    ["INDFASNING(B2,C2,2018,4)", [0, 1, 1, 4], "B2*MAX(0,MIN(12,2019*12+13-(YEAR(C2)*12+MONTH(C2))))/12"],
    ["INDFASNING(B2,C2,D2,4)", [0, 1, 1, 4], "B2*MAX(0,MIN(12,(D2+1)*12+13-(YEAR(C2)*12+MONTH(C2))))/12"],
    [
      "INDFASNING(B2,C2,2018,4,,F2:H2)",
      [0, 2, 1, 4],
      "B2*MAX(0,MIN(12,2020*12+13-(YEAR(C2)*12+MONTH(C2))))/12*INDEX(F2:H2,MAX(1,MIN(COUNT(F2:H2),2020-YEAR(C2)+1)))",
    ],
    ["AKKUMULERETMÅLTAL(B2:D2)", [0, 1, 1, 3], "SUM(B2:C2)"],
    ['AKKUMULERETMÅLTAL(B2:D2,"beløb")', [0, 2, 1, 3], "SUM(B2)+SUM(B2:C2)+SUM(B2:D2)"],
    ['AKKUMULERETMÅLTAL(B2:B4,"amount")', [0, 1, 1, 3], "SUM(B2)+SUM(B2:B3)"],
    ['AKKUMULERETMÅLTAL(B2:D2,"level")', [0, 0, 1, 3], "SUM(B2)"],
    ["UDESTÅENDE(B2:D2,B4:D6)", [0, 1, 1, 3], "SUM(C2)-SUM(C4:C6)"],
    [
      "UDESTÅENDE(B2:D2,B4:D6,TRUE)",
      [0, 0, 1, 3],
      "IF(MAX(B2:D2)<=0,-1,1)*MAX(0,IF(MAX(B2:D2)<=0,-1,1)*(SUM(B2)-SUM(B4:B6)))",
    ],
    [
      "UDESTÅENDE(B2:D2,B4:D6,1)",
      [0, 2, 1, 3],
      "IF(MAX(B2:D2)<=0,-1,1)*MAX(0,IF(MAX(B2:D2)<=0,-1,1)*(SUM(D2)-SUM(D4:D6))+MAX(0,IF(MAX(B2:D2)<=0,-1,1)*(SUM(C2)-SUM(C4:C6))+MAX(0,IF(MAX(B2:D2)<=0,-1,1)*(SUM(B2)-SUM(B4:B6)))))",
    ],
    ["UDESTÅENDE(B2:D2,B4:D6,FALSE)", [0, 0, 1, 3], "SUM(B2)-SUM(B4:B6)"],
    ["UDESTÅENDE(B2:D2,B4:D6,0)", [0, 0, 1, 3], "SUM(B2)-SUM(B4:B6)"],
    ["PRISMÆNGDE(A2,B2,C2,D2)", [0, 1, 1, 2], "(D2-B2)*C2"],
    ["PRISMÆNGDE(A2,B2,C2,D2)", [0, 0, 1, 2], "(C2-A2)*B2"],
    ['PRISMÆNGDE(A2,B2,C2,D2,"tre")', [0, 0, 1, 3], "(C2-A2)*B2"],
    ['PRISMÆNGDE(A2,B2,C2,D2,"tre")', [0, 1, 1, 3], "(D2-B2)*A2"],
    ['PRISMÆNGDE(A2,B2,C2,D2,"tre")', [0, 2, 1, 3], "(C2-A2)*(D2-B2)"],
    ['PRISMÆNGDE(A2,B2,C2,D2,"mid")', [0, 0, 1, 2], "(C2-A2)*(B2+D2)/2"],
    ['PRISMÆNGDE(A2,B2,C2,D2,"mid")', [0, 1, 1, 2], "(D2-B2)*(A2+C2)/2"],
    ["PRISMÆNGDE(A2:A3,B2:B3,C2:C3,D2:D3)", [0, 0, 1, 3], "(SUM(C2:C3)-SUM(A2:A3))*SUMPRODUCT(A2:A3,B2:B3)/SUM(A2:A3)"],
    [
      "PRISMÆNGDE(A2:A3,B2:B3,C2:C3,D2:D3)",
      [0, 1, 1, 3],
      "SUMPRODUCT(C2:C3,B2:B3)-SUMPRODUCT(A2:A3,B2:B3)-(SUM(C2:C3)-SUM(A2:A3))*SUMPRODUCT(A2:A3,B2:B3)/SUM(A2:A3)",
    ],
    ["PRISMÆNGDE(A2:A3,B2:B3,C2:C3,D2:D3)", [0, 2, 1, 3], "SUMPRODUCT(C2:C3,D2:D3)-SUMPRODUCT(C2:C3,B2:B3)"],
    ["PRISMÆNGDE(q0,p0,q1,p1)", [0, 0, 1, 2], "(q1-q0)*p0"],
    ["PRISMÆNGDE(q0,p0,q1,p1)", [0, 0, 1, 3], "(SUM(q1)-SUM(q0))*SUMPRODUCT(q0,p0)/SUM(q0)"],
    [
      "AFRUNDTILSUM(B2:D2,1)",
      [0, 0, 1, 3],
      "1*(INT(B2/1)+IF(SUMPRODUCT(--(ROUND(B2:D2/1-INT(B2:D2/1),9)>ROUND(B2/1-INT(B2/1),9)))<ROUND(SUM(B2:D2)/1,0)-SUMPRODUCT(INT(B2:D2/1)),1,0))",
    ],
    [
      "AFRUNDTILSUM(B2:D2,1000)",
      [0, 2, 1, 3],
      "1000*(INT(D2/1000)+IF(SUMPRODUCT(--(ROUND(B2:D2/1000-INT(B2:D2/1000),9)>ROUND(D2/1000-INT(D2/1000),9)))+SUMPRODUCT(--(ROUND(B2:C2/1000-INT(B2:C2/1000),9)=ROUND(D2/1000-INT(D2/1000),9)))<ROUND(SUM(B2:D2)/1000,0)-SUMPRODUCT(INT(B2:D2/1000)),1,0))",
    ],
    [
      "AFRUNDTILSUM(B2:B4,A1)",
      [1, 0, 3, 1],
      "A1*(INT(B3/A1)+IF(SUMPRODUCT(--(ROUND(B2:B4/A1-INT(B2:B4/A1),9)>ROUND(B3/A1-INT(B3/A1),9)))+SUMPRODUCT(--(ROUND(B2/A1-INT(B2/A1),9)=ROUND(B3/A1-INT(B3/A1),9)))<ROUND(SUM(B2:B4)/A1,0)-SUMPRODUCT(INT(B2:B4/A1)),1,0))",
    ],
    [
      "TJEKSUM(B2:C4,B5:C5)",
      [0, 1, 1, 2],
      "IF(ABS(ROUND(C5-SUM(C2:C4),9))<=COUNT(C2:C4)*IF(SUMPRODUCT(--(ROUND(B2:C4,0)<>B2:C4))+SUMPRODUCT(--(ROUND(B5:C5,0)<>B5:C5))=0,10^-0,IF(SUMPRODUCT(--(ROUND(B2:C4,1)<>B2:C4))+SUMPRODUCT(--(ROUND(B5:C5,1)<>B5:C5))=0,10^-1,IF(SUMPRODUCT(--(ROUND(B2:C4,2)<>B2:C4))+SUMPRODUCT(--(ROUND(B5:C5,2)<>B5:C5))=0,10^-2,IF(SUMPRODUCT(--(ROUND(B2:C4,3)<>B2:C4))+SUMPRODUCT(--(ROUND(B5:C5,3)<>B5:C5))=0,10^-3,NA()))))/2,0,ROUND(C5-SUM(C2:C4),9))",
    ],
    [
      "TJEKSUM(B2:C4,B5:C5,0.1)",
      [0, 0, 1, 2],
      "IF(ABS(ROUND(B5-SUM(B2:B4),9))<=COUNT(B2:B4)*0.1/2,0,ROUND(B5-SUM(B2:B4),9))",
    ],
    ['PRISMÆNGDE(q0,p0,q1,p1,"three")', [0, 0, 1, 3], "(q1-q0)*p0"],
    ["PRISMÆNGDE(q0,p0,q1,p1)", [0, 0, 1, 2], "(q1-q0)*p0"],
    [
      "INDFASNING(B2,C2,2018,4,slut)",
      [0, 0, 1, 4],
      "B2*MAX(0,IF(slut=0,2018*12+12,MIN(2018*12+12,YEAR(slut)*12+MONTH(slut)))-MAX(2018*12+1,YEAR(C2)*12+MONTH(C2))+1)/12",
    ],
  ])("%s at %j is %s", (call, place, formula) => {
    expect(native(call, place)).toBe(formula);
  });
});

describe("a call keeps its value", () => {
  it.each<[string, Place]>([
    ["NETTOEFFEKT(B2:E9)", [1, 0, 2, 4]],
    ["HELÅRSEFFEKT(B2,C2,,E2)", [0, 0, 1, 1]],
    ['HELÅRSEFFEKT(B2,C2,,"uge")', [0, 0, 1, 1]],
    ["HELÅRSEFFEKT(B2,C2,,7)", [0, 0, 1, 1]],
    ["DELÅRSEFFEKT(B2,C2,2026,,E2)", [0, 0, 1, 1]],
    ["INDFASNING(B2,C2,2018,4,E2,,E3)", [0, 0, 1, 4]],
    ['AKKUMULERETMÅLTAL(B2:D2,"sum")', [0, 0, 1, 2]],
    ["AKKUMULERETMÅLTAL(B2:D2,A1)", [0, 0, 1, 3]],
    ['AKKUMULERETMÅLTAL(B2:D2,"sum")', [0, 0, 2, 1]],
    ["UDESTÅENDE(B2:D2,B4:D6,A1)", [0, 0, 1, 3]],
    ["AFVIGELSE(B2,C2,D2)", [0, 0, 1, 1]],
    ['SAGSUDGIFT(A2,"kvartal",B2,,D2,E2)', [0, 0, 1, 1]],
    ["STATSREFUSION(B2:D2,F2:G2)", [0, 0, 1, 1]],
    ["STATSREFUSION(udgift,F2:H2)", [0, 0, 1, 1]],
    ["PRISMÆNGDE(A2,B2,C2,D2,E2)", [0, 0, 1, 2]],
    ['PRISMÆNGDE(A2,B2,C2,D2,"two")', [0, 2, 1, 3]],
    ["FREMSKRIV(B2,1990,2021,F2:G9)", [0, 0, 1, 1]],
    ["BORGEREFFEKT(A2,B2,C2,D2,2026,,F2)", [0, 0, 1, 1]],
    ["TILBAGEBETALINGSTID(B2:V2)", [0, 0, 1, 1]],
    ["TILBAGEBETALINGSTID(netto)", [0, 0, 1, 1]],
    ["TILBAGEBETALINGSTID(B2:C2,A1)", [0, 0, 1, 1]],
    ["NUTIDSVÆRDI(netto,A1)", [0, 0, 1, 1]],
    ["NUTIDSVÆRDI(B2:BT2,A1)", [0, 0, 1, 1]],
    ["AFRUNDTILSUM(B2:C3,1)", [0, 0, 2, 2]],
    ["AFRUNDTILSUM(navn,1)", [0, 0, 1, 3]],
  ])("where its words, shape or length may not be said: %s at %j", (call, place) => {
    expect(native(call, place)).toBeNull();
  });

  it.each([
    "NETTOEFFEKT()",
    "HELÅRSEFFEKT(B2)",
    "AKKUMULERETMÅLTAL()",
    "STATSREFUSION()",
    "TILBAGEBETALINGSTID()",
    "NUTIDSVÆRDI()",
    "AFRUNDTILSUM()",
    "DELÅRSEFFEKT(B2,C2)",
    "INDFASNING(B2,C2)",
    "UDESTÅENDE(B2)",
    "REALISERINGSGRAD(B2)",
    "AFVIGELSE(B2)",
    "HELÅRSPERSONER(B2,C2)",
    "SAGSUDGIFT(A2,B2,C2,D2,E2)",
    "STATSREFUSION(B2)",
    "PRISMÆNGDE(A2,B2,C2)",
    "FREMSKRIV(B2,2023,2024)",
    "BORGEREFFEKT(A2,B2,C2,D2)",
    "BORGEREFFEKT(A2,B2)",
    "NUTIDSVÆRDI(B2)",
    "AFRUNDTILSUM(B2)",
    "TJEKSUM(B2)",
  ])("where an argument is missing: %s", (call) => {
    expect(native(call)).toBeNull();
  });

  it.each([
    ["FREMSKRIV(B2,1990,2020,F2:G9)", "SUMIF", 30],
    ["TILBAGEBETALINGSTID(B2:U2)", "AND", 19],
    ["NUTIDSVÆRDI(B2:BS2,A1)", "N\\(", 70],
  ])(
    "where it would be longer than anybody can check: %s has %s once a year and is the longest",
    (call, word, years) => {
      expect(native(call)?.match(new RegExp(word, "g"))).toHaveLength(years);
    },
  );
});
