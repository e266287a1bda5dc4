import fc from "fast-check";
import type { InitiativeAmount } from "../../../../src/finance/initiatives/initiative";
import {
  decidedPlan,
  isDecided,
  linesToLock,
  linesToUnlock,
  lockedPlan,
  otherPrices,
  planDifferences,
  type PlanLine,
} from "../../../../src/finance/initiatives/locked-plan";
import type { RegisteredInitiative } from "../../../../src/finance/initiatives/registered-initiative";
import { STATUSES } from "../../../../src/finance/initiatives/status";
import { amount } from "../../../../src/finance/money/amount";
import type { TableContract } from "../../../../src/finance/money/table-contract";
import { amounts } from "../numbers";
import { registered, shown } from "./registered";

const YEARS = [2026, 2027, 2028, 2029];
const CONTRACT: TableContract = { unit: "1000kr", savings: "minus", decimals: 0, priceLevel: "2026-priser" };
const OPEN = lockedPlan([]);

const lock = (initiative: RegisteredInitiative, before: readonly PlanLine[] = [], contract = CONTRACT) => [
  ...before,
  ...linesToLock(initiative, YEARS, contract, lockedPlan(before)),
];

const plan = ["not-quantified", "blank", amount(0), amount(-372)] as const;

describe("a locked plan", () => {
  it("is the plan in kroner, a dash and a blank as themselves", () => {
    const lines = lock(registered({ plan }));
    expect(lines.map(({ year }) => year)).toEqual(YEARS);
    expect(shown(lines.map((line) => line.plan))).toEqual(["-", "", 0, -372_000]);
    expect(lines.every(({ priceLevel }) => priceLevel === "2026-priser")).toBe(true);
  });

  it("holds what was decided, and tells each year that has been changed since", () => {
    const locked = lockedPlan(lock(registered({ plan })));
    const changed = registered({ plan: [amount(-1), "blank", "not-quantified", amount(-372)] });
    expect(shown(decidedPlan(changed, YEARS, CONTRACT, locked))).toEqual(["-", "", 0, -372]);
    expect(
      planDifferences(changed, YEARS, CONTRACT, locked).map((each) => [each.year, ...shown([each.locked, each.now])]),
    ).toEqual([
      [2026, "-", -1],
      [2028, 0, "-"],
    ]);
  });

  it("is the same promise when the register writes in another unit and sign", () => {
    const locked = lockedPlan(lock(registered({ plan })));
    const millions: TableContract = { unit: "mio", savings: "plus", decimals: 2, priceLevel: "2026-priser" };
    expect(shown(decidedPlan(registered(), YEARS, millions, locked))).toEqual(["-", "", 0, 0.372]);
  });

  it("is a plan's own where nothing is locked", () => {
    const other = registered({ number: "2", plan });
    expect(shown(decidedPlan(other, YEARS, CONTRACT, lockedPlan(lock(registered()))))).toEqual(["-", "", 0, -372]);
    expect(planDifferences(other, YEARS, CONTRACT, OPEN)).toEqual([]);
    expect(linesToUnlock("2", OPEN)).toEqual([]);
  });

  it("is blank in the years that the row has no amounts for", () => {
    const short = registered({ plan: amounts(-1) });
    const lines = lock(short);
    expect(shown(lines.map((line) => line.plan))).toEqual([-1000, "", "", ""]);
    expect(shown(decidedPlan(short, YEARS, CONTRACT, OPEN))).toEqual([-1, "", "", ""]);
    expect(planDifferences(short, YEARS, CONTRACT, lockedPlan(lines))).toEqual([]);
  });

  it("is not compared with a plan in other prices", () => {
    const locked = lockedPlan(lock(registered({ plan })));
    const later = { ...CONTRACT, priceLevel: "2027-priser" };
    expect(otherPrices(locked, later)).toEqual(["2026-priser"]);
    expect(otherPrices(locked, CONTRACT)).toEqual([]);
    expect(planDifferences(registered({ plan: amounts(1, 2, 3, 4) }), YEARS, later, locked)).toEqual([]);
  });

  it("is unlocked by lines that say what was locked; the next locking takes the plan as it is then", () => {
    const before = lock(registered({ plan }));
    const lines = [...before, ...linesToUnlock("1", lockedPlan(before))];
    expect(shown(lines.slice(4).map((line) => line.plan))).toEqual(["-", "", 0, -372_000]);
    expect(lines.map(({ kind }) => kind)).toEqual([...Array(4).fill("lock"), ...Array(4).fill("unlock")]);
    expect(lockedPlan(lines)).toEqual(OPEN);
    const again = lockedPlan(lock(registered({ plan: amounts(-1, -1, -1, -1) }), lines));
    expect(shown(decidedPlan(registered(), YEARS, CONTRACT, again))).toEqual([-1, -1, -1, -1]);
  });

  it("is for what has been decided", () => {
    expect(STATUSES.filter((status) => isDecided(registered({ status })))).toEqual([
      "besluttet",
      "i gang",
      "realiseret",
    ]);
    expect(isDecided(registered())).toBe(false);
  });
});

const anAmount: fc.Arbitrary<InitiativeAmount> = fc.oneof(
  fc.constantFrom("blank" as const, "not-quantified" as const),
  fc.integer({ min: -9_000_000, max: 9_000_000 }).map((cents) => amount(cents).div(100)),
);
const fourYears = fc.array(anAmount, { minLength: 4, maxLength: 4 });

it("law: the plan stays what it was, whatever is forecast or reported, and however often it is locked", () => {
  fc.assert(
    fc.property(
      fourYears,
      fc.array(fc.record({ estimate: fourYears, realised: fourYears, plan: fourYears }), { maxLength: 5 }),
      fc.constantFrom("kr" as const, "1000kr" as const, "mio" as const),
      fc.constantFrom("minus" as const, "plus" as const),
      (decided, edits, unit, savings) => {
        const contract: TableContract = { unit, savings, decimals: 0 };
        let lines = lock(registered({ plan: decided }), [], contract);
        for (const edit of edits) {
          lines = lock(registered(edit), lines, contract);
          expect(shown(decidedPlan(registered(edit), YEARS, contract, lockedPlan(lines)))).toEqual(shown(decided));
        }
        expect(lines).toHaveLength(4);
      },
    ),
  );
});
