import { amount, type MaybeAmount } from "../../../../src/finance/money/amount";
import { countUnquantified, netEffect, sumRows } from "../../../../src/finance/initiatives/net-effect";

const row = (values: readonly (number | null)[], counts = true, weight?: MaybeAmount) => ({
  amounts: values.map((value) => (value === null ? null : amount(value))),
  counts,
  ...(weight === undefined ? {} : { weight }),
});

const numbers = (result: ReturnType<typeof netEffect>): readonly number[] => {
  if (!result.ok) throw new Error(result.fault.code);
  return result.value.map((value) => value.toNumber());
};

describe("net effect", () => {
  it("is what Høje-Taastrup's rows give, not what its net row prints", () => {
    const rows = [row([-7300, -9000, -9000, -9000]), row([250, 175, 175, 175])];
    expect(numbers(netEffect(rows))).toEqual([-7050, -8825, -8825, -8825]);
  });

  it("leaves withdrawn rows and what is not quantified out", () => {
    const rows = [row([-977, -1257]), row([null, null]), row([-350, -350], false)];
    expect(numbers(netEffect(rows))).toEqual([-977, -1257]);
    expect(countUnquantified(rows, 2)).toEqual([1, 1]);
  });

  it("weights by probability, and leaves a row without one out", () => {
    const rows = [row([100], true, amount(0.25)), row([80], true, null), row([10], true, amount(1))];
    expect(numbers(netEffect(rows))).toEqual([35]);
  });

  it("counts a row in the years that have a number, weighted or not", () => {
    expect(numbers(netEffect([row([null, 5])]))).toEqual([0, 5]);
    expect(numbers(netEffect([row([null, 100], true, amount(0.5))]))).toEqual([0, 50]);
  });

  it("does not tell of what a withdrawn row lacks", () => {
    const rows = [row([-977]), row([-350]), row([null]), row([null], false)];
    expect(countUnquantified(rows, 1)).toEqual([1]);
  });

  it("says that there is nothing to sum, where there is no number at all", () => {
    expect(netEffect([row([null, null])])).toEqual({ ok: false, fault: { code: "nothing-quantified" } });
    expect(sumRows([row([null, null])], 2).map(Number)).toEqual([0, 0]);
  });

  it("is zero where every row with a number is withdrawn", () => {
    expect(numbers(netEffect([row([5], false)]))).toEqual([0]);
  });
});
