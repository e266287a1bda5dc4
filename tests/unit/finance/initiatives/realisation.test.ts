import { amount } from "../../../../src/finance/money/amount";
import { realisationDegree } from "../../../../src/finance/initiatives/realisation";
import { valueOf } from "../numbers";

describe("realisation degree", () => {
  it.each([
    ["Egedal 2016", -2.3, -2.6, "0.885"],
    ["Fredensborg 2017", 2, 5, "0.400"],
    ["Høje-Taastrup 2020–2021 against the money accumulated", 9.9, 7, "1.414"],
    ["the wrong way", -1, 2, "-0.500"],
  ])("of %s", (_, realised, target, expected) => {
    expect(valueOf(realisationDegree(amount(realised), amount(target))).toFixed(3)).toBe(expected);
  });

  it("does not exist without a target", () => {
    expect(realisationDegree(amount(1), amount(0))).toEqual({ ok: false, fault: { code: "target-is-zero" } });
  });
});
