import { calendarDate, dayOf, daysBetweenInclusive, daysInYear, isLeapYear, type Day } from "./day";
import type { Period, Share } from "./active-share";

/** A stretch of days with both ends, both included. */
export interface ClosedPeriod {
  readonly start: Day;
  readonly end: Day;
}

/** The days of one calendar month that a period has, of all its days. */
export interface MonthPart extends Share {
  readonly year: number;
  readonly month: number;
}

/** The days of one calendar year that a period has, of all its days. */
export interface YearPart extends Share {
  readonly year: number;
}

/** The days that a period in force and a closed one have in common; null where there are none. */
export function overlapOf(active: Period, within: ClosedPeriod): ClosedPeriod | null {
  const start = later(active.start, within.start);
  const end = active.end === null ? within.end : earlier(active.end, within.end);
  return end < start ? null : { start, end };
}

/** The calendar months of a period in their order, each with its own length. */
export function monthParts({ start, end }: ClosedPeriod): readonly MonthPart[] {
  const [first, last] = [calendarDate(start), calendarDate(end)];
  const parts: MonthPart[] = [];
  for (let index = monthIndex(first); index <= monthIndex(last); index++) {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    const of = daysInMonth(year, month);
    const from = index === monthIndex(first) ? first.day : 1;
    const to = index === monthIndex(last) ? last.day : of;
    parts.push({ year, month, active: to - from + 1, of });
  }
  return parts;
}

/** The calendar years of a period in their order, each with its own length. */
export function yearParts({ start, end }: ClosedPeriod): readonly YearPart[] {
  const parts: YearPart[] = [];
  for (let year = calendarDate(start).year; year <= calendarDate(end).year; year++) {
    const active = daysBetweenInclusive(later(start, dayOf(year, 1, 1)), earlier(end, dayOf(year, 12, 31)));
    parts.push({ year, active, of: daysInYear(year) });
  }
  return parts;
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

const monthIndex = ({ year, month }: { year: number; month: number }): number => year * 12 + month - 1;

/** `month` counts from 1. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};
