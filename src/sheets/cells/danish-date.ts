import { calendarDate, dayFromSerial, dayOf, FIRST_YEAR, LAST_YEAR, type Day } from "../../finance/calendar/day";

const WRITTEN = /^(\d{1,2})[-./ ]\s?(\d{1,2})[-./ ]\s?(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The day a Danish text writes: "1-7-2018", "01.07.2018", "1/7-2018", also "2018-07-01"; undefined where it is none. */
export function readDanishDate(text: string): Day | undefined {
  const trimmed = text.trim();
  const [, day, month, year] = WRITTEN.exec(trimmed) ?? [];
  if (day !== undefined) return existing(Number(year), Number(month), Number(day));
  const [, isoYear, isoMonth, isoDay] = ISO.exec(trimmed) ?? [];
  return isoYear === undefined ? undefined : existing(Number(isoYear), Number(isoMonth), Number(isoDay));
}

/** "1-7-2018"; undefined where the number stands for no day. */
export function danishDate(serial: number): string | undefined {
  const read = dayFromSerial(serial);
  if (!read.ok) return undefined;
  const { day, month, year } = calendarDate(read.value);
  return `${String(day)}-${String(month)}-${String(year)}`;
}

/** "01-07-2018", as a column of dates shows it; "" where the number stands for no day. */
export function paddedDate(serial: number): string {
  const read = dayFromSerial(serial);
  if (!read.ok) return "";
  const { day, month, year } = calendarDate(read.value);
  return [...[day, month].map((part) => String(part).padStart(2, "0")), String(year)].join("-");
}

// 31-4 becomes 1-5 when it is counted out: what does not come back as it was typed does not exist.
function existing(year: number, month: number, day: number): Day | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const found = dayOf(year, month, day);
  const { year: y, month: m, day: d } = calendarDate(found);
  return y === year && m === month && d === day ? found : undefined;
}
