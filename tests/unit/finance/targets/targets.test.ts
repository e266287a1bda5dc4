import fc from "fast-check";
import { amount, sumQuantified } from "../../../../src/finance/money/amount";
import { accumulateTargets } from "../../../../src/finance/targets/accumulated-target";
import { outstandingPerYear, outstandingWithCarryOver } from "../../../../src/finance/targets/outstanding";

const amounts = (values: readonly number[]) => values.map((value) => amount(value));
const numbers = (values: readonly { toNumber: () => number }[]) => values.map((value) => value.toNumber());

describe("accumulated target", () => {
  it("has three meanings, each with its name (Høje-Taastrup's 2, 3, 7)", () => {
    expect(numbers(accumulateTargets(amounts([2, 3]), "level"))).toEqual([2, 5]);
    expect(numbers(accumulateTargets(amounts([2, 3]), "amount"))).toEqual([2, 7]);
    expect(numbers(accumulateTargets(amounts([2, 3]), "sum"))).toEqual([5]);
  });

  it("keeps the level in a year without a new target", () => {
    expect(numbers(accumulateTargets([amount(2), null, amount(1)], "level"))).toEqual([2, 2, 3]);
  });

  it("accumulates the money as each target times the years it lasts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 20 }),
        (years) => {
          const money = accumulateTargets(amounts(years), "amount").at(-1);
          const lasting = sumQuantified(years.map((target, index) => amount(target).times(years.length - index)));
          expect(money?.equals(lasting)).toBe(true);
        },
      ),
    );
  });
});

describe("outstanding", () => {
  const targets = amounts([-2000, -3000, -5000, -7000]);
  const effects = amounts([-2000, -2280, -2280, -2280]);

  it("is the recovery plan's printed row year by year", () => {
    expect(numbers(outstandingPerYear(targets, effects))).toEqual([0, -720, -2720, -4720]);
  });

  it("is what the plan's text promises when a shortfall is carried over", () => {
    expect(numbers(outstandingWithCarryOver(targets, effects, "minus"))).toEqual([0, -720, -3440, -8160]);
  });

  it("does not carry a surplus", () => {
    const carried = outstandingWithCarryOver(amounts([-100, -100]), amounts([-150, -80]), "minus");
    expect(numbers(carried)).toEqual([0, -20]);
  });

  it("is the mirror image where savings are written with plus", () => {
    const mirrored = outstandingWithCarryOver(
      targets.map((value) => value.negated()),
      effects.map((value) => value.negated()),
      "plus",
    );
    expect(numbers(mirrored)).toEqual([0, 720, 3440, 8160]);
  });
});
