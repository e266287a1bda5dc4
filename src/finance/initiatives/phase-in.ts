import { amount, type Amount } from "../money/amount";
import type { Period, ShareMethod } from "../calendar/active-share";
import { yearOf } from "../calendar/day";
import { succeed, type Result } from "../result";
import { partYearEffect, type PhasingFault } from "./phasing";

/**
 * Indfasning (`domain.md` §1): the effect in each of `years` years from `firstYear`. `steps` is the share of the full
 * effect reached in the start year, the year after and so on, the last one stays; it multiplies the active share of
 * the year. Without steps the full effect is reached at once. Same unit and sign as `fullYear`.
 */
export function phaseIn(
  fullYear: Amount,
  period: Period,
  firstYear: number,
  years: number,
  steps: readonly Amount[],
  method: ShareMethod,
): Result<readonly Amount[], PhasingFault> {
  const effects: Amount[] = [];
  for (let year = firstYear; year < firstYear + years; year++) {
    const effect = partYearEffect(
      fullYear.times(shareReached(year - yearOf(period.start), steps)),
      period,
      year,
      method,
    );
    if (!effect.ok) return effect;
    effects.push(effect.value);
  }
  return succeed(effects);
}

/**
 * The share of the full effect reached `yearsIn` years after the start year; all of it without steps. Before the start
 * the active share is zero, so which step it multiplies does not matter.
 */
export const shareReached = (yearsIn: number, steps: readonly Amount[]): Amount =>
  steps[Math.min(Math.max(0, yearsIn), steps.length - 1)] ?? ALL;

const ALL = amount(1);
