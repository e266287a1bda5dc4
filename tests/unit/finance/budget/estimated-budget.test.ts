import fc from "fast-check";
import { areaDifference } from "../../../../src/finance/budget/budget-area";
import { differenceToBudget, estimatedBudget } from "../../../../src/finance/budget/estimated-budget";
import { amount } from "../../../../src/finance/money/amount";

test("Varde 2018: 145.024.000 less 2.410.000 of savings, 3.720.846 above the budget", () => {
  const estimated = estimatedBudget(amount(145_024_000), amount(2_410_000), "plus");
  expect(estimated.toNumber()).toBe(142_614_000);
  expect(differenceToBudget(amount(138_893_154), estimated, "plus").toNumber()).toBe(-3_720_846);
});

test("an area's difference is counted as savings are written, and is none where a number is missing", () => {
  const botilbud = { title: "Botilbud", corrected: amount(125_127_271), expected: [amount(135_963_000)] };
  expect(areaDifference(botilbud, "plus")?.toNumber()).toBe(-10_835_729);
  expect(areaDifference(botilbud, "minus")?.toNumber()).toBe(10_835_729);
  expect(areaDifference({ ...botilbud, corrected: "not-quantified" }, "plus")).toBeNull();
  expect(areaDifference({ ...botilbud, expected: ["blank"] }, "plus")).toBeNull();
});

test("the same effect written with the other sign gives the same budget and the opposite difference", () => {
  const value = fc.integer().map(amount);
  fc.assert(
    fc.property(value, value, value, (corrected, expected, effect) => {
      const [plus, minus] = [
        estimatedBudget(expected, effect, "plus"),
        estimatedBudget(expected, effect.negated(), "minus"),
      ];
      expect(plus).toEqual(minus);
      const [one, other] = [differenceToBudget(corrected, plus, "plus"), differenceToBudget(corrected, minus, "minus")];
      expect(one.plus(other).toNumber()).toBe(0);
    }),
  );
});
