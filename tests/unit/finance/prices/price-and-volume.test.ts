import fc from "fast-check";
import { amount, sumQuantified } from "../../../../src/finance/money/amount";
import { splitChange, splitChangeWithMix, type SplitMethod } from "../../../../src/finance/prices/price-and-volume";
import { numbers, valueOf } from "../numbers";

const group = (volume0: number, price0: number, volume1: number, price1: number) => ({
  volume0: amount(volume0),
  price0: amount(price0),
  volume1: amount(volume1),
  price1: amount(price1),
});

describe("price and volume", () => {
  it.each<[SplitMethod, readonly number[]]>([
    ["two-part", [-3200, 5760]],
    ["three-part", [-3200, 6000, -240]],
    ["midpoint", [-3320, 5880]],
  ])("splits 100 × 800 → 96 × 860 by %s (domain §4.7)", (method, expected) => {
    expect(numbers(splitChange(group(100, 800, 96, 860), method))).toEqual(expected);
  });

  it("finds the mix between two groups (domain §4.7)", () => {
    const groups = [group(60, 1000, 54, 1060), group(40, 500, 52, 480)];
    expect(numbers(valueOf(splitChangeWithMix(groups)))).toEqual([4800, -4800, 2200]);
  });

  it("has no old average price without an old volume", () => {
    const fault = { ok: false, fault: { code: "no-old-volume" } };
    expect(splitChangeWithMix([group(0, 1, 2, 1), group(0, 1, 3, 1)])).toEqual(fault);
    expect(splitChangeWithMix([group(1, 1, 2, 1), group(-1, 1, 3, 1)])).toEqual(fault);
    expect(splitChangeWithMix([])).toEqual(fault);
  });

  describe("laws", () => {
    const thousandths = (max: number) => fc.integer({ min: 0, max }).map((n) => amount(n).div(1000));
    const any = fc.record({
      volume0: thousandths(1_000_000_000),
      price0: thousandths(1_000_000_000_000),
      volume1: thousandths(1_000_000_000),
      price1: thousandths(1_000_000_000_000),
    });

    it("adds up exactly to the change in cost, by every method", () => {
      fc.assert(
        fc.property(any, fc.constantFrom<SplitMethod>("two-part", "three-part", "midpoint"), (each, method) => {
          const change = each.volume1.times(each.price1).minus(each.volume0.times(each.price0));
          expect(sumQuantified(splitChange(each, method)).equals(change)).toBe(true);
        }),
      );
    });

    it("adds up exactly with mix, over any number of groups", () => {
      fc.assert(
        fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), (groups) => {
          fc.pre(groups.some(({ volume0 }) => !volume0.isZero()));
          const cost = (at: 0 | 1) =>
            sumQuantified(groups.map((g) => (at === 0 ? g.volume0.times(g.price0) : g.volume1.times(g.price1))));
          const sum = valueOf(splitChangeWithMix(groups)).reduce((total, part) => total.plus(part));
          expect(
            sum
              .minus(cost(1).minus(cost(0)))
              .abs()
              .lessThan("1e-60"),
          ).toBe(true);
        }),
      );
    });

    it("has exactly no mix where every group changes by the same factor", () => {
      fc.assert(
        fc.property(
          fc.array(
            fc.tuple(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.double({ min: 1, max: 1e9, noNaN: true })),
            {
              minLength: 1,
              maxLength: 5,
            },
          ),
          fc.integer({ min: 1, max: 1000 }),
          (groups, factor) => {
            const changed = groups.map(([q, p]) => ({
              ...group(q, p, 0, p),
              volume1: amount(q).times(factor).div(8),
            }));
            expect(numbers(valueOf(splitChangeWithMix(changed)).slice(1))).toEqual([0, 0]);
          },
        ),
      );
    });
  });
});
