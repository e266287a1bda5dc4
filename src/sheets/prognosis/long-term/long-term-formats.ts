import { SCENARIOS } from "../../../finance/prognosis/long-term";
import type { Area } from "../../cells/address";
import { LINE_FORMATS } from "../../layouts/line-formats";
import { INPUT_FILL, type SheetLayout } from "../../layouts/sheet-layout";
import type { PlannedFormat } from "../../plan/sheet-plan";
import { FLOW_COLUMNS, YOUNG_HEADERS, type LongTermPlaces } from "./long-term-places";
import type { LongTermRequest } from "./long-term-request";
import { sumRowsOf } from "./scenario-section";

const KRONER = "#,##0";
const PERSONS = "#,##0.0";
const SHARE = "0.0%";

type Formats = SheetLayout["formats"];

/** A text among figures stands below its heading, as they do. */
const right = (area: Area): Formats[number] => ({ area, format: { horizontalAlignment: "Right" } });

/** How the sheet looks; `rows` is how many it has. */
export function longTermFormats(request: LongTermRequest, places: LongTermPlaces, rows: number): Formats {
  const { categories, count } = request;
  const lines = categories.length;
  const { width } = places;
  const wide = (row: number, format: PlannedFormat, height = 1): Formats => [
    { area: { row, column: 0, rows: height, columns: width }, format },
  ];
  const figures = (row: number, height: number, numberFormat: string, column = 1, columns = width - 1): Formats => [
    { area: { row, column, rows: height, columns }, format: { numberFormat } },
  ];
  const input = (area: Area, numberFormat: string): Formats[number] => ({
    area,
    format: { fill: INPUT_FILL, numberFormat },
  });
  const header = (row: number): Formats => [
    ...wide(row, LINE_FORMATS.header),
    { area: { row, column: 1, rows: 1, columns: width - 1 }, format: { horizontalAlignment: "Right" } },
  ];
  const typed = [FLOW_COLUMNS.low, FLOW_COLUMNS.middleTyped, FLOW_COLUMNS.highTyped, FLOW_COLUMNS.outflowTyped];
  const young = rows - places.table - 1;
  return [
    ...wide(0, LINE_FORMATS.title),
    ...wide(1, LINE_FORMATS.note),
    { area: { row: places.trust, column: 1, rows: 7, columns: 1 }, format: { horizontalAlignment: "Left" } },
    ...figures(places.trust, 1, "dd-mm-yyyy", 1, 1),
    ...header(places.summary),
    ...figures(places.summary + 1, 3, KRONER),
    ...header(places.summary + 4),
    ...figures(places.summary + 5, 3, PERSONS),
    ...wide(places.backTest, LINE_FORMATS.subtotal),
    ...backTestFormats(request, places, header),
    ...wide(places.premises, LINE_FORMATS.subtotal),
    input({ row: places.share, column: 1, rows: 1, columns: 1 }, "0.00"),
    ...wide(places.share + 1, LINE_FORMATS.note),
    ...header(places.rates),
    input({ row: places.rates + 1, column: 2, rows: 1, columns: count }, "0.0%"),
    { area: { row: places.rates + 1, column: count + 2, rows: 1, columns: 1 }, format: LINE_FORMATS.note },
    ...figures(places.rates + 2, 1, "0.0000", 1, count + 1),
    ...header(places.base),
    ...figures(places.base + 1, lines + 1, KRONER),
    ...[1, 2, 3, 8, 9].flatMap((column) => figures(places.base + 1, lines + 1, "#,##0.00", column, 1)),
    ...wide(places.base + 1 + lines, LINE_FORMATS.total),
    ...header(places.flows),
    ...header(places.flows + 1),
    ...figures(places.flows + 2, lines, PERSONS),
    right({ row: places.flows + 2, column: FLOW_COLUMNS.source, rows: lines, columns: 1 }),
    ...typed.map((column) => input({ row: places.flows + 2, column, rows: lines, columns: 1 }, PERSONS)),
    ...header(places.history),
    ...header(places.history + lines + 1),
    ...header(places.young),
    ...figures(places.young + 1, lines, "#,##0.00"),
    ...header(places.young + lines + 1),
    ...figures(places.young + lines + 2, lines, KRONER),
    ...SCENARIOS.flatMap((scenario) => {
      const top = places.scenarios[scenario];
      const sums = sumRowsOf(scenario, places, lines);
      return [
        ...wide(top, LINE_FORMATS.subtotal),
        ...header(top + 1),
        ...figures(top + 2, lines + 2, "#,##0.00"),
        ...wide(sums.equivalents, LINE_FORMATS.total),
        ...header(top + 4 + lines),
        ...figures(top + 5 + lines, lines + 1, KRONER),
        ...wide(sums.cost, LINE_FORMATS.total),
      ];
    }),
    ...wide(places.table - 1, LINE_FORMATS.subtotal),
    ...wide(places.table, LINE_FORMATS.header),
    input({ row: places.table + 1, column: 0, rows: young, columns: YOUNG_HEADERS.length }, "General"),
    ...figures(places.table + 1, young, "dd-mm-yyyy", 1, 1),
    ...figures(places.table + 1, young, KRONER, 4, 1),
    ...figures(places.table + 1, young, "0%", 5, 1),
    ...figures(places.table + 1, young, "0.00", YOUNG_HEADERS.length, count),
  ];
}

function backTestFormats(
  { earlier }: LongTermRequest,
  { backTest, width }: LongTermPlaces,
  header: (row: number) => Formats,
): Formats {
  if (earlier.length === 0)
    return [{ area: { row: backTest + 1, column: 0, rows: 1, columns: width }, format: LINE_FORMATS.note }];
  const rows = earlier.reduce((sum, each) => sum + 1 + each.lines.length, 0);
  const column = (at: number, numberFormat: string): Formats[number] => ({
    area: { row: backTest + 2, column: at, rows, columns: 1 },
    format: { numberFormat },
  });
  let row = backTest + 2;
  const sentences = earlier.map((each): Formats[number] => {
    const area = { row, column: 0, rows: 1, columns: width };
    row += 1 + each.lines.length;
    return { area, format: LINE_FORMATS.allocated };
  });
  return [
    ...header(backTest + 1),
    right({ row: backTest + 2, column: 1, rows, columns: width - 1 }),
    ...[4, 5, 6].map((at) => column(at, PERSONS)),
    ...[8, 9, 10].map((at) => column(at, KRONER)),
    ...[7, 11].map((at) => column(at, SHARE)),
    ...sentences,
  ];
}
