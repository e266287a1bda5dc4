import { amount, ZERO } from "../../../../src/finance/money/amount";
import { backTest, type StoredFigure } from "../../../../src/finance/prognosis/back-test";
import { longTermOf, type LongTermQuestion } from "../../../../src/finance/prognosis/long-term-by-category";
import { emptyPremise } from "../../../../src/finance/prognosis/premises";
import { day, service } from "../../../helpers/service-case";

const CASES = [
  service({ start: day("1-3-2025") }),
  service({ start: day("1-3-2024"), end: day("31-5-2025") }),
  service({ start: day("1-4-2025"), birthMonth: day("1-1-2007") }),
  service({ start: day("2-7-2026"), probability: amount("0.5") }),
];

const question = (part: Partial<LongTermQuestion> = {}): LongTermQuestion => ({
  cases: CASES,
  year: 2026,
  count: 3,
  history: { from: 2024, to: 2025 },
  premises: [],
  stated: [],
  youngPeople: [],
  shareOfFirstYear: amount("0.5"),
  priceRates: null,
  ...part,
});

const ahead = (part: Partial<LongTermQuestion> = {}) => {
  const found = longTermOf(question(part));
  if (!found.ok) throw new Error(found.fault.code);
  return found.value;
};

const first = (part: Partial<LongTermQuestion> = {}) => {
  const [category] = ahead(part);
  if (category === undefined) throw new Error("no category");
  return category;
};

describe("where a category stands in the base year", () => {
  it("is its helårspersoner and price, and what those who go on have left to give", () => {
    const { base } = first();
    expect(base.fullTimeEquivalents.toNumber()).toBeCloseTo(2 + (0.5 * 183) / 365, 10);
    expect(base.continuing.toNumber()).toBe(2.5);
    expect(base.rest.toNumber()).toBeCloseTo(0.5 - (0.5 * 183) / 365, 10);
    expect(base.averagePrice.toNumber()).toBeCloseTo(120_000, 6);
  });

  it("takes in what the year's own premises expect, with their price and the rest of their year", () => {
    const premise = { ...emptyPremise({ group: "bolig", part: null }, 6), priceChanges: amount(1_000) };
    const inflow = { count: amount(2), yearPrice: amount(400_000) };
    const { base } = first({ premises: [{ ...premise, inflow }] });
    expect(base.expected.toNumber()).toBe(0.5);
    expect(base.expectedCost.toNumber()).toBe(201_000);
    expect(base.rest.minus(first().base.rest).toNumber()).toBe(1.5);
    expect(base.cost.equals(base.disposed.plus(201_000))).toBe(true);
  });

  it("has no price where nobody is, and a category that only the list of young people has", () => {
    const person = { start: day("1-1-2027"), yearPrice: amount(100_000), probability: amount(1), category: "Støtte" };
    const [, young] = ahead({ youngPeople: [person] });
    expect(young).toMatchObject({ category: "Støtte", base: { averagePrice: ZERO } });
    expect(young?.years.low.map(({ cost }) => cost.toNumber())).toEqual([100_000, 100_000, 100_000]);
  });
});

describe("what comes and goes", () => {
  it("is counted in the years of history without those who came of age, and what is known better goes before", () => {
    const { history, fromHistory, flows } = first({
      stated: [{ category: "BOLIG", low: null, middle: amount(3), high: null, outflow: ZERO }],
    });
    expect(history.map(({ inflow, outflow }) => [inflow.toNumber(), outflow.toNumber()])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(fromHistory.middle).toEqual({ inflow: amount(1), outflow: amount("0.5") });
    expect(flows).toEqual({
      low: { inflow: ZERO, outflow: ZERO },
      middle: { inflow: amount(3), outflow: ZERO },
      high: { inflow: amount(1), outflow: ZERO },
    });
  });

  it("tells which PL rate is missing", () => {
    expect(longTermOf(question({ priceRates: new Map() }))).toEqual({
      ok: false,
      fault: { code: "rate-missing", year: 2027 },
    });
  });
});

describe("the back-test", () => {
  const figure = (part: Partial<StoredFigure>): StoredFigure => ({
    run: 1,
    made: 45_000,
    baseYear: 2025,
    year: 2026,
    scenario: "middle",
    category: "Bolig",
    fullTimeEquivalents: amount(10),
    cost: amount(1_000),
    prices: "faste 2025-priser",
    ...part,
  });
  const now = [{ category: "Bolig", fullTimeEquivalents: amount(12), cost: amount(1_100) }];
  const run = [
    figure({ scenario: "low", fullTimeEquivalents: amount(8), cost: amount(800) }),
    figure({}),
    figure({ scenario: "high", fullTimeEquivalents: amount(11), cost: amount(1_200) }),
  ];

  it("tells how far the stored prognoses were off, in persons, kroner and share", () => {
    const [test] = backTest(run, 2026, now);
    expect(test?.lines.map(({ scenario, category }) => [scenario, category])).toEqual([
      ["low", null],
      ["middle", null],
      ["high", null],
      ["middle", "Bolig"],
    ]);
    expect(test?.lines[1]).toMatchObject({
      missed: { fullTimeEquivalents: amount(2), cost: amount(100) },
      share: { fullTimeEquivalents: amount("0.2"), cost: amount("0.1") },
    });
    expect(test?.verdict).toEqual({ fullTimeEquivalents: "above", cost: "within" });
  });

  it("says below where the year became cheaper than the low scenario, and no share of nothing", () => {
    const few = [{ category: "Støtte", fullTimeEquivalents: amount(1), cost: amount(100) }];
    const [test] = backTest(run, 2026, few);
    expect(test?.verdict).toEqual({ fullTimeEquivalents: "below", cost: "below" });
    expect(test?.lines[3]).toMatchObject({ category: "Støtte", share: { fullTimeEquivalents: null, cost: null } });
  });

  it("leaves out other years and prognoses of the year itself, and has the five newest, the newest first", () => {
    expect(backTest([figure({ year: 2027 }), figure({ baseYear: 2026 })], 2026, now)).toEqual([]);
    const many = [1, 2, 3, 4, 5, 6].map((each) => figure({ run: each }));
    expect(backTest(many, 2026, now).map((each) => each.run)).toEqual([6, 5, 4, 3, 2]);
  });
});
