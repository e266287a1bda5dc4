const DAY = 86_400_000;
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was: right from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** "2026-11-22T12:00:00" → 46348.5. Files seldom hold dates so; undefined for what is not one. */
export function serialFromIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?))?Z?$/.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  return (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY + (hour * 3600 + minute * 60 + second) / 86_400;
}
