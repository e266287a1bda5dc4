import { dayFromSerial, dayOf, type Day } from "../../finance/calendar/day";
import { daysInMonth } from "../../finance/calendar/period-parts";
import { fail, succeed, type Result } from "../../finance/result";
import { isBlank, type CellValue } from "../cells/cell";

export type DateFault =
  | { readonly code: "not-a-date" }
  | { readonly code: "no-such-day" }
  /** Outside the years a case list can be about: a number that is something else, or a slip of the keys. */
  | { readonly code: "unlikely-date" }
  | { readonly code: "two-readings"; readonly readings: readonly [Day, Day] };

/** What a year of two digits may mean: the years that are possible for what is read. */
export interface YearWindow {
  readonly first: number;
  readonly last: number;
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2099;
/** 31-12-9999 is how many systems write "until further notice". */
const FOREVER_YEAR = 9999;
const FOREVER_SERIAL = 2_958_465;
/** Serials of 18-5-1927 and 31-12-2099: a number below five digits is no date anybody means. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 73_050;

const TIME_OF_DAY = /[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([-.])(\d{1,2})\2(\d{4})$/;
const DOTTED_SHORT = /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const SHORT = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2})$/;
const SERIAL = /^\d{5}$/;

/**
 * The day in a cell; null where it is blank. Read as Denmark writes it: dd-mm-åååå, dd.mm.åååå, dd.mm.åå, or åååå-mm-dd,
 * or Excel's serial number; a time of day is cut off. Anything that can be read as two days is a fault, not a guess.
 */
export function readCaseDate(cell: CellValue, window: YearWindow): Result<Day | null, DateFault> {
  if (isBlank(cell)) return succeed(null);
  if (typeof cell === "number") return readSerial(cell);
  if (typeof cell !== "string") return fail({ code: "not-a-date" });
  const text = cell.trim().replace(TIME_OF_DAY, "");
  if (SERIAL.test(text)) return readSerial(Number(text));
  const readings = readingsOf(text, window);
  if (readings === undefined) return fail({ code: "not-a-date" });
  const days = [...new Set(readings.flatMap(existingDay))];
  const [first, second] = days;
  if (first === undefined) return fail({ code: "no-such-day" });
  if (second !== undefined) return fail({ code: "two-readings", readings: [first, second] });
  const isLikely = readings.some(({ year }) => isLikelyYear(year));
  return isLikely ? succeed(first) : fail({ code: "unlikely-date" });
}

/** "03-1990", "1990-03": the first day of the month; null where the text is no month alone. */
export function readMonth(text: string): Day | null {
  const [, firstMonth, laterYear] = /^(\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  const [, firstYear, laterMonth] = /^(\d{4})[-./](\d{1,2})$/.exec(text) ?? [];
  const [year, month] = [Number(firstYear ?? laterYear), Number(firstMonth ?? laterMonth)];
  return month >= 1 && month <= 12 && isLikelyYear(year) ? dayOf(year, month, 1) : null;
}

function readSerial(serial: number): Result<Day, DateFault> {
  const whole = Math.floor(serial);
  if ((whole < FIRST_SERIAL || whole > LAST_SERIAL) && whole !== FOREVER_SERIAL) return fail({ code: "unlikely-date" });
  const day = dayFromSerial(whole);
  return day.ok ? day : fail({ code: "unlikely-date" });
}

interface Reading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every way a written date may be meant; undefined where it is none. */
function readingsOf(text: string, window: YearWindow): readonly Reading[] | undefined {
  const iso = numbersOf(ISO.exec(text));
  if (iso !== undefined) return [{ year: iso[0] ?? 0, month: iso[1] ?? 0, day: iso[2] ?? 0 }];
  const danish = numbersOf(DAY_FIRST.exec(text));
  if (danish !== undefined) return [{ day: danish[0] ?? 0, month: danish[1] ?? 0, year: danish[2] ?? 0 }];
  const dotted = numbersOf(DOTTED_SHORT.exec(text));
  if (dotted !== undefined) return shortYears(dotted[2] ?? 0, window, { day: dotted[0] ?? 0, month: dotted[1] ?? 0 });
  const slashed = numbersOf(SLASHED.exec(text));
  if (slashed !== undefined) {
    const [first = 0, second = 0, year = 0] = slashed;
    return [
      { day: first, month: second, year },
      { day: second, month: first, year },
    ];
  }
  const short = numbersOf(SHORT.exec(text));
  if (short === undefined) return undefined;
  const [first = 0, second = 0, third = 0] = short;
  return [
    ...shortYears(third, window, { day: first, month: second }),
    ...shortYears(first, window, { day: third, month: second }),
    ...(text.includes("/") ? shortYears(third, window, { day: second, month: first }) : []),
  ];
}

/** The captured numbers; a captured sign is left out. */
const numbersOf = (match: RegExpExecArray | null): readonly number[] | undefined =>
  match
    ?.slice(1)
    .filter((part) => /^\d+$/.test(part))
    .map(Number);

function shortYears(short: number, { first, last }: YearWindow, rest: Omit<Reading, "year">): readonly Reading[] {
  const years = [1900, 2000, 2100].map((century) => century + short).filter((year) => year >= first && year <= last);
  return years.map((year) => ({ ...rest, year }));
}

const existingDay = ({ year, month, day }: Reading): readonly Day[] =>
  year >= EARLIEST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? [dayOf(year, month, day)]
    : [];

const isLikelyYear = (year: number): boolean => (year >= EARLIEST_YEAR && year <= LATEST_YEAR) || year === FOREVER_YEAR;
