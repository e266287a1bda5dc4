import { calendarDate, dayOf, daysBetweenInclusive, daysInYear, type Day } from "./day";

/**
 * How part of a year is measured; a choice that is always shown.
 * `month`: from the 1st of the start month to the end of the end month, in twelfths.
 * `day`: days, both ends included, of the days in the year.
 */
export type ShareMethod = "month" | "day";

/** A period in force; without an end it is open. */
export interface Period {
  readonly start: Day;
  readonly end: Day | null;
}

/** Kept as a ratio of whole numbers, so that 390.000 × 4 ÷ 12 is 130.000 and not nearly. */
export interface Share {
  readonly active: number;
  readonly of: number;
}

/** The share of `year` in which `period` is in force; the caller vouches that the end is not before the start. */
export function activeShare(period: Period, year: number, method: ShareMethod): Share {
  return method === "month" ? monthsActive(period, year) : daysActive(period, year);
}

function monthsActive({ start, end }: Period, year: number): Share {
  const first = monthNumber(start);
  const last = end === null ? Number.POSITIVE_INFINITY : monthNumber(end);
  const january = year * 12;
  const overlap = Math.min(last, january + 11) - Math.max(first, january) + 1;
  return { active: Math.max(0, overlap), of: 12 };
}

function daysActive({ start, end }: Period, year: number): Share {
  const from = Math.max(start, dayOf(year, 1, 1)) as Day;
  const newYearsEve = dayOf(year, 12, 31);
  const to = (end === null ? newYearsEve : Math.min(end, newYearsEve)) as Day;
  return { active: to < from ? 0 : daysBetweenInclusive(from, to), of: daysInYear(year) };
}

const monthNumber = (day: Day): number => {
  const { year, month } = calendarDate(day);
  return year * 12 + month - 1;
};
