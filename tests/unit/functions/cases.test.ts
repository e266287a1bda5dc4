import fc from "fast-check";
import { dayFromSerial, dayOf } from "../../../src/finance/calendar/day";
import { SAGSUDGIFT } from "../../../src/functions/case-cost/case-cost";
import { HELAARSPERSONER } from "../../../src/functions/full-time-equivalents/full-time-equivalents";
import { STATSREFUSION } from "../../../src/functions/state-refund/state-refund";
import { propertyRuns } from "../../helpers/property-runs";
import { cell, compute, SENTENCE } from "./compute";

const [newYear, newYearsEve] = [dayOf(2026, 1, 1), dayOf(2026, 12, 31)];

describe("HELÅRSPERSONER", () => {
  const september = dayOf(2026, 9, 1);

  it("counts both ends, and an open case to New Year's Eve", () => {
    expect(compute(HELAARSPERSONER, september, null, 2026)).toEqual([[122 / 365]]);
    expect(compute(HELAARSPERSONER, september, september, 2026)).toEqual([[1 / 365]]);
    expect(compute(HELAARSPERSONER, dayOf(2020, 1, 1), null, 2024)).toEqual([[1]]);
    expect(compute(HELAARSPERSONER, dayOf(2027, 1, 1), null, 2026)).toEqual([[0]]);
  });

  it("adds up the cases of a column, a row and a block", () => {
    expect(compute(HELAARSPERSONER, [[newYear], [september]], [[newYearsEve], [0]], 2026)).toEqual([[1 + 122 / 365]]);
    expect(compute(HELAARSPERSONER, [[newYear, september]], [[newYearsEve, null]], 2026)).toEqual([[1 + 122 / 365]]);
    const block = [
      [newYear, newYear],
      [newYear, null],
    ];
    expect(compute(HELAARSPERSONER, block, null, 2026)).toEqual([[3]]);
  });

  it("takes all cases as open with one empty cell for the end dates", () => {
    for (const blank of [null, 0, "", undefined])
      expect(compute(HELAARSPERSONER, [[newYear], [newYear]], blank, 2026)).toEqual([[2]]);
  });

  it("skips a row with neither start nor end, and refuses an end without a start", () => {
    expect(compute(HELAARSPERSONER, [[newYear], [null]], [[null], [0]], 2026)).toEqual([[1]]);
    expect(compute(HELAARSPERSONER, [[newYear], [0]], [[null], [september]], 2026)).toEqual(
      SENTENCE("Startdatoer mangler (række 2)."),
    );
  });

  it("weights by count, and leaves out rows without one, whatever their dates", () => {
    expect(compute(HELAARSPERSONER, [[newYear], [newYear]], null, 2026, [[2], [0.5]])).toEqual([[2.5]]);
    for (const blank of [null, 0, "", "-", true])
      expect(compute(HELAARSPERSONER, [[newYear], [null]], [[null], [september]], 2026, [[2], [blank]])).toEqual([[2]]);
  });

  it("says which row ends before it starts, counting the rows that are left out", () => {
    expect(
      compute(HELAARSPERSONER, [[null], [newYear], [september]], [[null], [null], [newYear]], 2026, [[1], [0], [1]]),
    ).toEqual(SENTENCE("Slutdato ligger før startdato (række 3)."));
  });

  it("refuses ranges of different size, also a single end date for many cases", () => {
    expect(compute(HELAARSPERSONER, [[newYear], [newYear]], september, 2026)).toEqual(
      SENTENCE("Startdatoer er 2 × 1 celler og slutdatoer 1 × 1. Vælg lige store områder."),
    );
    expect(compute(HELAARSPERSONER, [[newYear], [newYear]], null, 2026, [[1, 1]])).toEqual(
      SENTENCE("Startdatoer er 2 × 1 celler og antal 1 × 2. Vælg lige store områder."),
    );
  });

  it("has nothing to compute without a case", () => {
    expect(compute(HELAARSPERSONER, [[null], [0]], null, 2026)).toEqual({
      nothing: "Der er ingen sager med startdato.",
    });
  });
});

