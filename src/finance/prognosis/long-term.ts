import { dayOf, daysInYear, type Day } from "../calendar/day";
import { activeShare } from "../calendar/active-share";
import { amount, sumQuantified, ZERO, type Amount } from "../money/amount";
import { projectPriceLevel, type PriceLevelFault } from "../prices/price-level";
import { fail, succeed, type Result } from "../result";

/** A young person expected to need an offer as an adult (`domain.md` §4.8). */
export interface ExpectedYoungPerson {
  readonly start: Day;
  /** Kroner for a whole year. */
  readonly yearPrice: Amount;
  /** 0–1. */
  readonly probability: Amount;
}

/** Services that come and go in a year, in helårspersoner when they are there a whole year. */
export interface YearlyFlow {
  readonly inflow: Amount;
  readonly outflow: Amount;
}

export interface LongTermPremises {
  /** The year whose prognosis the years ahead set out from. */
  readonly year: number;
  /** Its helårspersoner and their average price, kroner. */
  readonly fullTimeEquivalents: Amount;
  readonly averagePrice: Amount;
  /** What the flow of that year has left to give a whole year's effect: helårsrest, in helårspersoner. */
  readonly rest: Amount;
  /** Estimated without the eighteen-year-olds, who stand on the list, so that nobody counts twice. */
  readonly flow: YearlyFlow;
  /** The share of its first year that a service has: a half where they spread evenly. */
  readonly shareOfFirstYear: Amount;
  readonly youngPeople: readonly ExpectedYoungPerson[];
  /** PL by the year it raises to; null keeps the prices of `year`. */
  readonly priceRates: ReadonlyMap<number, Amount> | null;
}

export interface YearAhead {
  readonly year: number;
  /** In helårspersoner, those on the list included. */
  readonly fullTimeEquivalents: Amount;
  /** Of them the young people on the list. */
  readonly youngPeople: Amount;
  readonly cost: Amount;
}

/**
 * The years ahead (`domain.md` §4.8): HP_y = HP_{y−1} + rest of last year's flow + inflow·τ − outflow·τ, and the young
 * people beside it by their own dates and prices; cost = HP × average price, and theirs, × PL.
 */
export function yearsAhead(premises: LongTermPremises, count: number): Result<readonly YearAhead[], PriceLevelFault> {
  const { year: first, averagePrice, flow, shareOfFirstYear: share, priceRates } = premises;
  const net = flow.inflow.minus(flow.outflow);
  const years: YearAhead[] = [];
  let equivalents = premises.fullTimeEquivalents;
  let { rest } = premises;
  for (let year = first + 1; year <= first + count; year++) {
    equivalents = equivalents.plus(rest).plus(net.times(share));
    rest = net.times(amount(1).minus(share));
    const young = youngIn(premises.youngPeople, year);
    const atFixedPrices = equivalents.times(averagePrice).plus(young.cost);
    const cost =
      priceRates === null ? succeed(atFixedPrices) : projectPriceLevel(atFixedPrices, first, year, priceRates);
    if (!cost.ok) return fail(cost.fault);
    years.push({
      year,
      fullTimeEquivalents: equivalents.plus(young.equivalents),
      youngPeople: young.equivalents,
      cost: cost.value,
    });
  }
  return succeed(years);
}

/** Low, middle and high (`domain.md` §4.9): no inflow, the mean of the years seen, the worst of them. */
export interface Scenarios {
  readonly low: YearlyFlow;
  readonly middle: YearlyFlow;
  readonly high: YearlyFlow;
}

export type Scenario = keyof Scenarios;

/** In the order they are shown. */
export const SCENARIOS = ["low", "middle", "high"] as const satisfies readonly Scenario[];

/** The scenarios from the flows of earlier years; outflow is the mean in all three. Without history nothing comes or goes. */
export function scenariosFrom(history: readonly YearlyFlow[]): Scenarios {
  const mean = (values: readonly Amount[]): Amount =>
    values.length === 0 ? ZERO : sumQuantified(values).div(values.length);
  const inflows = history.map(({ inflow }) => inflow);
  const outflow = mean(history.map((each) => each.outflow));
  const worst = inflows.reduce((high, inflow) => (inflow.greaterThan(high) ? inflow : high), inflows[0] ?? ZERO);
  return {
    low: { inflow: ZERO, outflow },
    middle: { inflow: mean(inflows), outflow },
    high: { inflow: worst, outflow },
  };
}

function youngIn(
  people: readonly ExpectedYoungPerson[],
  year: number,
): { readonly equivalents: Amount; readonly cost: Amount } {
  const shares = people.map((person) => youngShareOfYear(person, year));
  return {
    equivalents: sumQuantified(shares),
    cost: sumQuantified(people.map(({ yearPrice }, index) => yearPrice.times(shares[index] ?? ZERO))),
  };
}

/** Helårspersoner of a young person in a year: its days from the start on, × probability. */
export const youngShareOfYear = ({ start, probability }: ExpectedYoungPerson, year: number): Amount =>
  start > dayOf(year, 12, 31)
    ? ZERO
    : probability.times(activeShare({ start, end: null }, year, "day").active).div(daysInYear(year));
