import { calendarDate, dayFromSerial } from "../../finance/calendar/day";

const MINUTES_PER_DAY = 1_440;

/** "22-11-2026 13:05" for Excel's serial number of that minute; "" where it is none. */
export function danishTime(serial: number): string {
  const minutes = Math.floor(serial * MINUTES_PER_DAY + 0.5);
  const day = dayFromSerial(Math.floor(minutes / MINUTES_PER_DAY));
  if (!day.ok) return "";
  const date = calendarDate(day.value);
  const minute = minutes % MINUTES_PER_DAY;
  return `${two(date.day)}-${two(date.month)}-${String(date.year)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const two = (value: number): string => String(value).padStart(2, "0");