describe("SAGSUDGIFT", () => {
  const cost = (rate: unknown, unit: unknown, start: unknown, end: unknown, extent: unknown = null) =>
    compute(SAGSUDGIFT, rate, unit, start, end, newYear, newYearsEve, extent);

  it.each([
    ["døgn", 1000, 122_000],
    ["dag", 1000, 122_000],
    ["day", 1000, 122_000],
    ["måned", 30_000, 120_000],
    ["uge", 7_000, 122_000],
    ["år", 365_000, 122_000],
  ])("counts by %s from 1 September", (unit, rate, expected) => {
    expect(cost(rate, unit, dayOf(2026, 9, 1), null)).toEqual([[expected]]);
  });

  it("counts each month by its own days, also from the 31st", () => {
    expect(cost(31_000, "måned", dayOf(2026, 1, 31), dayOf(2026, 2, 14))).toEqual([[1_000 + 15_500]]);
    expect(cost(28_000, "måned", dayOf(2026, 2, 28), dayOf(2026, 2, 28))).toEqual([[1_000]]);
  });

  it("counts each year by its own days", () => {
    const [from, to] = [dayOf(2024, 12, 31), dayOf(2025, 1, 1)];
    expect(cell(SAGSUDGIFT, 366 * 365, "år", from, null, from, to)).toBe(365 + 366);
  });

  it("knows 1900 and 9999", () => {
    const [first, last] = [dayOf(1900, 1, 1), dayOf(1900, 12, 31)];
    expect(compute(SAGSUDGIFT, 10, "døgn", first, null, first, last)).toEqual([[3650]]);
    expect(compute(SAGSUDGIFT, 10, "måned", first, null, first, last)).toEqual([[120]]);
    expect(compute(SAGSUDGIFT, 10, "år", dayOf(9999, 1, 1), null, dayOf(9999, 1, 1), dayOf(9999, 12, 31))).toEqual([
      [10],
    ]);
    expect(compute(SAGSUDGIFT, 1, "måned", first, null, first, dayOf(9999, 12, 31))).toEqual([[97_200]]);
  });

  it("multiplies by the extent, a whole place where none is given", () => {
    expect(cost(1000, "døgn", newYear, null, 0.5)).toEqual([[182_500]]);
    for (const blank of [null, 0, ""]) expect(cost(1000, "døgn", newYear, null, [[blank]])).toEqual([[365_000]]);
  });

  it("counts hours a week, and asks for them", () => {
    expect(cost(400, "time", newYear, dayOf(2026, 1, 14), 10)).toEqual([[8_000]]);
    for (const blank of [null, 0])
      expect(
        compute(SAGSUDGIFT, [[1], [400]], [["uge"], ["time"]], newYear, null, newYear, newYearsEve, blank),
      ).toEqual(SENTENCE("Omfang mangler (række 2): skriv antal timer om ugen, når takstenheden er »time«."));
  });

  it("costs nothing outside the period", () => {
    expect(cost(1000, "døgn", dayOf(2027, 1, 1), null)).toEqual([[0]]);
    expect(cost(1000, "døgn", dayOf(2020, 1, 1), dayOf(2025, 12, 31))).toEqual([[0]]);
    expect(cost(1000, "døgn", dayOf(2020, 1, 1), dayOf(2026, 1, 1))).toEqual([[1000]]);
  });

  it("leaves rows without takst and start empty, and rows whose takst or extent is text", () => {
    const rows = [
      [[1000], [null], ["-"], [0]],
      [["døgn"], [null], ["døgn"], [0]],
      [[newYear], [0], [newYear], [null]],
    ];
    expect(cost(rows[0], rows[1], rows[2], null)).toEqual([[365_000], [""], [""], [""]]);
    expect(cost([[1000], [1]], "døgn", newYear, null, [["halv"], [1]])).toEqual([[""], [365]]);
    expect(cost("-", "døgn", newYear, null)).toEqual({ nothing: "Der er ingen tal i takst." });
  });

  it.each([
    ["takst", [[1], [0]], "døgn", newYear, "Takst mangler (række 2)."],
    ["takstenhed", 1, [["døgn"], [null]], newYear, "Takstenhed mangler (række 2)."],
    ["startdato", 1, "døgn", [[newYear], [0]], "Startdato mangler (række 2)."],
  ])("asks for %s and says in which row", (_, rate, unit, start, sentence) => {
    expect(cost(rate, unit, start, null)).toEqual(SENTENCE(sentence));
  });

  it("asks for the period, and refuses one that ends before it begins, and a case that does", () => {
    expect(compute(SAGSUDGIFT, 1, "døgn", newYear, null, null, newYearsEve)).toEqual(SENTENCE("Fra mangler."));
    expect(compute(SAGSUDGIFT, 1, "døgn", newYear, null, newYear, 0)).toEqual(SENTENCE("Til mangler."));
    expect(compute(SAGSUDGIFT, 1, "døgn", newYear, null, newYearsEve, newYear)).toEqual(
      SENTENCE("Til ligger før fra."),
    );
    expect(cost(1, "døgn", newYear, [[newYear - 1], [null]])).toEqual(
      SENTENCE("Slutdato ligger før startdato (række 1)."),
    );
  });

  it("says which words a takst can be in", () => {
    expect(cost(1, [["døgn"], ["kvartal"]], newYear, null)).toEqual(
      SENTENCE("Takstenhed kan være »døgn«, »måned«, »uge«, »time« eller »år«, ikke »kvartal« (række 2)."),
    );
  });
});

