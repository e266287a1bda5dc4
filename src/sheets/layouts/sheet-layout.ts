import type { Area } from "../cells/address";
import type { Change, PlannedCell, PlannedFormat } from "../plan/sheet-plan";
import type { LaidOutChart } from "./block-layout";
import { printPage } from "./print-page";

/** A whole new sheet laid out from A1. */
export interface SheetLayout {
  readonly sheet: string;
  /** All rows equally long. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** A table that ends the sheet; null in plain cells. */
  readonly table: SheetTable | null;
  readonly formats: readonly { readonly area: Area; readonly format: PlannedFormat }[];
  /** In points, column by column. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  /** Laid over rows in which nothing stands. */
  readonly chart?: LaidOutChart;
}

export interface SheetTable {
  readonly name: string;
  readonly area: Area;
  /** How many columns from the left hold constants; the others are calculated columns, one formula each. */
  readonly constantColumns: number;
}

/** The ground of cells that are there to be typed in. */
export const INPUT_FILL = "#FFF9E5";

const TABLE_STYLE = "TableStyleLight1";

/**
 * The changes that fill a new sheet. A table is made before its formulas are written, for they name the table; its
 * constants stand there already.
 */
export function fillSheet({ sheet, cells, table, formats, widths, frozenRows, chart }: SheetLayout): readonly Change[] {
  const block = (row: number, column: number, part: readonly (readonly PlannedCell[])[]): readonly Change[] =>
    (part[0]?.length ?? 0) === 0 ? [] : [{ kind: "write-block", sheet, at: { row, column }, cells: part }];
  return [
    ...(table === null ? block(0, 0, cells) : tableBlocks(sheet, cells, table, block)),
    ...formats.map(({ area, format }): Change => ({ kind: "format-area", sheet, area, format })),
    { kind: "set-column-widths", sheet, firstColumn: 0, widths },
    { kind: "freeze-rows", sheet, rows: frozenRows },
    // After the widths: a chart is as wide as the columns it lies over.
    ...(chart === undefined ? [] : [{ kind: "add-chart", sheet, ...chart } as const]),
    printPage(sheet, "Landscape", { row: 0, column: 0, rows: cells.length, columns: widths.length }, frozenRows - 1),
  ];
}

function tableBlocks(
  sheet: string,
  cells: SheetLayout["cells"],
  { name, area, constantColumns }: SheetTable,
  block: (row: number, column: number, part: SheetLayout["cells"]) => readonly Change[],
): readonly Change[] {
  const body = area.row + 1;
  return [
    ...block(0, 0, cells.slice(0, body)),
    ...block(
      body,
      0,
      cells.slice(body).map((row) => row.slice(0, constantColumns)),
    ),
    { kind: "make-table", sheet, area, name, style: TABLE_STYLE },
    ...block(
      body,
      constantColumns,
      cells.slice(body).map((row) => row.slice(constantColumns)),
    ),
  ];
}

/** Wide enough for the header on one line, in points; whole pixels, three quarters of a point. */
export const widthFor = (header: string, narrowest: number): number =>
  Math.ceil(Math.max(narrowest, header.length * 6.3 + 12) / 0.75) * 0.75;

/** A row with the cells it begins with, and nothing in the rest. */
export const rowOf = (columns: number, cells: readonly PlannedCell[]): readonly PlannedCell[] =>
  Array.from({ length: columns }, (_, index) => cells[index] ?? null);
