import { decisionTotals, distanceToTarget } from "../../../../src/finance/decisions/decision-totals";
import type { InitiativeAmount } from "../../../../src/finance/initiatives/initiative";
import { amount } from "../../../../src/finance/money/amount";

const PROPOSALS: readonly { readonly amounts: readonly InitiativeAmount[] }[] = [
  { amounts: [amount(-7300), amount(-9000)] },
  { amounts: [amount(250), "not-quantified"] },
  { amounts: ["blank", amount("0.1")] },
];

const plain = (values: readonly { toNumber: () => number }[]): number[] => values.map((value) => value.toNumber());

describe("a choice among proposals", () => {
  it("sums what is chosen, what is left, and tells how many of the chosen have no amount", () => {
    const totals = decisionTotals(PROPOSALS, [true, true, false], 2);
    expect(totals.count).toBe(2);
    expect(plain(totals.chosen)).toEqual([-7050, -9000]);
    expect(plain(totals.notChosen)).toEqual([0, 0.1]);
    expect(totals.unquantified).toEqual([0, 1]);
  });

  it("of nothing is zero", () => {
    const totals = decisionTotals(PROPOSALS, [], 2);
    expect(totals.count).toBe(0);
    expect(plain(totals.chosen)).toEqual([0, 0]);
    expect(totals.unquantified).toEqual([0, 0]);
  });

  it("is held against the target, where there is one", () => {
    const distances = distanceToTarget([amount(-8000), "not-quantified"], [amount(-7050), amount(-9000)]);
    expect(distances.map((distance) => distance?.toNumber() ?? null)).toEqual([-950, null]);
  });
});