describe("STATSREFUSION", () => {
  const thresholds = [[860_000, 1_680_000, 2_120_000]];
  const months = (total: number, count: number) => [Array.from({ length: count }, () => total / count)];

  it.each([
    ["1,2 mio. over the year", 1_200_000, 12, 85_000],
    ["2,0 mio. over the year", 2_000_000, 12, 365_000],
    ["2,5 mio. over the year", 2_500_000, 12, 710_000],
    ["1,25 mio. in six months", 1_250_000, 6, 355_000],
    ["600.000 in three months, less than the lowest threshold", 600_000, 3, 158_750],
    ["what lies below a twelfth of the lowest threshold", 71_000, 1, 0],
  ])("refunds %s (domain §5.1)", (_, total, count, expected) => {
    expect(cell(STATSREFUSION, months(total, count), thresholds)).toBeCloseTo(expected, 6);
  });

  it("adds up the services of a month before the thresholds", () => {
    expect(compute(STATSREFUSION, [[120_000], [80_000]], thresholds)).toEqual([[52_916.666666666664]]);
    expect(
      cell(
        STATSREFUSION,
        [
          [120_000, "-"],
          [null, 80_000],
        ],
        thresholds,
      ),
    ).toBeLessThan(52_000);
  });

  it("takes thresholds in a column, fewer than three, and other rates", () => {
    const costs = months(2_500_000, 12);
    expect(cell(STATSREFUSION, costs, [[860_000], [1_680_000], [2_120_000]])).toBeCloseTo(710_000, 6);
    expect(cell(STATSREFUSION, costs, [[1_000_000, 2_000_000]])).toBeCloseTo(500_000, 6);
    expect(cell(STATSREFUSION, costs, 1_000_000)).toBeCloseTo(375_000, 6);
    expect(cell(STATSREFUSION, costs, [[1_000_000], [2_000_000]], [[0.5, 1]])).toBeCloseTo(1_000_000, 6);
  });

  it.each([
    ["13 months", [months(13, 13), thresholds], "Månedsudgifter har 13 kolonner, men et år har 12 måneder."],
    ["four thresholds", [[[1]], [[1, 2, 3, 4]]], "Grænser har 4 tal; der kan være en til tre."],
    ["descending thresholds", [[[1]], [[2, 1]]], "Grænser skal stå i stigende orden, den laveste først."],
    ["equal thresholds", [[[1]], [[2, 2]]], "Grænser skal stå i stigende orden, den laveste først."],
    ["a threshold of 0", [[[1]], [[0, 1]]], "Grænser skal være et tal over 0, ikke 0 (kolonne 1)."],
    ["a threshold as text", [[[1]], [["1"], [2]]], "Grænser skal være et tal over 0, ikke »1« (række 1)."],
    [
      "a rate too few",
      [[[1]], [[1, 2]], [[0.25]]],
      "Satser har 1 tal, men grænser har 2. Skriv en sats for hver grænse.",
    ],
    [
      "a rate in per cent",
      [[[1]], [[1, 2]], [[25, 50]]],
      "Satser skal være mellem 0 og 1 (0–100 %), ikke 25 (kolonne 1).",
    ],
  ])("refuses %s with a sentence", (_, argumentList, sentence) => {
    expect(compute(STATSREFUSION, ...argumentList)).toEqual(SENTENCE(sentence));
  });

  it("has nothing to compute without a cost", () => {
    expect(compute(STATSREFUSION, [["-", null]], thresholds)).toEqual({
      nothing: "Der er ingen tal i månedsudgifter.",
    });
  });
});

