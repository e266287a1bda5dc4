import type { Amount } from "../money/amount";
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
    const effect = partYearEffect(reached(fullYear, year - yearOf(period.start), steps), period, year, method);
    if (!effect.ok) return effect;
    effects.push(effect.value);
  }
  return succeed(effects);
}

// Before the start the active share is zero, so which step it multiplies does not matter.
function reached(fullYear: Amount, yearsIn: number, steps: readonly Amount[]): Amount {
  const step = steps[Math.min(Math.max(0, yearsIn), steps.length - 1)];
  return step === undefined ? fullYear : fullYear.times(step);
}
