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
  return carryOver(targets, effects, savings).map(({ outstanding }) => outstanding);
}

/** A year with carry-over. */
export interface CarriedYear {
  /** What the year before lacked. */
  readonly carried: Amount;
  /** Target + carried − effect; a surplus has the other sign. */
  readonly open: Amount;
  /** The same, but 0 for a surplus. */
  readonly outstanding: Amount;
}

/** Each year of `outstandingWithCarryOver` with what it takes over and what it has open. */
export function carryOver(
  targets: readonly Amount[],
  effects: readonly Amount[],
  savings: SavingsSign,
): readonly CarriedYear[] {
  let next = ZERO;
  return outstandingPerYear(targets, effects).map((gap) => {
    const carried = next;
    const open = gap.plus(carried);
    next = isMissing(open, savings) ? open : ZERO;
    return { carried, open, outstanding: next };
  });
}

const isMissing = (open: Amount, savings: SavingsSign): boolean =>
  savings === "minus" ? open.lessThan(0) : open.greaterThan(0);
