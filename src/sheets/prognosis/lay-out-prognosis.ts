import { monthsOf } from "../../finance/prognosis/case-months";
import type { Prognosis, PrognosisFigures } from "../../finance/prognosis/prognosis";
import { columnLetters, type Area } from "../cells/address";
import { MONTH_HEADERS } from "../cases/case-columns";
import type { PlannedCell, PlannedFormat } from "../plan/sheet-plan";
import { LINE_FORMATS } from "../layouts/line-formats";
import type { LineKey, LineLevel } from "./conditions";
import { HEAD_ROW, headLines, noteOf, titleOf } from "./lay-out-head";
import { activeOn, PROGNOSIS_COLUMNS } from "./prognosis-columns";
import { LEVEL_HEADERS, shownName, type PrognosisRequest } from "./prognosis-request";
import { INPUT_FILL, rowOf, widthForWords, type SheetLayout } from "../layouts/sheet-layout";

const LEVELS = 2;
const COLUMNS = LEVELS + PROGNOSIS_COLUMNS.length;
const LEVEL_WIDTHS = [270, 114] as const;

/** What the line of a group, and of all groups, is called; and the last line, below the months. */
export const GROUP_LINE = "I alt";
export const ACTIVE_BY_MONTH = "Aktive sager ultimo måneden";

/** A line of the sheet; its names as the cases have them. */
export interface PrognosisLine {
  readonly level: LineLevel;
  readonly group: string;
  readonly part: string;
  readonly figures: PrognosisFigures;
}

/** The sheet `Prognose <år>`: the trust lines, a line for each row with subtotals and total, and the months beside. */
export function layOutPrognosis(request: PrognosisRequest, prognosis: Prognosis): SheetLayout {
  const lines = linesOf(prognosis);
  const first = firstLine(request);
  const headerRow = first - 1;
  const total = first + lines.length - 1;
  const head = headLines(request, sumOfRows(first, total));
  const cells = [
    rowOf(COLUMNS, [titleOf(request)]),
    rowOf(COLUMNS, [noteOf(request)]),
    ...head.map(({ label, cell }) => rowOf(COLUMNS, [label, cell])),
    rowOf(COLUMNS, []),
    [...LEVEL_HEADERS[request.grouping], ...PROGNOSIS_COLUMNS.map(({ header }) => header)],
    ...lines.map((line, index) => lineCells(line, first + index, request)),
    activeByMonth(request, prognosis.activeByMonth),
  ];
  return {
    sheet: request.names.prognosisSheet,
    cells,
    table: null,
    formats: [
      ...formatRows(0, 1, LINE_FORMATS.title),
      ...formatRows(1, 1, LINE_FORMATS.note),
      ...head.flatMap(({ numberFormat }, index) => [
        {
          area: rowArea(HEAD_ROW + index, 1, 1),
          format: { numberFormat, horizontalAlignment: "Left" } as const,
        },
      ]),
      ...formatRows(headerRow, 1, LINE_FORMATS.header),
      { area: rowArea(HEAD_ROW, 1, 1), format: { fill: INPUT_FILL } },
      {
        area: { row: headerRow, column: LEVELS, rows: 1, columns: PROGNOSIS_COLUMNS.length },
        format: { horizontalAlignment: "Right" },
      },
      ...lines.flatMap(({ level }, index) =>
        level === "row" ? [] : formatRows(first + index, 1, LINE_FORMATS[level === "group" ? "subtotal" : "total"]),
      ),
      ...PROGNOSIS_COLUMNS.map(({ numberFormat }, index) => ({
        area: { row: first, column: LEVELS + index, rows: lines.length, columns: 1 },
        format: { numberFormat, horizontalAlignment: "Right" } as const,
      })),
      ...formatRows(total + 1, 1, { ...LINE_FORMATS.count, numberFormat: "#,##0" }),
    ],
    widths: [...LEVEL_WIDTHS, ...PROGNOSIS_COLUMNS.map(({ header, width }) => widthForWords(header, width))],
    wrapped: rowArea(headerRow, 0, COLUMNS),
    frozenRows: headerRow + 1,
  };
}

/** The row of the first line, counted from zero; all others follow in their order. */
export const firstLine = (request: PrognosisRequest): number => HEAD_ROW + headLines(request, "").length + 2;

export const linesOf = ({ groups, total }: Prognosis): readonly PrognosisLine[] => [
  ...groups.flatMap(({ group, rows, figures }): readonly PrognosisLine[] => [
    ...rows.map((row): PrognosisLine => ({ level: "row", group, part: row.part, figures: row.figures })),
    { level: "group", group, part: GROUP_LINE, figures },
  ]),
  { level: "total", group: GROUP_LINE, part: "", figures: total },
];

function lineCells(
  { level, group, part, figures }: PrognosisLine,
  row: number,
  request: PrognosisRequest,
): readonly PlannedCell[] {
  const names = [shownName(group), level === "total" ? null : shownName(part)] as const;
  const key: LineKey = {
    level,
    group: names[0],
    part: names[1] ?? "",
    groupCell: `$A${String(row + 1)}`,
    partCell: `$B${String(row + 1)}`,
  };
  return [
    ...names,
    ...PROGNOSIS_COLUMNS.map((column) => ({
      formula: column.formula(key, (header) => cellAt(header, row), request),
      expected: column.expected(figures),
    })),
  ];
}

/** The cell of a column in a row, counted from zero. */
export const cellAt = (header: string, row: number): string =>
  `${columnLetters(LEVELS + PROGNOSIS_COLUMNS.findIndex((column) => column.header === header))}${String(row + 1)}`;

/**
 * What the rows alone have disponeret: a case whose row is not on the sheet is in none of them, and in the total. The
 * total's line is within the cells: rows that a refresh puts above it are, too.
 */
function sumOfRows(first: number, total: number): string {
  const names = ["A", "B"].map((column) => `$${column}$${String(first + 1)}:$${column}$${String(total + 1)}`);
  const areRows = names.map((cells) => `${cells},"<>${GROUP_LINE}"`).join(",");
  return `SUMIFS(${cellAt("Disponeret", first)}:${cellAt("Disponeret", total)},${areRows})`;
}

/** Active cases below the months. */
function activeByMonth({ year }: PrognosisRequest, expected: readonly number[]): readonly PlannedCell[] {
  const counts = monthsOf(year).map((_, month) => ({
    formula: `=${activeOn("", `DATE(${String(year)},${String(month + 2)},0)`)}`,
    expected: expected[month] ?? 0,
  }));
  const cells = rowOf(COLUMNS - MONTH_HEADERS.length, [ACTIVE_BY_MONTH]);
  return [...cells, ...counts];
}

const rowArea = (row: number, column: number, columns: number): Area => ({ row, column, rows: 1, columns });

const formatRows = (
  row: number,
  rows: number,
  format: PlannedFormat,
): readonly { readonly area: Area; readonly format: PlannedFormat }[] => [
  { area: { row, column: 0, rows, columns: COLUMNS }, format },
];
