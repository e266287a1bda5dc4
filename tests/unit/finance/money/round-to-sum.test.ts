import fc from "fast-check";
import { amount, roundHalfAwayFromZero, sumQuantified } from "../../../../src/finance/money/amount";
import { roundToSum } from "../../../../src/finance/money/round-to-sum";
import { amounts, numbers } from "../numbers";

const round = (unit: number, ...values: readonly number[]) => numbers(roundToSum(amounts(...values), amount(unit)));

describe("rounding to the sum", () => {
  it("gives the largest remainders what is missing, among equals the first (domain §2.3)", () => {
    expect(round(1, 0.4, 0.4, 0.4)).toEqual([1, 0, 0]);
    expect(round(1, 0.3, 0.4, 0.3)).toEqual([0, 1, 0]);
    expect(round(0.1, 1.25, 1.25)).toEqual([1.3, 1.2]);
  });

  it("takes the opposite numbers for the opposite signs", () => {
    expect(round(1, -0.4, -0.4, -0.4)).toEqual([-1, 0, 0]);
    expect(round(1, -0.5, 0.5)).toEqual([-1, 1]);
    expect(round(1, 0.5, -0.5)).toEqual([1, -1]);
  });

  it("sees that thirds of a unit are equal", () => {
    expect(round(3, 4, 1, 1)).toEqual([6, 0, 0]);
    expect(round(3, 1, 4, 1)).toEqual([3, 3, 0]);
  });

  it("leaves what is round already alone", () => {
    expect(round(1000, 2000, -3000, 0)).toEqual([2000, -3000, 0]);
    expect(round(1)).toEqual([]);
  });

  describe("laws", () => {
    it("keeps the rounded total and moves nothing by a whole unit", () => {
      const value = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map((n) => amount(n).div(10_000));
      const unit = fc.integer({ min: 1, max: 5_000 }).map((n) => amount(n).div(10));
      fc.assert(
        fc.property(fc.array(value, { maxLength: 60 }), unit, (values, to) => {
          const rounded = roundToSum(values, to);
          const total = roundHalfAwayFromZero(sumQuantified(values).div(to), 0).times(to);
          expect(sumQuantified(rounded).equals(total)).toBe(true);
          expect(
            rounded.every((each, index) =>
              each
                .minus(values[index] ?? 0)
                .abs()
                .lessThan(to),
            ),
          ).toBe(true);
          expect(rounded.every((each) => each.mod(to).isZero())).toBe(true);
        }),
      );
    });
  });
});
