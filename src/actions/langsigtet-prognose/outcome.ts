import type { BackTest, BackTestLine, Verdict } from "../../finance/prognosis/back-test";
import { sumQuantified, type Amount } from "../../finance/money/amount";
import type { HistoryYears } from "../../finance/prognosis/history";
import type { CategoryAhead } from "../../finance/prognosis/long-term-by-category";
import { SCENARIOS, type Scenario } from "../../finance/prognosis/long-term";
import { pricesInWords, shownYears, type LongTermRequest } from "../../sheets/prognosis/long-term/long-term-request";
import { shownName } from "../../sheets/prognosis/prognosis-request";

/** All categories in one year; kroner before income and refund. */
export interface OutcomeYear {
  readonly year: number;
  /** The young on the list included. */
  readonly fullTimeEquivalents: number;
  readonly cost: number;
}

export interface OutcomeScenario {
  readonly scenario: Scenario;
  /** The base year first. */
  readonly years: readonly OutcomeYear[];
}

/** What an earlier prognosis said of the base year; off by now − said. */
export interface OutcomeBackTest {
  /** When it was made, as Excel's serial number. */
  readonly made: number;
  readonly baseYear: number;
  readonly prices: string;
  readonly fullTimeEquivalents: Verdict;
  readonly cost: Verdict;
  /** All categories, in the middle scenario. */
  readonly said: OutcomeOff;
}

export interface OutcomeOff {
  readonly fullTimeEquivalents: number;
  readonly cost: number;
  readonly missedFullTimeEquivalents: number;
  readonly missedCost: number;
  /** null where nothing was said. */
  readonly missedCostShare: number | null;
}

export interface LangsigtetPrognoseOutcome {
  readonly year: number;
  /** The sheet that was written; null in a dry run. */
  readonly sheet: string | null;
  readonly scenarios: readonly OutcomeScenario[];
  /** In the order of the sheet. */
  readonly categories: readonly string[];
  /** The years that flows are counted in; null where the case list has none. */
  readonly history: HistoryYears | null;
  /** "faste 2026-priser" or "løbende priser efter PL". */
  readonly prices: string;
  /** The table of premises that the base year takes in; null where there is none by category. */
  readonly premisesTable: string | null;
  readonly youngPeople: number;
  /** The newest first; empty where nothing is stored about the year. */
  readonly backTest: readonly OutcomeBackTest[];
}

export const outcomeOf = (request: LongTermRequest): LangsigtetPrognoseOutcome => ({
  year: request.year,
  sheet: null,
  scenarios: SCENARIOS.map((scenario) => ({
    scenario,
    years: shownYears(request).map((year, nth) => yearOf(request.categories, scenario, year, nth)),
  })),
  categories: request.categories.map(({ category }) => shownName(category)),
  history: request.history,
  prices: pricesInWords(request),
  premisesTable: request.premisesTable,
  youngPeople: request.youngPeople.length,
  backTest: request.earlier.flatMap(outcomeBackTest),
});

function yearOf(categories: readonly CategoryAhead[], scenario: Scenario, year: number, nth: number): OutcomeYear {
  const volumes = categories.flatMap(({ base, years }) => {
    const volume = nth === 0 ? base : years[scenario][nth - 1];
    return volume === undefined ? [] : [volume];
  });
  const sum = (of: (volume: (typeof volumes)[number]) => Amount): number => sumQuantified(volumes.map(of)).toNumber();
  return {
    year,
    fullTimeEquivalents: sum(({ fullTimeEquivalents }) => fullTimeEquivalents),
    cost: sum(({ cost }) => cost),
  };
}

function outcomeBackTest({ made, baseYear, prices, verdict, lines }: BackTest): readonly OutcomeBackTest[] {
  const line = lines.find(({ scenario, category }) => scenario === "middle" && category === null);
  return line === undefined ? [] : [{ made, baseYear, prices, ...verdict, said: offOf(line) }];
}

const offOf = ({ said, missed, share }: BackTestLine): OutcomeOff => ({
  fullTimeEquivalents: said.fullTimeEquivalents.toNumber(),
  cost: said.cost.toNumber(),
  missedFullTimeEquivalents: missed.fullTimeEquivalents.toNumber(),
  missedCost: missed.cost.toNumber(),
  missedCostShare: share.cost?.toNumber() ?? null,
});
