import { dayOf, yearOf } from "../calendar/day";
import type { ServiceCase } from "../cases/service-case";
import { amount, sumQuantified, ZERO, type Amount, type MaybeAmount } from "../money/amount";
import type { PriceLevelFault } from "../prices/price-level";
import { fail, succeed, type Result } from "../result";
import { caseShareOfYear, monthCosts } from "./case-months";
import { groupsOf, sameGroup } from "./grouping";
import { isComingOfAge, yearsOf, type HistoryYears } from "./history";
import {
  SCENARIOS,
  scenariosFrom,
  yearsAhead,
  type ExpectedYoungPerson,
  type Scenario,
  type Scenarios,
  type YearAhead,
  type YearlyFlow,
} from "./long-term";
import { expectedServices, statedForGroup, type RowPremise } from "./premises";

/** A young person with the category that the service is expected in. */
export interface YoungPersonInCategory extends ExpectedYoungPerson {
  readonly category: string;
}

/** What the user states instead of what history shows: services a year. null is as history shows. */
export interface StatedFlows {
  readonly category: string;
  readonly low: MaybeAmount;
  readonly middle: MaybeAmount;
  readonly high: MaybeAmount;
  readonly outflow: MaybeAmount;
}

export interface LongTermQuestion {
  readonly cases: readonly ServiceCase[];
  /** The year whose prognosis is the base. */
  readonly year: number;
  /** How many years ahead. */
  readonly count: number;
  /** The years that flows are counted in; null where the case list has none. */
  readonly history: HistoryYears | null;
  /** What the base year's own prognosis expects beside the case list, by category. */
  readonly premises: readonly RowPremise[];
  readonly stated: readonly StatedFlows[];
  readonly youngPeople: readonly YoungPersonInCategory[];
  readonly shareOfFirstYear: Amount;
  /** PL by the year it raises to; null keeps the prices of `year`. */
  readonly priceRates: ReadonlyMap<number, Amount> | null;
}

/** Where a category stands in the base year. Kroner before income and refund. */
export interface LongTermBase {
  /** Helårspersoner on the case list. */
  readonly listed: Amount;
  /** What the year's premises expect beside it, in helårspersoner of the year. */
  readonly expected: Amount;
  readonly fullTimeEquivalents: Amount;
  readonly disposed: Amount;
  /** Forventet tilgang, afgang and prisændringer of the year's premises. */
  readonly expectedCost: Amount;
  readonly cost: Amount;
  /** cost ÷ helårspersoner; zero where nobody is there. */
  readonly averagePrice: Amount;
  /** Services that go on after New Year's Eve, × probability. */
  readonly continuing: Amount;
  /** Helårsrest: what they, and those the premises expect, have left to give a whole year. */
  readonly rest: Amount;
}

export interface CategoryAhead {
  readonly category: string;
  readonly base: LongTermBase;
  /** Services that came and ended in each year of history, the first year first. */
  readonly history: readonly YearlyFlow[];
  readonly fromHistory: Scenarios;
  readonly stated: StatedFlows | null;
  /** What the scenarios use. */
  readonly flows: Scenarios;
  readonly years: Readonly<Record<Scenario, readonly YearAhead[]>>;
}

/** The years ahead, category by category (`domain.md` §4.8). Each category's worst year is its own. */
export function longTermOf(question: LongTermQuestion): Result<readonly CategoryAhead[], PriceLevelFault> {
  const { cases, premises, stated, youngPeople } = question;
  const also = [...premises, ...youngPeople.map(({ category }) => ({ group: category }))];
  const names = groupsOf(
    cases,
    "kategori-paragraf",
    also.map(({ group }) => ({ group, part: null })),
  );
  const categories: CategoryAhead[] = [];
  for (const { group: category } of names) {
    const isOwn = (name: string): boolean => sameGroup({ group: name }, { group: category });
    const own = cases.filter((each) => isOwn(each.category));
    const base = baseOf(own, category, question);
    const history = question.history === null ? [] : yearsOf(question.history).map((year) => flowIn(own, year));
    const fromHistory = scenariosFrom(history);
    const typed = stated.find((each) => isOwn(each.category)) ?? null;
    const flows = typed === null ? fromHistory : withStated(fromHistory, typed);
    const people = youngPeople.filter((each) => isOwn(each.category));
    const years = scenarioYears({ ...question, youngPeople: people }, base, flows);
    if (!years.ok) return years;
    categories.push({ category, base, history, fromHistory, stated: typed, flows, years: years.value });
  }
  return succeed(categories);
}

function baseOf(cases: readonly ServiceCase[], category: string, { year, premises }: LongTermQuestion): LongTermBase {
  const newYearsEve = dayOf(year, 12, 31);
  const listed = sumQuantified(cases.map((each) => caseShareOfYear(each, year)));
  const disposed = sumQuantified(cases.flatMap((each) => monthCosts(each, year)));
  const { inflow, outflow, priceChanges } = statedForGroup(premises, category);
  const { inYear, inAll } = expectedServices(premises, category);
  const expectedCost = inflow.plus(outflow).plus(priceChanges);
  const fullTimeEquivalents = listed.plus(inYear);
  const cost = disposed.plus(expectedCost);
  const going = cases.filter(({ start, end }) => start <= newYearsEve && (end === null || end > newYearsEve));
  const continuing = sumQuantified(going.map(({ probability }) => probability));
  return {
    listed,
    expected: inYear,
    fullTimeEquivalents,
    disposed,
    expectedCost,
    cost,
    averagePrice: fullTimeEquivalents.isZero() ? ZERO : cost.div(fullTimeEquivalents),
    continuing,
    rest: continuing.minus(listed).plus(inAll).minus(inYear),
  };
}

/** Those who come of age stand on the list of young people, and are not inflow. */
const flowIn = (cases: readonly ServiceCase[], year: number): YearlyFlow => ({
  inflow: amount(cases.filter((each) => yearOf(each.start) === year && !isComingOfAge(each)).length),
  outflow: amount(cases.filter(({ end }) => end !== null && yearOf(end) === year).length),
});

function withStated(history: Scenarios, stated: StatedFlows): Scenarios {
  const used = (scenario: Scenario): YearlyFlow => ({
    inflow: stated[scenario] ?? history[scenario].inflow,
    outflow: stated.outflow ?? history[scenario].outflow,
  });
  return { low: used("low"), middle: used("middle"), high: used("high") };
}

function scenarioYears(
  { year, count, youngPeople, shareOfFirstYear, priceRates }: LongTermQuestion,
  { fullTimeEquivalents, averagePrice, rest }: LongTermBase,
  flows: Scenarios,
): Result<Readonly<Record<Scenario, readonly YearAhead[]>>, PriceLevelFault> {
  const years: Record<Scenario, readonly YearAhead[]> = { low: [], middle: [], high: [] };
  for (const scenario of SCENARIOS) {
    const premises = { year, fullTimeEquivalents, averagePrice, rest, shareOfFirstYear, youngPeople, priceRates };
    const ahead = yearsAhead({ ...premises, flow: flows[scenario] }, count);
    if (!ahead.ok) return fail(ahead.fault);
    years[scenario] = ahead.value;
  }
  return succeed(years);
}
