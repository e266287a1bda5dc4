import type { Prognosis } from "../../finance/prognosis/prognosis";
import { columnLetters, type Area } from "../cells/address";
import type { LaidOutChart } from "../layouts/block-layout";
import { LINE_FORMATS } from "../layouts/line-formats";
import { INPUT_FILL, rowOf, type SheetLayout } from "../layouts/sheet-layout";
import type { PlannedCell } from "../plan/sheet-plan";
import { cellOn } from "./conditions";
import { HEAD_ROW, trustLines, type HeadLine } from "./lay-out-head";
import { cellAt, firstLine, linesOf, type PrognosisLine } from "./lay-out-prognosis";
import { PRICE_LEVEL_CELL } from "./premises-cells";
import { CHANGE_COLUMNS, PARTS, type ChangeColumn, type LinePlace } from "./price-and-volume-columns";
import { changeLines, type ChangeLine } from "./price-and-volume-lines";
import { KRONER } from "./prognosis-columns";
import { LEVEL_HEADERS, type LineRequest, type PrognosisRequest } from "./prognosis-request";

const LEVELS = 2;
const WIDTH = LEVELS + CHANGE_COLUMNS.length;
const LEVEL_WIDTHS = [114, 90] as const;
/** The labels of the head reach over the columns before it. */
const HEAD_COLUMN = 4;
const CHART_ROWS = 18;
const CHART_COLUMNS = 9;

/** From what is counted to what it costs; dark enough to be seen on white. */
const PART_COLORS = { volume: "#1F6F54", mix: "#8FA3B0", priceLevel: "#C98A1B", price: "#B3261E" } as const;

/** By which the sheet is found again. */
export const priceAndVolumeTitle = (year: number): string => `Pris og mængde ${String(year)}`;

const column = (key: ChangeColumn["key"]): number => LEVELS + CHANGE_COLUMNS.findIndex((each) => each.key === key);

/**
 * The sheet `Pris og mængde <år>`: what made this year's cost another than last year's, row by row, with groups and total
 * below and the sentence that reads it. Last year is the case list's until the user types what the accounts say.
 */
export function layOutPriceAndVolume(request: PrognosisRequest, prognosis: Prognosis): SheetLayout {
  const { year, grouping, names } = request;
  const lines = changeLines(request);
  const rowCount = lines.filter(({ level }) => level === "row").length;
  const headCount = trustLines(request).length + 2;
  const headerRow = HEAD_ROW + headCount + 1;
  const first = headerRow + 1;
  // A free line between rows and groups, within what is summed: rows that a refresh puts above it count at once.
  const groups = first + rowCount + 1;
  const total = first + lines.length;
  const place = placesOn(request, linesOf(prognosis), first, rowCount);
  const head = headOf(request, linesOf(prognosis).length, `${columnLetters(column("cost1"))}${String(total + 1)}`);
  const area = (row: number, from: number, rows: number, columns: number): Area => ({
    row,
    column: from,
    rows,
    columns,
  });
  return {
    sheet: names.priceAndVolumeSheet,
    cells: [
      rowOf(WIDTH, [priceAndVolumeTitle(year)]),
      rowOf(WIDTH, [
        "kr. før indtægter og refusion · (+) = stigning · mængde = ændring i antal × pris før · mix = rækkernes andre andele · PL = pris før × sats × antal nu · pris = resten af prisændringen · sagerne kender kun dagens takst: skriv regnskabets tal på gul bund",
      ]),
      ...head.map(({ label, cell }) => rowOf(WIDTH, [label, null, null, null, cell])),
      rowOf(WIDTH, []),
      [...LEVEL_HEADERS[grouping], ...CHANGE_COLUMNS.map(({ header }) => header(year))],
      ...lines.slice(0, rowCount).map((line, index) => changeCells(line, place(index), request)),
      rowOf(WIDTH, []),
      ...lines.slice(rowCount).map((line, index) => changeCells(line, place(rowCount + index), request)),
    ],
    table: null,
    formats: [
      { area: area(0, 0, 1, WIDTH), format: LINE_FORMATS.title },
      { area: area(1, 0, 1, WIDTH), format: LINE_FORMATS.note },
      ...head.map(({ numberFormat }, index) => ({
        area: area(HEAD_ROW + index, HEAD_COLUMN, 1, 1),
        format: { numberFormat, horizontalAlignment: "Left" } as const,
      })),
      { area: area(headerRow, 0, 1, WIDTH), format: LINE_FORMATS.header },
      { area: area(headerRow, LEVELS, 1, WIDTH - LEVELS - 2), format: { horizontalAlignment: "Right" } },
      ...CHANGE_COLUMNS.map(({ numberFormat }, index) => ({
        area: area(first, LEVELS + index, lines.length + 1, 1),
        format: { numberFormat },
      })),
      { area: area(headerRow, column("rest"), lines.length + 2, 1), format: { horizontalAlignment: "Center" } },
      { area: area(first, column("statedCost"), rowCount, 2), format: { fill: INPUT_FILL } },
      { area: area(groups, 0, total - groups, WIDTH), format: LINE_FORMATS.subtotal },
      { area: area(total, 0, 1, WIDTH), format: LINE_FORMATS.total },
    ],
    widths: [...LEVEL_WIDTHS, ...CHANGE_COLUMNS.map(({ width }) => width)],
    wrapped: area(headerRow, 0, 1, WIDTH),
    frozenRows: headerRow + 1,
    charts: [chartOf(request, area(groups, 0, total - groups, 1), total + 2)],
  };
}

