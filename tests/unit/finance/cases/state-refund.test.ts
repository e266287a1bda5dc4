import { amount } from "../../../../src/finance/money/amount";
import { REFUND_RATES, stateRefund } from "../../../../src/finance/cases/state-refund";

const STEPS_2022 = [860_000, 1_680_000, 2_120_000].map((threshold, index) => ({
  threshold: amount(threshold),
  rate: REFUND_RATES[index] ?? amount(0),
}));

const refund = (cost: number | string, months: number) =>
  stateRefund(
    Array.from({ length: months }, () => amount(cost)),
    STEPS_2022,
  ).toNumber();

describe("state refund at the 2022 level", () => {
  it.each([
    ["100.000 a month for a year", 100_000, 12, 85_000],
    ["200.000 a month for three months, below the yearly threshold", 200_000, 3, 158_750],
    ["200.000 a month for ten months", 200_000, 10, 158_750 * (10 / 3)],
    ["exactly the lowest threshold of a month", 860_000 / 12, 1, 0],
    ["nothing", 0, 12, 0],
    ["income above cost", -100_000, 12, 0],
  ])("of %s (domain §5.1)", (_, cost, months, expected) => {
    expect(refund(cost, months)).toBeCloseTo(expected, 6);
  });

  it("of 2,5 mio. over the year is 205.000 + 220.000 + 285.000", () => {
    expect(refund(amount(2_500_000).div(12).toString(), 12)).toBe(710_000);
  });

  it("counts each month by itself", () => {
    const uneven = [amount(143_332), amount(0)];
    const even = [amount(71_666), amount(71_666)];
    expect(stateRefund(uneven, STEPS_2022).toNumber()).toBeGreaterThan(17_000);
    expect(stateRefund(even, STEPS_2022).toNumber()).toBe(0);
  });

  it("has the rates of the law", () => {
    expect(REFUND_RATES.map(Number)).toEqual([0.25, 0.5, 0.75]);
  });

  it("is nothing without thresholds", () => {
    expect(stateRefund([amount(1)], []).toNumber()).toBe(0);
  });
});
