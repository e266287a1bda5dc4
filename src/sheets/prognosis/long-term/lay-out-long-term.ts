import { SCENARIOS } from "../../../finance/prognosis/long-term";
import { SCENARIO_NAMES } from "../../ledgers/long-term-ledger";
import type { LaidOutChart } from "../../layouts/block-layout";
import { rowOf, type SheetLayout } from "../../layouts/sheet-layout";
import type { PlannedCell } from "../../plan/sheet-plan";
import { backTestSection } from "./back-test-section";
import { baseSection } from "./base-section";
import { flowSection, historySection } from "./flow-sections";
import { headSection, summarySection } from "./head-section";
import { longTermFormats } from "./long-term-formats";
import { placesOf, YOUNG_HEADERS, type LongTermPlaces } from "./long-term-places";
import { pricesInWords, type LongTermRequest } from "./long-term-request";
import { premisesSection } from "./premises-section";
import { scenarioSection } from "./scenario-section";
import { youngSection, youngTable } from "./young-sections";

const LABEL_WIDTH = 306;
const FIGURE_WIDTH = 87;

/** The dark line is the one to plan by; the others are its span. */
const COLORS = { low: "#6FA58E", middle: "#1F6F54", high: "#B3261E" } as const;

/**
 * The sheet `Langsigtet prognose`: result and chart, what earlier ones said, every premise beside its source, and the
 * scenarios in formulas; last the list of young people, to which rows can be typed.
 */
export function layOutLongTerm(request: LongTermRequest): SheetLayout {
  const places = placesOf(request);
  const sections: readonly (readonly [number, readonly (readonly PlannedCell[])[]])[] = [
    [0, headSection(request, places)],
    [places.summary, summarySection(request, places)],
    [places.backTest, backTestSection(request, places)],
    [places.premises, premisesSection(request, places)],
    [places.base, baseSection(request, places)],
    [places.flows, flowSection(request, places)],
    [places.history, historySection(request, places)],
    [places.young, youngSection(request, places)],
    ...SCENARIOS.map((scenario) => [places.scenarios[scenario], scenarioSection(scenario, request, places)] as const),
    [places.table - 1, [["Unge, der ventes at få brug for en ydelse som voksne; skriv flere rækker nederst"]]],
    [places.table, youngTable(request)],
  ];
  const rows = new Map(sections.flatMap(([top, part]) => part.map((row, index) => [top + index, row] as const)));
  const count = Math.max(...rows.keys()) + 1;
  return {
    sheet: request.names.sheet,
    cells: Array.from({ length: count }, (_, row) => rowOf(places.width, rows.get(row) ?? [])),
    table: {
      name: request.names.youngTable,
      area: {
        row: places.table,
        column: 0,
        rows: count - places.table,
        columns: YOUNG_HEADERS.length + request.count,
      },
      constantColumns: YOUNG_HEADERS.length,
    },
    formats: longTermFormats(request, places, count),
    widths: [LABEL_WIDTH, ...Array.from({ length: places.width - 1 }, () => FIGURE_WIDTH)],
    frozenRows: 1,
    charts: [chartOf(request, places)],
  };
}

function chartOf(request: LongTermRequest, { summary, chart }: LongTermPlaces): LaidOutChart {
  const years = (row: number) => ({ row, column: 1, rows: 1, columns: request.count + 1 });
  return {
    name: `${request.names.youngTable}_diagram`,
    title: "Udgift i tre scenarier",
    area: { row: chart.row, column: 0, rows: chart.rows, columns: Math.min(8, request.count + 4) },
    categories: years(summary),
    series: SCENARIOS.map((scenario, index) => ({
      name: SCENARIO_NAMES[scenario],
      type: "LineMarkers",
      color: COLORS[scenario],
      values: years(summary + 1 + index),
    })),
    numberFormat: "#,##0",
    unit: "kr.",
    source: `Kilde: tabellen ovenfor, ${pricesInWords(request)}`,
  };
}
