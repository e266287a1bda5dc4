import { ZERO, type Amount } from "../money/amount";
import type { SavingsSign } from "../money/table-contract";

/**
 * Netto-udestående (`domain.md` §1, §9.5): per year target − effect, in the table's own sign. What is missing has the
 * sign of a saving; more than the target has the other one.
 */
export const outstandingPerYear = (targets: readonly Amount[], effects: readonly Amount[]): readonly Amount[] =>
  targets.map((target, year) => target.minus(effects[year] ?? ZERO));

/**
 * Netto-udestående med overførsel (`domain.md` §1): what a year lacks is added to the next year's target; a surplus is
 * released, it is not carried and shows as 0.
 */
export function outstandingWithCarryOver(
  targets: readonly Amount[],
  effects: readonly Amount[],
  savings: SavingsSign,
): readonly Amount[] {
  let carried = ZERO;
  return outstandingPerYear(targets, effects).map((gap) => {
    const open = gap.plus(carried);
    carried = isMissing(open, savings) ? open : ZERO;
    return carried;
  });
}

const isMissing = (open: Amount, savings: SavingsSign): boolean =>
  savings === "minus" ? open.lessThan(0) : open.greaterThan(0);
