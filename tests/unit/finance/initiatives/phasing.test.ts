import fc from "fast-check";
import { amount } from "../../../../src/finance/money/amount";
import type { ShareMethod } from "../../../../src/finance/calendar/active-share";
import { dayOf, yearOf, type Day } from "../../../../src/finance/calendar/day";
import { fullYearEffect, partYearEffect } from "../../../../src/finance/initiatives/phasing";

const value = (result: ReturnType<typeof fullYearEffect>): number => {
  if (!result.ok) throw new Error(result.fault.code);
  return result.value.toNumber();
};

const open = (start: Day): { start: Day; end: null } => ({ start, end: null });

describe("full-year and part-year effect", () => {
  it.each([
    ["Varde, bostøtte § 85: half a year", 186_000, dayOf(2018, 7, 1), 372_000],
    ["Varde, digital støtte: a third", 130_000, dayOf(2018, 9, 1), 390_000],
    ["from New Year: the same", 407, dayOf(2021, 1, 1), 407],
    ["in the last month: twelve times", 10, dayOf(2026, 12, 31), 120],
  ])("%s", (_, partYear, start, expected) => {
    expect(value(fullYearEffect(amount(partYear), open(start), "month"))).toBe(expected);
  });

  it("counts days where the method says so (domain §10)", () => {
    expect(value(partYearEffect(amount(365_000), open(dayOf(2026, 9, 1)), 2026, "day"))).toBe(122_000);
  });

  it("counts eight twelfths from May: 566,67, which the source prints as 570", () => {
    const may = partYearEffect(amount(850), open(dayOf(2021, 5, 1)), 2021, "month");
    expect(value(may)).toBeCloseTo(566.667, 3);
  });

  it("ends with the end month, or on the end day", () => {
    const period = { start: dayOf(2026, 3, 15), end: dayOf(2026, 6, 30) };
    expect(value(partYearEffect(amount(1200), period, 2026, "month"))).toBe(400);
    expect(value(partYearEffect(amount(365), period, 2026, "day"))).toBe(108);
    expect(value(partYearEffect(amount(365), period, 2027, "day"))).toBe(0);
    expect(value(partYearEffect(amount(365), period, 2025, "month"))).toBe(0);
  });

  it("lasts a day where it ends on the day it starts", () => {
    const period = { start: dayOf(2026, 3, 15), end: dayOf(2026, 3, 15) };
    expect(value(partYearEffect(amount(365), period, 2026, "day"))).toBe(1);
    expect(value(fullYearEffect(amount(1), period, "day"))).toBe(365);
  });

  it("refuses an end before the start", () => {
    const period = { start: dayOf(2026, 3, 15), end: dayOf(2026, 3, 14) };
    expect(fullYearEffect(amount(1), period, "day")).toEqual({ ok: false, fault: { code: "end-before-start" } });
    expect(partYearEffect(amount(1), period, 2026, "month")).toEqual({
      ok: false,
      fault: { code: "end-before-start" },
    });
  });

  describe("laws", () => {
    const serial = fc.integer({ min: 61, max: 2_958_465 }).map((n) => n as Day);
    const method = fc.constantFrom<ShareMethod>("month", "day");
    const effect = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(amount);

    it("undoes the part-year effect of the start year", () => {
      fc.assert(
        fc.property(effect, serial, method, (fullYear, start, chosen) => {
          const part = partYearEffect(fullYear, open(start), yearOf(start), chosen);
          if (!part.ok) throw new Error(part.fault.code);
          const back = fullYearEffect(part.value, open(start), chosen);
          expect(back.ok && back.value.toDecimalPlaces(20).equals(fullYear)).toBe(true);
        }),
      );
    });

    it("is whole in every year after the start year", () => {
      fc.assert(
        fc.property(effect, serial, method, (fullYear, start, chosen) => {
          fc.pre(yearOf(start) < 9999);
          const next = partYearEffect(fullYear, open(start), yearOf(start) + 1, chosen);
          expect(next.ok && next.value.equals(fullYear)).toBe(true);
        }),
      );
    });
  });
});
