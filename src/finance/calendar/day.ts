import { fail, succeed, type Result } from "../result";

/**
 * A whole day, as Excel's serial number of it (1 = 1-1-1900, 46023 = 1-1-2026). Excel counts a 29-2-1900 that never
 * was, as serial 60: serials before it are one day ahead of the later ones, and 60 itself is no day.
 */
export type Day = number & { readonly brand: "Day" };

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 9999;

const PHANTOM_SERIAL = 60;
const LAST_SERIAL = 2_958_465;
/** Days from 1-1-1970 back to 30-12-1899, the day that Excel's later serials count from. */
const EPOCH_OFFSET = 25_569;

export interface DayFault {
  readonly code: "not-a-day";
  readonly serial: number;
}

/** The day behind a serial number; a time of day is cut off. 1-1-1900 to 31-12-9999, without the day that never was. */
export function dayFromSerial(serial: number): Result<Day, DayFault> {
  const whole = Math.floor(serial);
  return Number.isFinite(serial) && whole >= 1 && whole <= LAST_SERIAL && whole !== PHANTOM_SERIAL
    ? succeed(whole as Day)
    : fail({ code: "not-a-day", serial });
}

/** The day of a calendar date; the caller vouches that the date exists. */
export function dayOf(year: number, month: number, day: number): Day {
  const serial = daysFromCivil(year, month, day) + EPOCH_OFFSET;
  return (serial <= PHANTOM_SERIAL ? serial - 1 : serial) as Day;
}

export const calendarDate = (day: Day): CalendarDate =>
  civilFromDays((day < PHANTOM_SERIAL ? day + 1 : day) - EPOCH_OFFSET);

export const yearOf = (day: Day): number => calendarDate(day).year;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInYear = (year: number): number => (isLeapYear(year) ? 366 : 365);

/** Whole days from `from` to `to`, both ends included; the phantom day is not counted. */
export const daysBetweenInclusive = (from: Day, to: Day): number =>
  to - from + 1 - (from < PHANTOM_SERIAL && to > PHANTOM_SERIAL ? 1 : 0);

// Days since 1-1-1970 in the Gregorian calendar, counting years from March so that the leap day comes last.
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civilFromDays(days: number): CalendarDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
