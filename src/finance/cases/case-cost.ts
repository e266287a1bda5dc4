import { ZERO, type Amount } from "../money/amount";
import type { Period, Share } from "../calendar/active-share";
import { calendarDate, dayOf, daysBetweenInclusive, daysInYear, isLeapYear, type Day } from "../calendar/day";

/** The unit a takst is contracted in; it is kept, for a month price is not 365/12 day prices (`domain.md` §0.6). */
export type RateUnit = "day" | "week" | "month" | "year" | "hour";

export interface CaseRate {
  readonly rate: Amount;
  readonly unit: RateUnit;
  /** Hours a week for `hour`; otherwise how much of a place (0,5 = half). */
  readonly extent: Amount;
}

/** A stretch of days with both ends, both included. */
export interface ClosedPeriod {
  readonly start: Day;
  readonly end: Day;
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

function overlapOf(active: Period, within: ClosedPeriod): ClosedPeriod | null {
  const start = later(active.start, within.start);
  const end = active.end === null ? within.end : earlier(active.end, within.end);
  return end < start ? null : { start, end };
}

// A ratio of whole numbers: the numerators of a period's parts add up to the whole's, so splitting it costs nothing.
function unitsIn(unit: RateUnit, period: ClosedPeriod): Share {
  const days = daysBetweenInclusive(period.start, period.end);
  switch (unit) {
    case "day":
      return { active: days, of: 1 };
    case "week":
    case "hour":
      return { active: days, of: 7 };
    case "month":
      return monthsIn(period);
    case "year":
      return yearsIn(period);
  }
}

/** The least number that months of 28, 29, 30 and 31 days all divide. */
const MONTH_PARTS = 377_580;

function monthsIn({ start, end }: ClosedPeriod): Share {
  const [first, last] = [calendarDate(start), calendarDate(end)];
  let active = 0;
  for (let month = monthIndex(first); month <= monthIndex(last); month++) {
    const length = daysInMonth(Math.floor(month / 12), (month % 12) + 1);
    const from = month === monthIndex(first) ? first.day : 1;
    const to = month === monthIndex(last) ? last.day : length;
    active += (to - from + 1) * (MONTH_PARTS / length);
  }
  return { active, of: MONTH_PARTS };
}

/** 365 × 366, which years of either length divide. */
const YEAR_PARTS = 133_590;

function yearsIn({ start, end }: ClosedPeriod): Share {
  let active = 0;
  for (let year = calendarDate(start).year; year <= calendarDate(end).year; year++) {
    const days = daysBetweenInclusive(later(start, dayOf(year, 1, 1)), earlier(end, dayOf(year, 12, 31)));
    active += days * (YEAR_PARTS / daysInYear(year));
  }
  return { active, of: YEAR_PARTS };
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

const monthIndex = ({ year, month }: { year: number; month: number }): number => year * 12 + month - 1;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};
