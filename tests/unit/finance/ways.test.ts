import { dayOf } from "../../../src/finance/calendar/day";
import { unitsIn } from "../../../src/finance/cases/case-cost";
import { refundBrackets, REFUND_RATES } from "../../../src/finance/cases/state-refund";
import { weighedAmount } from "../../../src/finance/initiatives/net-effect";
import { shareReached } from "../../../src/finance/initiatives/phase-in";
import { yearlyBalances } from "../../../src/finance/investment/payback-time";
import { discounted } from "../../../src/finance/investment/present-value";
import { amount, type Amount } from "../../../src/finance/money/amount";
import { roundingTolerance } from "../../../src/finance/money/check-sum";
import { roundingOf } from "../../../src/finance/money/round-to-sum";
import { totalsOf } from "../../../src/finance/prices/price-and-volume";
import { ratesBetween } from "../../../src/finance/prices/price-level";
import { carryOver } from "../../../src/finance/targets/outstanding";

const amounts = (...values: readonly number[]) => values.map(amount);

/** A record of amounts as plain numbers. */
const plain = (record: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === "object" && value !== null ? (value as Amount).toNumber() : value,
    ]),
  );

describe("what a result is made of", () => {
  it("a year's cost falls on the brackets between the thresholds (domain §5.1, 2,5 mio. in 2022)", () => {
    const steps = amounts(860_000, 1_680_000, 2_120_000).map((threshold, index) => ({
      threshold,
      rate: REFUND_RATES[index] ?? amount(0),
    }));
    expect(refundBrackets(amount(2_500_000), steps).map(plain)).toEqual([
      { from: 860_000, to: 1_680_000, part: 820_000, rate: 0.25 },
      { from: 1_680_000, to: 2_120_000, part: 440_000, rate: 0.5 },
      { from: 2_120_000, to: null, part: 380_000, rate: 0.75 },
    ]);
    expect(refundBrackets(amount(1_000_000), steps).map(({ part }) => part.toNumber())).toEqual([140_000, 0, 0]);
    expect(refundBrackets(amount(860_000), steps).map(({ part }) => part.toNumber())).toEqual([0, 0, 0]);
  });

  it("a flight of steps has a share for every year, the last one stays, all without steps", () => {
    const steps = amounts(0.25, 0.5, 1);
    expect([-3, 0, 1, 2, 9].map((yearsIn) => shareReached(yearsIn, steps).toNumber())).toEqual([0.25, 0.25, 0.5, 1, 1]);
    expect(shareReached(4, []).toNumber()).toBe(1);
  });

  it("a row adds its weighted amount, and nothing where one of the two is missing", () => {
    const row = { amounts: [amount(-100), null], counts: true };
    expect(weighedAmount(row, 0)?.toNumber()).toBe(-100);
    expect(weighedAmount({ ...row, weight: amount(0.5) }, 0)?.toNumber()).toBe(-50);
    expect(weighedAmount({ ...row, weight: null }, 0)).toBeNull();
    expect(weighedAmount({ ...row, weight: amount(0.5) }, 1)).toBeNull();
    expect(weighedAmount(row, 2)).toBeNull();
  });

  it("an investment has a balance each year, savings positive in either sign", () => {
    const balances = [
      { owed: 0, gain: -1500, balance: -1500 },
      { owed: 1500, gain: 400, balance: -1100 },
      { owed: 1100, gain: 1200, balance: 100 },
    ];
    expect(yearlyBalances(amounts(1500, -400, -1200), "minus").map(plain)).toEqual(balances);
    expect(yearlyBalances(amounts(-1500, 400, 1200), "plus").map(plain)).toEqual(balances);
  });

  it("each year has its own divisor, from the first or from the second year on", () => {
    const net = amounts(100, 110, 121);
    expect(discounted(net, amount(0.1), 0).map(plain)).toEqual([
      { divisor: 1, value: 100 },
      { divisor: 1.1, value: 100 },
      { divisor: 1.21, value: 100 },
    ]);
    expect(discounted(net, amount(0.1), 1).map(({ divisor }) => divisor.toNumber())).toEqual([1.1, 1.21, 1.331]);
  });

  it("a rounded amount is its floor, raised where its remainder is among the largest (domain §2.3)", () => {
    expect(roundingOf(amounts(0.4, 0.6, -0.7), amount(1)).map(plain)).toEqual([
      { down: 0, remainder: 0.4, raised: false, rounded: 0 },
      { down: 0, remainder: 0.6, raised: true, rounded: 1 },
      { down: -1, remainder: 0.3, raised: false, rounded: -1 },
    ]);
    expect(roundingOf(amounts(1499), amount(1000)).map(plain)).toEqual([
      { down: 1000, remainder: 499, raised: false, rounded: 1000 },
    ]);
  });

  it("ten figures of one decimal may be half a unit off in all (domain §2.3: n·0,5)", () => {
    expect(roundingTolerance(10, amount(0.1)).toNumber()).toBe(0.5);
  });

  it("groups have volumes and costs before, now, and now at the old prices (domain §4.7)", () => {
    const groups = [
      { volume0: 60, price0: 1000, volume1: 54, price1: 1060 },
      { volume0: 40, price0: 500, volume1: 52, price1: 480 },
    ].map(({ volume0, price0, volume1, price1 }) => ({
      volume0: amount(volume0),
      price0: amount(price0),
      volume1: amount(volume1),
      price1: amount(price1),
    }));
    expect(plain(totalsOf(groups))).toEqual({
      volume0: 100,
      volume1: 106,
      cost0: 80_000,
      atOldPrices: 80_000,
      cost1: 82_200,
    });
  });

  it("the rates between two price levels are those after the older one, in either direction", () => {
    const rates = new Map([2024, 2025, 2026].map((year, index) => [year, amount(index + 1)]));
    const years = (from: number, to: number) => {
      const between = ratesBetween(from, to, rates);
      return between.ok ? between.value.map(({ year, rate }) => [year, rate.toNumber()]) : between.fault;
    };
    expect(years(2024, 2026)).toEqual([
      [2025, 2],
      [2026, 3],
    ]);
    expect(years(2026, 2024)).toEqual(years(2024, 2026));
    expect(years(2025, 2025)).toEqual([]);
    expect(years(2023, 2027)).toEqual({ code: "rate-missing", year: 2027 });
  });

  it("a year with carry-over shows what it takes over and what it has open (domain §10)", () => {
    expect(carryOver(amounts(-100, -100, -100), amounts(-150, -80, -100), "minus").map(plain)).toEqual([
      { carried: 0, open: 50, outstanding: 0 },
      { carried: 0, open: -20, outstanding: -20 },
      { carried: -20, open: -20, outstanding: -20 },
    ]);
  });

  it("a period has so many units of a takst", () => {
    const period = { start: dayOf(2026, 2, 1), end: dayOf(2026, 2, 14) };
    const units = (unit: Parameters<typeof unitsIn>[0]) => {
      const { active, of } = unitsIn(unit, period);
      return active / of;
    };
    expect([units("day"), units("week"), units("hour"), units("month")]).toEqual([14, 2, 2, 0.5]);
    expect(units("year")).toBe(14 / 365);
  });
});
