import { callsTiltag, mentionsTiltag, withoutLostPrefix } from "../../../../src/sheets/formulas/tiltag-calls";

describe("a formula that has lost Tiltag's functions", () => {
  it.each([
    ["=_xldudf_TILTAG_HELÅRSEFFEKT(B2,C2)", "=TILTAG.HELÅRSEFFEKT(B2,C2)"],
    ["=_XLDUDF_TILTAG_AFVIGELSE(1,2)*2", "=TILTAG.AFVIGELSE(1,2)*2"],
    [
      "=SUM(_xldudf_TILTAG_AFVIGELSE(1,_xldudf_TILTAG_AFVIGELSE(2,3)))",
      "=SUM(TILTAG.AFVIGELSE(1,TILTAG.AFVIGELSE(2,3)))",
    ],
    ["=[2]!_xldudf_TILTAG_AFVIGELSE(1,2)+[2]Ark1!A1", "=TILTAG.AFVIGELSE(1,2)+[2]Ark1!A1"],
    ["=TILTAG.AFVIGELSE(1,2)", "=TILTAG.AFVIGELSE(1,2)"],
    ["=_xldudf_ANDET_SUM(1)", "=_xldudf_ANDET_SUM(1)"],
  ])("%s is entered again as %s", (lost, found) => {
    expect(withoutLostPrefix(lost)).toBe(found);
  });

  it("is found though Excel's parser knows no such function", () => {
    expect(mentionsTiltag("=[2]!_xldudf_TILTAG_AFVIGELSE(1,2)")).toBe(true);
    expect(mentionsTiltag("_xldudf_TILTAG_AFVIGELSE(1,2)")).toBe(false);
    expect(mentionsTiltag("=SUM(A1:A9)")).toBe(false);
  });
});

describe("a call of Tiltag's functions", () => {
  it.each([
    ["=TILTAG.AFVIGELSE(1,2)", true],
    ["=1+ROUND(tiltag.helårseffekt(B2,C2),0)", true],
    ['="TILTAG.AFVIGELSE("&A1', false],
    ["=TILTAG.AFVIGELSE", false],
    ["=TILTAG.AFVIGELSE(", false],
    ["TILTAG.AFVIGELSE(1,2)", false],
  ])("%s: %s", (formula, calls) => {
    expect(callsTiltag(formula)).toBe(calls);
  });
});
