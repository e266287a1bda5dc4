import { calendarDate, dayFromSerial } from "../../finance/calendar/day";

/** What was asked for, or the last month that is over and its year. */
export function periodOf(
  { year, month }: { readonly year?: number | null | undefined; readonly month?: number | null | undefined },
  now: number,
): { readonly year: number; readonly month: number } {
  const today = dayFromSerial(now);
  const date = today.ok ? calendarDate(today.value) : { year: 1901, month: 1 };
  const last = date.month === 1 ? { year: date.year - 1, month: 12 } : { year: date.year, month: date.month - 1 };
  return { year: year ?? last.year, month: month ?? last.month };
}
