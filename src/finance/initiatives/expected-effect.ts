import { activeShare } from "../calendar/active-share";
import { calendarDate, yearOf } from "../calendar/day";
import { ZERO, type MaybeAmount } from "../money/amount";
import type { SavingsSign } from "../money/table-contract";
import type { InitiativeAmount } from "./initiative";
import { fullEffect, type RegisteredInitiative } from "./registered-initiative";

/**
 * Forventet: what an initiative is now expected to give in each year. A forecast that somebody has typed, "-" too; else
 * the full effect as far as the dates let it work in the year, in twelfths; else the plan. Without a start date nothing
 * is known of when, and the plan holds. Same unit and sign as the register's.
 */
export const expectedEffects = (
  initiative: RegisteredInitiative,
  years: readonly number[],
  savings: SavingsSign,
): readonly InitiativeAmount[] =>
  years.map((year, index) => {
    const estimate = initiative.estimate[index] ?? "blank";
    if (estimate !== "blank") return estimate;
    return phasedEffect(initiative, year, savings) ?? initiative.plan[index] ?? "blank";
  });

/** The part of the full effect that falls in a year; null where effect or start is not known. */
export function phasedEffect(initiative: RegisteredInitiative, year: number, savings: SavingsSign): MaybeAmount {
  const full = fullEffect(initiative, savings);
  const { start, end, oneOff } = initiative;
  if (full === null || start === null) return null;
  if (oneOff) return year === yearOf(start) ? full : ZERO;
  const share = activeShare({ start, end }, year, "month");
  return full.times(share.active).div(share.of);
}

/**
 * Resteffekt (`domain.md` §1): what a lasting initiative gives more in the year after its first, H − D. null where
 * effect or start is not known, and where it ends again: then the years themselves tell.
 */
export function remainingEffect(initiative: RegisteredInitiative, savings: SavingsSign): MaybeAmount {
  const full = fullEffect(initiative, savings);
  const { start, end, oneOff } = initiative;
  if (full === null || start === null || end !== null || oneOff) return null;
  return full.times(calendarDate(start).month - 1).div(12);
}
