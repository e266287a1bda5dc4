import type { CategoryAhead } from "../../../finance/prognosis/long-term-by-category";
import { sumQuantified, ZERO, type Amount } from "../../../finance/money/amount";
import type { Scenario, YearAhead } from "../../../finance/prognosis/long-term";
import type { PlannedCell } from "../../plan/sheet-plan";
import { shownName } from "../prognosis-request";
import { at, atColumn, BASE_COLUMNS, fixed, FLOW_COLUMNS, type LongTermPlaces } from "./long-term-places";
import { SCENARIO_TITLES, shownYears, type LongTermRequest } from "./long-term-request";

type Rows = readonly (readonly PlannedCell[])[];

const NET_COLUMNS: Readonly<Record<Scenario, number>> = {
  low: FLOW_COLUMNS.netLow,
  middle: FLOW_COLUMNS.netMiddle,
  high: FLOW_COLUMNS.netHigh,
};

/** The rows of a scenario's sums, counted from zero: the summary and the chart show them. */
export const sumRowsOf = (
  scenario: Scenario,
  { scenarios }: LongTermPlaces,
  categories: number,
): { readonly equivalents: number; readonly cost: number } => ({
  equivalents: scenarios[scenario] + 3 + categories,
  cost: scenarios[scenario] + 5 + 2 * categories,
});

/**
 * One scenario, year by year: HP = last year's + rest of its flow + net·share, the young beside it; cost = (HP × average
 * price + the young) × PL.
 */
export function scenarioSection(scenario: Scenario, request: LongTermRequest, places: LongTermPlaces): Rows {
  const { categories, priceRates } = request;
  const years = shownYears(request);
  const lines = categories.length;
  const top = places.scenarios[scenario];
  const [persons, costs] = [top + 2, top + 5 + lines];
  const share = fixed(1, places.share);
  const sum = (column: number, first: number, below: readonly number[], expected: Amount): PlannedCell => {
    const more = below.map((row) => `+${at(column, row)}`).join("");
    return {
      formula: `=SUM(${at(column, first)}:${at(column, first + lines - 1)})${more}`,
      expected: expected.toNumber(),
    };
  };
  const aheadIn = (nth: number, of: (ahead: YearAhead) => Amount, ofBase: (each: CategoryAhead) => Amount): Amount =>
    sumQuantified(categories.map((each) => (nth === 0 ? ofBase(each) : valueOf(each.years[scenario][nth - 1], of))));
  return [
    [SCENARIO_TITLES[scenario]],
    ["Helårspersoner uden de unge", ...years],
    ...categories.map((each, index): readonly PlannedCell[] => {
      const row = persons + index;
      const base = places.base + 1 + index;
      const net = atColumn(NET_COLUMNS[scenario], places.flows + 2 + index);
      return [
        shownName(each.category),
        reference(at(BASE_COLUMNS.fullTimeEquivalents, base), each.base.fullTimeEquivalents),
        ...each.years[scenario].map((ahead, nth) => ({
          formula: `=${at(1 + nth, row)}+${nth === 0 ? atColumn(BASE_COLUMNS.rest, base) : `${net}*(1-${share})`}+${net}*${share}`,
          expected: withoutYoung(ahead).toNumber(),
        })),
      ];
    }),
    [
      "Unge på listen",
      ...years.map((_, nth) =>
        sum(
          1 + nth,
          places.young + 1,
          [],
          aheadIn(
            nth,
            ({ youngPeople }) => youngPeople,
            () => ZERO,
          ),
        ),
      ),
    ],
    [
      "Helårspersoner i alt",
      ...years.map((_, nth) =>
        sum(
          1 + nth,
          persons,
          [persons + lines],
          aheadIn(
            nth,
            ({ fullTimeEquivalents }) => fullTimeEquivalents,
            ({ base }) => base.fullTimeEquivalents,
          ),
        ),
      ),
    ],
    [priceRates === null ? "Udgift, kr." : "Udgift med PL, kr.", ...years],
    ...categories.map((each, index): readonly PlannedCell[] => {
      const base = places.base + 1 + index;
      const young = places.young + lines + 2 + index;
      return [
        shownName(each.category),
        reference(at(BASE_COLUMNS.cost, base), each.base.cost),
        ...each.years[scenario].map((ahead, nth) => ({
          formula: `=(${at(2 + nth, persons + index)}*${atColumn(BASE_COLUMNS.averagePrice, base)}+${at(2 + nth, young)})*${at(2 + nth, places.rates + 2)}`,
          expected: ahead.cost.toNumber(),
        })),
      ];
    }),
    [
      "Udgift i alt",
      ...years.map((_, nth) =>
        sum(
          1 + nth,
          costs,
          [],
          aheadIn(
            nth,
            ({ cost }) => cost,
            ({ base }) => base.cost,
          ),
        ),
      ),
    ],
  ];
}

const withoutYoung = ({ fullTimeEquivalents, youngPeople }: YearAhead): Amount =>
  fullTimeEquivalents.minus(youngPeople);

const valueOf = (ahead: YearAhead | undefined, of: (ahead: YearAhead) => Amount): Amount =>
  ahead === undefined ? ZERO : of(ahead);

const reference = (cell: string, expected: Amount): PlannedCell => ({
  formula: `=${cell}`,
  expected: expected.toNumber(),
});
