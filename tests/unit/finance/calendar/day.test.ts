import fc from "fast-check";
import {
  calendarDate,
  dayFromSerial,
  dayOf,
  daysBetweenInclusive,
  daysInYear,
  type Day,
} from "../../../../src/finance/calendar/day";

const day = (serial: number): Day => {
  const result = dayFromSerial(serial);
  if (!result.ok) throw new Error(`${String(serial)} is no day`);
  return result.value;
};

describe("day", () => {
  it.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [61, 1900, 3, 1],
    [43_282, 2018, 7, 1],
    [46_023, 2026, 1, 1],
    [45_351, 2024, 2, 29],
    [36_585, 2000, 2, 29],
    [2_958_465, 9999, 12, 31],
  ])("knows serial %d as %d-%d-%d", (serial, year, month, date) => {
    expect(calendarDate(day(serial))).toEqual({ year, month, day: date });
    expect(dayOf(year, month, date)).toBe(serial);
  });

  it.each([0, -1, 60, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])("refuses serial %d", (serial) => {
    expect(dayFromSerial(serial)).toMatchObject({ ok: false, fault: { code: "not-a-day" } });
  });

  it("cuts the time of day off", () => {
    expect(day(46_023.75)).toBe(46_023);
  });

  it("counts both ends, and not the day that never was", () => {
    expect(daysBetweenInclusive(dayOf(2026, 9, 1), dayOf(2026, 12, 31))).toBe(122);
    expect(daysBetweenInclusive(dayOf(1900, 1, 1), dayOf(1900, 12, 31))).toBe(365);
    expect(daysBetweenInclusive(dayOf(1900, 2, 28), dayOf(1900, 3, 1))).toBe(2);
    expect(daysBetweenInclusive(dayOf(1900, 1, 1), dayOf(1900, 1, 31))).toBe(31);
  });

  it("knows leap years", () => {
    expect([1900, 2000, 2023, 2024, 2100].map(daysInYear)).toEqual([365, 366, 365, 366, 365]);
  });

  describe("laws", () => {
    const serial = fc.integer({ min: 1, max: 2_958_465 }).filter((value) => value !== 60);

    it("gives every serial back through its calendar date", () => {
      fc.assert(
        fc.property(serial, (value) => {
          const { year, month, day: date } = calendarDate(day(value));
          expect(dayOf(year, month, date)).toBe(value);
        }),
      );
    });

    it("fills a year with its days", () => {
      fc.assert(
        fc.property(fc.integer({ min: 1900, max: 9999 }), (year) => {
          expect(daysBetweenInclusive(dayOf(year, 1, 1), dayOf(year, 12, 31))).toBe(daysInYear(year));
        }),
      );
    });
  });
});
