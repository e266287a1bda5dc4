import type { Amount } from "../money/amount";
import { activeShare, type Period, type ShareMethod } from "../calendar/active-share";
import { yearOf } from "../calendar/day";
import { fail, succeed, type Result } from "../result";

export interface PhasingFault {
  readonly code: "end-before-start";
}

/**
 * Helårseffekt (`domain.md` §1, §1.1): the full-year effect behind the effect seen in the start year,
 * H = D ÷ (active share of the start year). Same unit and sign as `partYear`.
 */
export function fullYearEffect(partYear: Amount, period: Period, method: ShareMethod): Result<Amount, PhasingFault> {
  if (endsBeforeStart(period)) return fail({ code: "end-before-start" });
  const share = activeShare(period, yearOf(period.start), method);
  return succeed(partYear.times(share.of).div(share.active));
}

/** Delårseffekt (`domain.md` §1, §1.1): the part of a full-year effect that falls in `year`. Same unit and sign. */
export function partYearEffect(
  fullYear: Amount,
  period: Period,
  year: number,
  method: ShareMethod,
): Result<Amount, PhasingFault> {
  if (endsBeforeStart(period)) return fail({ code: "end-before-start" });
  const share = activeShare(period, year, method);
  return succeed(fullYear.times(share.active).div(share.of));
}

const endsBeforeStart = ({ start, end }: Period): boolean => end !== null && end < start;
