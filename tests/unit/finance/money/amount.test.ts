import fc from "fast-check";
import { amount, roundHalfAwayFromZero, sumQuantified, ZERO } from "../../../../src/finance/money/amount";

describe("amount", () => {
  it("is the decimal that the number's shortest writing names", () => {
    expect(amount(0.1).plus(amount(0.2)).toString()).toBe("0.3");
    expect(amount(1_234_567_890_123.45).times(100).toString()).toBe("123456789012345");
  });

  it("leaves what is not quantified out of a sum and does not count it as zero", () => {
    expect(sumQuantified([amount(-977), null, null]).toNumber()).toBe(-977);
    expect(sumQuantified([]).equals(ZERO)).toBe(true);
  });

  it.each([
    [2.5, 0, "3"],
    [-2.5, 0, "-3"],
    [566.666, 0, "567"],
    [1.005, 2, "1.01"],
    [-0.005, 2, "-0.01"],
  ])("rounds %d to %d decimals half away from zero: %s", (value, decimals, expected) => {
    expect(roundHalfAwayFromZero(amount(value), decimals).toString()).toBe(expected);
  });

  describe("laws", () => {
    const ore = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

    it("adds øre exactly, however many and however large", () => {
      fc.assert(
        fc.property(fc.array(ore, { maxLength: 200 }), (values) => {
          const sum = sumQuantified(values.map((value) => amount(value.toString()).div(100)));
          expect(sum.times(100).toFixed()).toBe(values.reduce((a, b) => a + b, 0n).toString());
        }),
      );
    });
  });
});
