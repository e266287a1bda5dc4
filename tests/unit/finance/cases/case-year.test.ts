import fc from "fast-check";
import { dayOf } from "../../../../src/finance/calendar/day";
import { caseYear, monthsOf } from "../../../../src/finance/cases/case-year";
import { caseCost } from "../../../../src/finance/cases/case-cost";
import { amount } from "../../../../src/finance/money/amount";
import { numbers } from "../numbers";
import { aCase, cases } from "./service-cases";

const of = (...values: Parameters<typeof caseYear>) => {
  const { dayPrice, months, total, fullYear, fullTimeEquivalents } = caseYear(...values);
  return {
    dayPrice: dayPrice.toNumber(),
    months: numbers(months),
    total: total.toNumber(),
    fullYear: fullYear.toNumber(),
    fullTimeEquivalents: fullTimeEquivalents.toNumber(),
  };
};

describe("a case in a year", () => {
  it("by the day costs its days: Hadruplund's § 107 place, 2.503 kr. a day, is 913.595 kr. in a whole year", () => {
    const year = of(aCase(), 2026);
    expect(year).toMatchObject({ dayPrice: 2_503, total: 913_595, fullYear: 913_595, fullTimeEquivalents: 1 });
    expect(year.months.slice(0, 2)).toEqual([2_503 * 31, 2_503 * 28]);
    expect(of(aCase(), 2028).months[1]).toBe(2_503 * 29);
  });

  it("by the month costs twelve months, and a part of a month by its days", () => {
    const whole = aCase({ rate: amount(76_351), rateUnit: "month" });
    expect(of(whole, 2026)).toMatchObject({ total: 916_212, fullYear: 916_212 });
    const fromMidJune = of({ ...whole, start: dayOf(2026, 6, 16) }, 2026);
    expect(fromMidJune.months.slice(4, 7)).toEqual([0, 38_175.5, 76_351]);
    expect(fromMidJune.fullYear).toBe(916_212);
  });

  it("of a level-1 § 104 place is 85 % or 60 % of 773 kr., 365 days a year", () => {
    const place = (extent: string) => of(aCase({ rate: amount(773), extent: amount(extent) }), 2026).total;
    expect([place("1"), place("0.85"), place("0.60")]).toEqual([282_145, 239_823.25, 169_287]);
  });

  it("by the hour costs hours a week, and by the week a seventh a day", () => {
    const hours = of(aCase({ rate: amount(420), rateUnit: "hour", extent: amount("12.5") }), 2026);
    expect(hours.dayPrice).toBe(750);
    expect(hours.months[3]).toBe(22_500);
    expect(of(aCase({ rate: amount(700), rateUnit: "week" }), 2026).months[0]).toBe(3_100);
  });

  it("that stops in the year has no price of a whole year left; the 122 days from 1-9 are 0,334 of one", () => {
    const stopped = of(aCase({ end: dayOf(2026, 6, 30) }), 2026);
    expect(stopped).toMatchObject({ total: 2_503 * 181, fullYear: 0 });
    expect(stopped.months.slice(6)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(of(aCase({ end: dayOf(2026, 12, 30) }), 2026).fullYear).toBe(0);
    expect(of(aCase({ end: dayOf(2026, 12, 31) }), 2026).fullYear).toBe(913_595);
    expect(of(aCase({ start: dayOf(2026, 12, 31) }), 2026).fullYear).toBe(913_595);
    expect(of(aCase({ start: dayOf(2027, 1, 1) }), 2026).fullYear).toBe(0);
    const late = of(aCase({ start: dayOf(2026, 9, 1) }), 2026);
    expect(late.fullTimeEquivalents).toBeCloseTo(0.3342, 4);
    const spring = of(aCase({ start: dayOf(2026, 3, 15), end: dayOf(2026, 6, 30) }), 2026);
    expect(spring.fullTimeEquivalents).toBeCloseTo(0.2959, 4);
  });

  it("that is only likely counts by how likely it is, but its day price does not", () => {
    expect(of(aCase({ probability: amount("0.5") }), 2026)).toMatchObject({
      dayPrice: 2_503,
      total: 456_797.5,
      fullYear: 456_797.5,
      fullTimeEquivalents: 0.5,
    });
  });

  it("without a known price counts as active and costs nothing", () => {
    expect(of(aCase({ rate: null }), 2026)).toMatchObject({
      dayPrice: 0,
      total: 0,
      fullYear: 0,
      fullTimeEquivalents: 1,
    });
  });

  it("costs in its months together what it costs in the year", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 2024, max: 2029 }), (each, year) => {
        const { rate, rateUnit: unit, extent, probability, start, end } = each;
        const within = { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
        const direct = caseCost({ rate: rate ?? amount(0), unit, extent }, { start, end }, within).times(probability);
        expect(caseYear(each, year).total.minus(direct).abs().lessThan("1e-20")).toBe(true);
      }),
    );
  });
});

it("the months of a leap year have its leap day", () => {
  const months = monthsOf(2028);
  expect(months).toHaveLength(12);
  expect(months[1]).toEqual({ start: dayOf(2028, 2, 1), end: dayOf(2028, 2, 29) });
});
