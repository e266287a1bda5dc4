import { SCENARIOS, type Scenario } from "../../../finance/prognosis/long-term";
import { columnLetters } from "../../cells/address";
import type { LongTermRequest } from "./long-term-request";

/** Columns of the premises, counted from zero: where their formulas find each other. */
export const BASE_COLUMNS = {
  listed: 1,
  expected: 2,
  fullTimeEquivalents: 3,
  disposed: 4,
  expectedCost: 5,
  cost: 6,
  averagePrice: 7,
  continuing: 8,
  rest: 9,
} as const;

export const FLOW_COLUMNS = {
  low: 1,
  middleSeen: 2,
  middleTyped: 3,
  highSeen: 4,
  highTyped: 5,
  outflowSeen: 6,
  outflowTyped: 7,
  netLow: 8,
  netMiddle: 9,
  netHigh: 10,
  source: 11,
} as const;

export const YOUNG_HEADERS = [
  "Ung",
  "Startdato",
  "Kategori",
  "Ydelse",
  "Helårspris",
  "Sandsynlighed",
  "Kilde",
] as const;

const BACK_TEST_WIDTH = 13;
const TRUST_LINES = 7;
const CHART_ROWS = 18;

/** The rows of the sheet, counted from zero, and how wide it is. */
export interface LongTermPlaces {
  readonly trust: number;
  readonly summary: number;
  readonly chart: { readonly row: number; readonly rows: number };
  readonly backTest: number;
  readonly premises: number;
  readonly share: number;
  readonly rates: number;
  readonly base: number;
  readonly flows: number;
  readonly history: number;
  readonly young: number;
  readonly scenarios: Readonly<Record<Scenario, number>>;
  readonly table: number;
  readonly width: number;
}

/** Rows of one scenario: heading, helårspersoner with the young and their sum, and the cost with its sum. */
const scenarioRows = (categories: number): number => 2 * categories + 6;

export function placesOf({ categories, count, earlier, history }: LongTermRequest): LongTermPlaces {
  const lines = categories.length;
  const trust = 2;
  const summary = trust + TRUST_LINES + 1;
  const chart = { row: summary + 9, rows: CHART_ROWS };
  const backTest = chart.row + chart.rows + 1;
  const tested = earlier.reduce((sum, each) => sum + 1 + each.lines.length, 0);
  const premises = backTest + (tested === 0 ? 2 : 2 + tested) + 1;
  const share = premises + 1;
  const rates = share + 2;
  const base = rates + 4;
  const flows = base + 1 + lines + 2;
  const historyRow = flows + 2 + lines + 1;
  const young = historyRow + 2 * (lines + 1) + 1;
  const first = young + 2 * (lines + 1) + 1;
  const [low, middle, high] = SCENARIOS.map((_, index) => first + index * (scenarioRows(lines) + 1));
  const years = history === null ? 0 : history.to - history.from + 1;
  return {
    trust,
    summary,
    chart,
    backTest,
    premises,
    share,
    rates,
    base,
    flows,
    history: historyRow,
    young,
    scenarios: { low: low ?? first, middle: middle ?? first, high: high ?? first },
    table: first + SCENARIOS.length * (scenarioRows(lines) + 1) + 1,
    width: Math.max(BACK_TEST_WIDTH, count + 3, YOUNG_HEADERS.length + count, years + 1),
  };
}

/** "C12", counted from zero. */
export const at = (column: number, row: number): string => `${columnLetters(column)}${String(row + 1)}`;

/** "$C12": the column stays. */
export const atColumn = (column: number, row: number): string => `$${at(column, row)}`;

/** "C$12": the row stays. */
export const atRow = (column: number, row: number): string => `${columnLetters(column)}$${String(row + 1)}`;

/** "$C$12". */
export const fixed = (column: number, row: number): string => `$${atRow(column, row)}`;
