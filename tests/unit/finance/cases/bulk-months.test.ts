import fc from "fast-check";
import { dayOf } from "../../../../src/finance/calendar/day";
import { toBulk } from "../../../../src/finance/cases/bulk-cases";
import { BulkBoundsError, bulkMonths } from "../../../../src/finance/cases/bulk-months";
import { caseYear } from "../../../../src/finance/cases/case-year";
import type { ServiceCase } from "../../../../src/finance/cases/service-case";
import { amount, roundHalfAwayFromZero, sumQuantified } from "../../../../src/finance/money/amount";
import { valueOf } from "../numbers";
import { aCase, cases } from "./service-cases";

const YEARS = [2025, 2026, 2027, 2028] as const;
const SPAN = { firstYear: YEARS[0], months: 48 };

/** The decimal core's answer: every case on its own, summed, rounded to whole øre at the end. */
const inDecimals = (list: readonly ServiceCase[]): readonly number[] =>
  YEARS.flatMap((year) => {
    const each = list.map((one) => caseYear(one, year).months);
    return Array.from({ length: 12 }, (_, month) => {
      const sum = sumQuantified(each.map((months) => months[month] ?? null));
      return roundHalfAwayFromZero(sum.times(100), 0).toNumber();
    });
  });

const inBulk = (list: readonly ServiceCase[]): readonly number[] =>
  Array.from(bulkMonths(valueOf(toBulk(list, 1, () => 0)), SPAN));

describe("the sums of very many cases", () => {
  it("of one whole place by the day are its days, in øre", () => {
    const sums = inBulk([aCase()]);
    expect(sums.slice(0, 12)).toEqual(Array(12).fill(0));
    expect(sums.slice(12, 14)).toEqual([250_300 * 31, 250_300 * 28]);
    expect(sums[37]).toBe(250_300 * 29);
  });

  it("begin and end within one month, on its first or last day, or outside it all", () => {
    const from = (start: number, end: number | null) =>
      aCase({ start: start as ServiceCase["start"], end: end as ServiceCase["end"] });
    for (const list of [
      [from(dayOf(2026, 3, 10), dayOf(2026, 3, 12))],
      [from(dayOf(2026, 3, 1), dayOf(2026, 3, 31))],
      [from(dayOf(2026, 3, 31), dayOf(2026, 4, 1))],
      [from(dayOf(2019, 3, 31), dayOf(2019, 4, 1))],
      [from(dayOf(2031, 3, 31), null)],
      [from(dayOf(1999, 3, 31), null)],
    ])
      expect(inBulk(list)).toEqual(inDecimals(list));
  });

  it("are kept group by group", () => {
    const list = [aCase({ category: "BOLIG" }), aCase({ category: "STØTTE", rate: amount(100) })];
    const bulk = valueOf(toBulk(list, 2, ({ category }) => (category === "BOLIG" ? 0 : 1)));
    const sums = bulkMonths(bulk, { firstYear: 2026, months: 12 });
    expect([sums[0], sums[12]]).toEqual([250_300 * 31, 10_000 * 31]);
  });

  it("do not count what is too fine to count exactly", () => {
    expect(toBulk([aCase(), aCase({ probability: amount(1).div(3) })], 1, () => 0)).toEqual({
      ok: false,
      fault: { code: "price-not-countable", index: 1 },
    });
  });

  it("stay exact for a million equal cases of any unit", () => {
    const one = aCase({
      rate: amount("76351.37"),
      rateUnit: "month",
      extent: amount("0.851"),
      start: dayOf(2026, 6, 16),
    });
    const bulk = valueOf(toBulk([one], 1, () => 0));
    const count = 1_000_000;
    const many = {
      ...bulk,
      count,
      group: new Int32Array(count),
      start: new Int32Array(count).fill(bulk.start[0] ?? 0),
      end: new Int32Array(count).fill(bulk.end[0] ?? 0),
      unit: new Uint8Array(count).fill(bulk.unit[0] ?? 0),
      price: new Float64Array(count).fill(bulk.price[0] ?? 0),
    };
    const june = caseYear(one, 2026).months[5]?.times(count).times(100);
    expect(bulkMonths(many, { firstYear: 2026, months: 12 })[5]).toBe(june?.toDecimalPlaces(0).toNumber());
  });

  it("say that they are no longer exact beyond two million cases, or 90 billion kroner of øre", () => {
    const bulk = valueOf(toBulk([aCase({ rate: amount(89_000_000), extent: amount(1) })], 1, () => 0));
    const tooMany = () => bulkMonths({ ...bulk, count: 2_000_001 }, SPAN);
    expect(tooMany).toThrow(BulkBoundsError);
    expect(tooMany).toThrow("2000001 cases are more than 2000000, which sums are exact for.");
    expect(new BulkBoundsError()).toMatchObject({ name: "BulkBoundsError", code: "bulk-bounds" });
    const many = Array.from({ length: 40_000 }, () => bulk.price[0] ?? 0);
    const list = {
      ...bulk,
      count: many.length,
      group: new Int32Array(many.length),
      start: new Int32Array(many.length).fill(bulk.start[0] ?? 0),
      end: new Int32Array(many.length).fill(bulk.end[0] ?? 0),
      unit: new Uint8Array(many.length),
      price: Float64Array.from(many),
    };
    expect(() => bulkMonths(list, SPAN)).toThrow("A sum is too large to be whole øre.");
  });

  it("round half an øre away from zero, a price below zero too", () => {
    const half = (rate: string) => inBulk([aCase({ rate: amount(rate), rateUnit: "month" })])[12];
    expect([half("0.125"), half("0.124"), half("-0.125"), half("-0.124")]).toEqual([13, 12, -13, -12]);
  });

  it("agree with the decimal core to the øre", () => {
    fc.assert(
      fc.property(fc.array(cases, { maxLength: 12 }), (list) => {
        expect(inBulk(list)).toEqual(inDecimals(list));
      }),
    );
  });
});