/** The lines of trust, with what links the sheet to the prognosis and the premises. */
const headOf = (request: PrognosisRequest, lineCount: number, total: string): readonly HeadLine[] => {
  const { year, names, priceLevel } = request;
  const disposed = cellOn(names.prognosisSheet, cellAt("Disponeret", firstLine(request) + lineCount - 1));
  const rate = cellOn(names.premisesSheet, PRICE_LEVEL_CELL);
  return [
    ...trustLines(request),
    {
      label: "Rækkerne mangler af prognosen, kr. (skal være 0)",
      cell: { formula: `=ROUND(${disposed}-${total},2)`, expected: 0 },
      numberFormat: "#,##0.00",
    },
    {
      label: `PL-sats fra ${String(year - 1)} til ${String(year)}`,
      cell: {
        formula: `=IF(ISNUMBER(${rate}),${rate},"ikke oplyst")`,
        expected: priceLevel?.rate.toNumber() ?? "ikke oplyst",
      },
      numberFormat: "0.00%",
    },
  ];
};

/** Where the rows stand, and which cell of the prognosis each is linked to. */
interface ChangePlaces {
  readonly column: (key: ChangeColumn["key"]) => number;
  /** The first row, and the last that is summed, counted from zero. */
  readonly first: number;
  readonly last: number;
  readonly prognosisSheet: string;
  readonly prognosisCell: (header: string, row: number) => string;
}

/** The cells of the line in a row of the sheet, linked to those in a row of the prognosis; both from zero. */
export const changePlace =
  ({ column, first, last, prognosisSheet, prognosisCell }: ChangePlaces) =>
  (row: number, there: number): LinePlace => ({
    at: (key) => `$${columnLetters(column(key))}${String(row + 1)}`,
    rows(key) {
      const letters = key === "group" ? "A" : columnLetters(column(key));
      return `$${letters}$${String(first + 1)}:$${letters}$${String(last + 1)}`;
    },
    groupCell: `$A${String(row + 1)}`,
    partCell: `$B${String(row + 1)}`,
    prognosis: {
      cost: cellOn(prognosisSheet, prognosisCell("Disponeret", there)),
      volume: cellOn(prognosisSheet, prognosisCell("Helårspersoner", there)),
    },
  });

/** The cells of a line by its number among all; a row's are linked to the same row of the prognosis. */
function placesOn(
  request: PrognosisRequest,
  lines: readonly PrognosisLine[],
  first: number,
  rowCount: number,
): (index: number) => LinePlace {
  const top = firstLine(request);
  const rowsThere = lines.flatMap(({ level }, index) => (level === "row" ? [top + index] : []));
  const { prognosisSheet } = request.names;
  const place = changePlace({ column, first, last: first + rowCount, prognosisSheet, prognosisCell: cellAt });
  return (index) => place(first + index + (index < rowCount ? 0 : 1), rowsThere[index] ?? 0);
}

/** A line's names and figures, as they are written. */
export function changeCells(line: ChangeLine, place: LinePlace, request: LineRequest): readonly PlannedCell[] {
  const { before, now } = line.years;
  const termSize = Math.max(before.cost.abs().toNumber(), now.cost.abs().toNumber());
  return [
    line.group,
    line.level === "total" ? null : line.part,
    ...CHANGE_COLUMNS.map(({ formula, expected, isDifference }): PlannedCell => {
      const written = formula(line, place, request);
      const shown = expected(line);
      if (written === null) return shown === "" ? null : shown;
      return { formula: `=${written}`, expected: shown, ...(isDifference === true ? { termSize } : {}) };
    }),
  ];
}

/** The parts of each group, stacked: below the lines, one free between. */
function chartOf({ year, names }: PrognosisRequest, groups: Area, row: number): LaidOutChart {
  return {
    name: `${names.calculationTable}_pris_og_mængde`,
    title: `Udgiftens ændring fra ${String(year - 1)} til ${String(year)} efter mængde, mix, PL og pris`,
    area: { row, column: 0, rows: CHART_ROWS, columns: CHART_COLUMNS },
    categories: groups,
    series: PARTS.map((key) => ({
      name: CHANGE_COLUMNS.find((each) => each.key === key)?.header(year) ?? "",
      values: { ...groups, column: column(key) },
      type: "ColumnStacked",
      color: PART_COLORS[key],
    })),
    numberFormat: KRONER,
    unit: "kr.",
    source: `Kilde: linjerne ovenfor, af sagerne og »${names.prognosisSheet}«`,
  };
}
