import fc from "fast-check";
import { amount } from "../../../../src/finance/money/amount";
import { caseCost, type RateUnit } from "../../../../src/finance/cases/case-cost";
import { dayFromSerial, dayOf, type Day } from "../../../../src/finance/calendar/day";
import { valueOf } from "../numbers";

const cost = (rate: number, unit: RateUnit, [start, end]: readonly [Day, Day | null], year: number, extent = 1) =>
  caseCost(
    { rate: amount(rate), unit, extent: amount(extent) },
    { start, end },
    { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) },
  );

describe("cost of a case", () => {
  const open = [dayOf(2017, 5, 4), null] as const;

  it.each([
    ["Hadruplund § 107 by the day", 2503, "day", 913_595],
    ["Hadruplund § 107 by the month", 76_351, "month", 916_212],
    ["ITC Roskilde § 104, level 1", 773, "day", 282_145],
  ] as const)("of %s over 2018 (domain §4.4)", (_, rate, unit, expected) => {
    expect(cost(rate, unit, open, 2018).toNumber()).toBe(expected);
  });

  it("takes a week's price and a week's hours for each seven days", () => {
    const fortnight = [dayOf(2026, 3, 2), dayOf(2026, 3, 15)] as const;
    expect(cost(7000, "week", fortnight, 2026).toNumber()).toBe(14_000);
    expect(cost(400, "hour", fortnight, 2026, 10).toNumber()).toBe(8000);
  });

  it("keeps a place at 85 and 60 % (ITC Roskilde)", () => {
    expect(cost(773, "day", open, 2018, 0.85).toNumber()).toBe(239_823.25);
    expect(cost(773, "day", open, 2018, 0.6).toNumber()).toBe(169_287);
  });

  it("takes the share of each month that is begun and ended", () => {
    const spring = [dayOf(2026, 1, 17), dayOf(2026, 4, 15)] as const;
    expect(cost(100, "month", spring, 2026).toFixed(10)).toBe(
      amount(15).div(31).plus(2).plus(amount(15).div(30)).times(100).toFixed(10),
    );
  });

  it("takes the 29th of February for a day of its own month", () => {
    const february = [dayOf(2024, 2, 29), dayOf(2024, 2, 29)] as const;
    expect(cost(2900, "month", february, 2024).toNumber()).toBe(100);
    expect(cost(366, "year", february, 2024).toNumber()).toBe(1);
  });

  it.each([
    [1, 31],
    [2, 28],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])("month %d of 2026 has %d days", (month, days) => {
    const first = [dayOf(2026, month, 1), dayOf(2026, month, 1)] as const;
    expect(cost(days, "month", first, 2026).toNumber()).toBe(1);
    const last = [dayOf(2026, month, days), dayOf(2026, month, days)] as const;
    expect(cost(days, "month", last, 2026).toNumber()).toBe(1);
  });

  it("is nothing before the start and after the end", () => {
    const case2026 = [dayOf(2026, 3, 1), dayOf(2026, 3, 31)] as const;
    expect(cost(1, "day", case2026, 2025).toNumber()).toBe(0);
    expect(cost(1, "day", case2026, 2027).toNumber()).toBe(0);
    expect(cost(1, "day", case2026, 2026).toNumber()).toBe(31);
  });

  describe("laws", () => {
    const whole = fc.integer({ min: 100, max: 20_000 });
    const day = (serial: number) => valueOf(dayFromSerial(serial));

    it("is the cost of the two parts, exactly, wherever the period is split", () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 61, max: 2_900_000 }),
          whole,
          whole,
          fc.constantFrom<RateUnit>("day", "week", "hour", "month", "year"),
          fc.integer({ min: 1, max: 10_000_000 }),
          (start, first, second, unit, ore) => {
            const rate = { rate: amount(ore).div(100), unit, extent: amount(1) };
            const window = { start: day(start), end: day(start + first + second) };
            const part = (from: number, to: number) => caseCost(rate, { start: day(from), end: day(to) }, window);
            const parts = part(start, start + first - 1).plus(part(start + first, start + first + second));
            const all = part(start, start + first + second);
            expect(parts.minus(all).abs().lessThan("1e-25")).toBe(true);
          },
        ),
      );
    });
  });
});
