import { ZERO, type Amount } from "../money/amount";
import type { Period, Share } from "../calendar/active-share";
import { daysBetweenInclusive } from "../calendar/day";
import { monthParts, overlapOf, yearParts, type ClosedPeriod } from "../calendar/period-parts";

/** The unit a takst is contracted in; it is kept, for a month price is not 365/12 day prices (`domain.md` §0.6). */
export type RateUnit = "day" | "week" | "month" | "year" | "hour";

export interface CaseRate {
  readonly rate: Amount;
  readonly unit: RateUnit;
  /** Hours a week for `hour`; otherwise how much of a place (0,5 = half). */
  readonly extent: Amount;
}

/**
 * Cost of a case within a period (`domain.md` §4.4), in the takst's currency unit; the caller vouches that no end is
 * before its start. `day`: takst × days. `week`: takst × days ÷ 7. `hour`: takst × hours a week × days ÷ 7. `month`:
 * takst × active share of each month. `year`: takst × active share of each year.
 */
export function caseCost({ rate, unit, extent }: CaseRate, active: Period, within: ClosedPeriod): Amount {
  const overlap = overlapOf(active, within);
  if (overlap === null) return ZERO;
  const units = unitsIn(unit, overlap);
  return rate.times(extent).times(units.active).div(units.of);
}

/**
 * How many units of the takst a period has. A ratio of whole numbers: the numerators of a period's parts add up to the
 * whole's, so splitting it costs nothing.
 */
export function unitsIn(unit: RateUnit, period: ClosedPeriod): Share {
  const days = daysBetweenInclusive(period.start, period.end);
  switch (unit) {
    case "day":
      return { active: days, of: 1 };
    case "week":
    case "hour":
      return { active: days, of: 7 };
    case "month":
      return inParts(monthParts(period), MONTH_PARTS);
    case "year":
      return inParts(yearParts(period), YEAR_PARTS);
  }
}

/** The least number that months of 28, 29, 30 and 31 days all divide. */
const MONTH_PARTS = 377_580;

/** 365 × 366, which years of either length divide. */
const YEAR_PARTS = 133_590;

const inParts = (shares: readonly Share[], of: number): Share => ({
  active: shares.reduce((sum, share) => sum + share.active * (of / share.of), 0),
  of,
});
