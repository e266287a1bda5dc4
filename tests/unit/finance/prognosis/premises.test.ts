import { amount, ZERO } from "../../../../src/finance/money/amount";
import {
  customaryShare,
  stated,
  statedForGroup,
  statedForRow,
  type RowPremise,
} from "../../../../src/finance/prognosis/premises";

const NO_FLOW = { count: ZERO, yearPrice: ZERO };

const premise = (part: string | null, rest: Partial<RowPremise>): RowPremise => ({
  group: "Bolig",
  part,
  originalBudget: null,
  correctedBudget: null,
  spent: null,
  inflow: NO_FLOW,
  outflow: NO_FLOW,
  remainingShare: ZERO,
  priceChanges: null,
  ...rest,
});

const PREMISES = [
  premise("§ 107", { originalBudget: amount(900), correctedBudget: amount(1_000), priceChanges: amount(7) }),
  premise("§ 108", { originalBudget: amount(400), spent: amount(250) }),
  premise(null, { correctedBudget: amount(50), priceChanges: amount(3) }),
  { ...premise("§ 107", { originalBudget: amount(1) }), group: "Støtte" },
];

describe("what is stated", () => {
  it("for a row is its own, whatever the case of its name: not its neighbour's, nor the whole group's", () => {
    const { originalBudget, correctedBudget, priceChanges } = statedForRow(PREMISES, { group: "BOLIG", part: "§ 107" });
    expect([originalBudget?.toNumber(), correctedBudget?.toNumber(), priceChanges.toNumber()]).toEqual([900, 1_000, 7]);
  });

  it("for a group is its rows' and its own", () => {
    const { originalBudget, correctedBudget, spent, priceChanges } = statedForGroup(PREMISES, "Bolig");
    expect([originalBudget?.toNumber(), correctedBudget?.toNumber()]).toEqual([1_300, 1_050]);
    expect([spent?.toNumber(), priceChanges.toNumber()]).toEqual([250, 10]);
  });

  it("by nobody is nothing, not zero", () => {
    expect(statedForRow(PREMISES, { group: "Bolig", part: "§ 108" }).correctedBudget).toBeNull();
    expect(stated([]).spent).toBeNull();
  });

  it("of those who come and go is number × price × what is left of the year, those who go against it", () => {
    const share = amount("0.25");
    const { inflow, outflow } = stated([
      premise("§ 107", {
        inflow: { count: amount(4), yearPrice: amount(600_000) },
        outflow: { count: amount(2), yearPrice: amount(100_000) },
        remainingShare: share,
      }),
    ]);
    expect([inflow.toNumber(), outflow.toNumber()]).toEqual([600_000, -50_000]);
  });
});

it("those who come evenly over the rest of the year have half of it left", () => {
  expect([0, 6, 12].map((month) => customaryShare(month).toNumber())).toEqual([0.5, 0.25, 0]);
});