describe("laws", () => {
  const serial = fc.integer({ min: 1, max: 2_958_465 }).filter((value) => dayFromSerial(value).ok);

  // A period and the first day of its second part; the day before it is not the one that never was.
  const splitPeriod = (longest: number) =>
    fc
      .tuple(serial, fc.integer({ min: 1, max: longest }), fc.integer({ min: 0, max: longest }))
      .map(([start, first, second]) => [start, start + first, start + first + second] as const)
      .filter(([, split, end]) => split !== 60 && end !== 60 && end <= 2_958_465)
      .map(([start, split, end]) => ({ start, before: split === 61 ? 59 : split - 1, split, end }));
  const extent = fc.double({ min: 0.01, max: 168, noNaN: true });

  it("splitting a case period at any day never changes SAGSUDGIFT by a single øre", () => {
    const ore = fc.integer({ min: 1, max: 1_000_000_000 });
    const unit = fc.constantFrom("døgn", "måned", "uge", "time", "år");
    fc.assert(
      fc.property(splitPeriod(2_000), ore, unit, extent, ({ start, before, split, end }, rate, per, size) => {
        const cost = (from: number, to: number) => cell(SAGSUDGIFT, rate / 100, per, from, to, start, end, size);
        const [whole, parts] = [cost(start, end), cost(start, before) + cost(split, end)];
        expect(Math.abs(whole - parts)).toBeLessThan(0.001 + whole * 1e-15);
      }),
      propertyRuns(300),
    );
  });

  it("splitting the period that is asked for doesn't either, over centuries", () => {
    fc.assert(
      fc.property(splitPeriod(100_000), fc.constantFrom("måned", "år"), ({ start, before, split, end }, per) => {
        const cost = (from: number, to: number) => cell(SAGSUDGIFT, 100_000, per, 1, null, from, to);
        expect(cost(start, before) + cost(split, end)).toBeCloseTo(cost(start, end), 3);
      }),
      propertyRuns(30),
    );
  });

  it("a whole year costs 12 months, whenever it is and however long its months are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 9999 }), fc.integer({ min: 1, max: 10_000_000 }), (year, rate) => {
        const [from, to] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
        expect(compute(SAGSUDGIFT, rate, "måned", from, null, from, to)).toEqual([[rate * 12]]);
        expect(compute(SAGSUDGIFT, rate, "år", from, null, from, to)).toEqual([[rate]]);
        expect(compute(HELAARSPERSONER, from, null, year)).toEqual([[1]]);
      }),
    );
  });

  const steps = fc
    .uniqueArray(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 3 })
    .chain((limits) =>
      fc.tuple(
        fc.constant([limits.toSorted((a, b) => a - b)]),
        fc.option(
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: limits.length, maxLength: limits.length }),
        ),
      ),
    );
  const costs = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 });

  it("STATSREFUSION is monotone in cost and never above it", () => {
    fc.assert(
      fc.property(
        costs,
        steps,
        fc.nat(),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (months, [limits, rates], which, more) => {
          const refund = (of: readonly number[]) => cell(STATSREFUSION, [of], limits, rates === null ? null : [rates]);
          const dearer = months.map((cost, month) => (month === which % months.length ? cost + more : cost));
          expect(refund(dearer)).toBeGreaterThanOrEqual(refund(months));
          expect(refund(months)).toBeGreaterThanOrEqual(0);
          expect(refund(months)).toBeLessThanOrEqual(months.reduce((sum, cost) => sum + cost, 0) * (1 + 1e-14));
        },
      ),
    );
  });
});
