import { ZERO, type Amount } from "../money/amount";
import { activeShare, type Period } from "../calendar/active-share";
import { daysInYear } from "../calendar/day";
import { fail, succeed, type Result } from "../result";

export interface WeightedPeriod {
  readonly period: Period;
  /** How many places or citizens the row stands for. */
  readonly count: Amount;
}

export interface FullTimeFault {
  readonly code: "end-before-start";
  readonly index: number;
}

/**
 * Helårspersoner (`domain.md` §4.3): Σ days active in `year`, both ends included, ÷ days in the year, each row times
 * its count. An open period goes on to New Year's Eve.
 */
export function fullTimeEquivalents(rows: readonly WeightedPeriod[], year: number): Result<Amount, FullTimeFault> {
  let weightedDays = ZERO;
  for (const [index, { period, count }] of rows.entries()) {
    if (period.end !== null && period.end < period.start) return fail({ code: "end-before-start", index });
    weightedDays = weightedDays.plus(count.times(activeShare(period, year, "day").active));
  }
  return succeed(weightedDays.div(daysInYear(year)));
}
