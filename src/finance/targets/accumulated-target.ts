import { sumQuantified, ZERO, type Amount, type MaybeAmount } from "../money/amount";

/**
 * The three meanings of "akkumuleret" (`domain.md` §1.2), each with its name:
 * `level` the level reached each year, `amount` the money accumulated over the years, `sum` the plain sum.
 */
export type Accumulation = "level" | "amount" | "sum";

/**
 * Akkumuleret måltal of each year's *new*, lasting target: 2 and 3 are the levels 2, 5; the money 2, 7; the sum 5.
 * Unit and sign are those of the targets; a year without a target adds nothing.
 */
export function accumulateTargets(newTargets: readonly MaybeAmount[], accumulation: Accumulation): readonly Amount[] {
  if (accumulation === "sum") return [sumQuantified(newTargets)];
  const levels = runningSum(newTargets.map((target) => target ?? ZERO));
  return accumulation === "level" ? levels : runningSum(levels);
}

function runningSum(values: readonly Amount[]): readonly Amount[] {
  let sum = ZERO;
  return values.map((value) => (sum = sum.plus(value)));
}
