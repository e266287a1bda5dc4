import { calendarDate, dayFromSerial } from "../../../finance/calendar/day";

/** "25-11-2026", of Excel's serial number; "" where it is no day. */
export function dateInWords(serial: number): string {
  const day = dayFromSerial(serial);
  if (!day.ok) return "";
  const { day: date, month, year } = calendarDate(day.value);
  return [...[date, month].map((part) => String(part).padStart(2, "0")), String(year)].join("-");
}
