import fc from "fast-check";
import { dayFromSerial, dayOf, daysBetweenInclusive, type Day } from "../../../../src/finance/calendar/day";
import { monthParts, overlapOf, yearParts } from "../../../../src/finance/calendar/period-parts";

describe("the days two periods have in common", () => {
  const year = { start: dayOf(2026, 1, 1), end: dayOf(2026, 12, 31) };

  it("are from the later start to the earlier end", () => {
    expect(overlapOf({ start: dayOf(2025, 5, 1), end: dayOf(2026, 3, 31) }, year)).toEqual({
      start: dayOf(2026, 1, 1),
      end: dayOf(2026, 3, 31),
    });
    expect(overlapOf({ start: dayOf(2026, 5, 1), end: dayOf(2027, 3, 31) }, year)).toEqual({
      start: dayOf(2026, 5, 1),
      end: dayOf(2026, 12, 31),
    });
  });

  it("go on to the end where one is open, and may be a single day", () => {
    expect(overlapOf({ start: dayOf(2026, 12, 31), end: null }, year)).toEqual({ start: year.end, end: year.end });
    expect(overlapOf({ start: dayOf(2020, 1, 1), end: year.start }, year)).toEqual({
      start: year.start,
      end: year.start,
    });
  });

  it("are none before and after", () => {
    expect(overlapOf({ start: dayOf(2027, 1, 1), end: null }, year)).toBeNull();
    expect(overlapOf({ start: dayOf(2020, 1, 1), end: dayOf(2025, 12, 31) }, year)).toBeNull();
  });
});

describe("the parts of a period", () => {
  it("are its months, each with its own length", () => {
    expect(monthParts({ start: dayOf(2023, 12, 31), end: dayOf(2024, 3, 15) })).toEqual([
      { year: 2023, month: 12, active: 1, of: 31 },
      { year: 2024, month: 1, active: 31, of: 31 },
      { year: 2024, month: 2, active: 29, of: 29 },
      { year: 2024, month: 3, active: 15, of: 31 },
    ]);
  });

  it("know the length of every month", () => {
    const lengths = (year: number) =>
      monthParts({ start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) }).map(({ of }) => of);
    expect(lengths(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(lengths(2000)[1]).toBe(29);
    expect(lengths(1900)[1]).toBe(28);
  });

  it("are its years, each with its own length", () => {
    expect(yearParts({ start: dayOf(2023, 12, 30), end: dayOf(2025, 1, 3) })).toEqual([
      { year: 2023, active: 2, of: 365 },
      { year: 2024, active: 366, of: 366 },
      { year: 2025, active: 3, of: 365 },
    ]);
  });

  it("have together all of its days, whenever it is", () => {
    const serial = fc.integer({ min: 1, max: 2_958_465 }).filter((value) => dayFromSerial(value).ok);
    fc.assert(
      fc.property(serial, fc.integer({ min: 0, max: 4000 }), (from, more) => {
        const to = Math.min(from + more, 2_958_465);
        fc.pre(to !== 60);
        const period = { start: from as Day, end: to as Day };
        const days = daysBetweenInclusive(period.start, period.end);
        for (const parts of [monthParts(period), yearParts(period)]) {
          expect(parts.reduce((sum, { active }) => sum + active, 0)).toBe(days);
          expect(parts.slice(1, -1).every(({ active, of }) => active === of)).toBe(true);
        }
      }),
    );
  });
});
