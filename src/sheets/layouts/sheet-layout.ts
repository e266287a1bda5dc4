import type { Area } from "../cells/address";
import {
  isPlannedFormula,
  type Change,
  type PlannedCell,
  type PlannedFormat,
  type PlannedFormula,
} from "../plan/sheet-plan";
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
  /** Cells whose texts are longer than their columns are wide; their rows are made as high as it takes. */
  readonly wrapped?: Area;
  /** Over free cells below or beside all others. */
  readonly charts?: readonly LaidOutChart[];
  /** Printed on one page that stands; else on pages that lie, as wide as the sheet. */
  readonly onePage?: true;
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
 * The changes that fill a new sheet. A table is made before its formulas are written, and those above that name it; its
 * constants stand there already.
 */
export function fillSheet(layout: SheetLayout): readonly Change[] {
  const { sheet, cells, table, formats, widths, frozenRows, wrapped, charts = [] } = layout;
  const block = (row: number, column: number, part: readonly (readonly PlannedCell[])[]): readonly Change[] =>
    (part[0]?.length ?? 0) === 0 ? [] : [{ kind: "write-block", sheet, at: { row, column }, cells: part }];
  return [
    ...(table === null ? block(0, 0, cells) : tableBlocks(sheet, cells, table, block)),
    ...formats.map(({ area, format }): Change => ({ kind: "format-area", sheet, area, format })),
    { kind: "set-column-widths", sheet, firstColumn: 0, widths },
    ...(wrapped === undefined ? [] : wrap(sheet, wrapped)),
    { kind: "freeze-rows", sheet, rows: frozenRows },
    // After the widths: a chart is as wide as the columns it lies over.
    ...charts.map((chart): Change => ({ kind: "add-chart", sheet, ...chart })),
    layout.onePage === true
      ? { ...printPage(sheet, "Portrait", printedArea(layout), null), onePage: true }
      : printPage(sheet, "Landscape", printedArea(layout), frozenRows - 1),
  ];
}

const wrap = (sheet: string, area: Area): readonly Change[] => [
  { kind: "format-area", sheet, area, format: { wrapText: true } },
  { kind: "fit-rows", sheet, area },
];

/** The cells and the charts over them. */
function printedArea({ cells, widths, charts = [] }: SheetLayout): Area {
  const rows = Math.max(cells.length, ...charts.map(({ area }) => area.row + area.rows));
  return { row: 0, column: 0, rows, columns: widths.length };
}

function tableBlocks(
  sheet: string,
  cells: SheetLayout["cells"],
  { name, area, constantColumns }: SheetTable,
  block: (row: number, column: number, part: SheetLayout["cells"]) => readonly Change[],
): readonly Change[] {
  const body = area.row + 1;
  const above = cells.slice(0, area.row);
  const rows = cells.slice(body).map((row) => row.slice(0, area.columns));
  const namesTable = above.flat().some((cell) => isPlannedFormula(cell) && cell.formula.includes(`${name}[`));
  const table: readonly Change[] = [
    ...block(
      body,
      0,
      rows.map((row) => row.slice(0, constantColumns)),
    ),
    { kind: "make-table", sheet, area, name, style: TABLE_STYLE },
    ...calculatedColumns(sheet, rows, body, constantColumns),
  ];
  return namesTable
    ? [...block(area.row, 0, cells.slice(area.row, body)), ...table, ...block(0, 0, above)]
    : [...block(0, 0, cells.slice(0, body)), ...table];
}

/** One formula a column, however many rows. */
function calculatedColumns(
  sheet: string,
  rows: SheetLayout["cells"],
  body: number,
  constantColumns: number,
): readonly Change[] {
  return (rows[0] ?? []).slice(constantColumns).map((_, index): Change => {
    const column = constantColumns + index;
    const [formula = "", ...others] = new Set(rows.map((row) => formulaAt(row, column).formula));
    if (others.length > 0)
      throw new TypeError(`A calculated column has one formula, not ${String(others.length + 1)}.`);
    return {
      kind: "fill-formula",
      sheet,
      area: { row: body, column, rows: rows.length, columns: 1 },
      formula,
      expected: rows.map((row) => formulaAt(row, column).expected),
    };
  });
}

function formulaAt(row: readonly PlannedCell[], column: number): PlannedFormula {
  const cell = row[column] ?? null;
  if (!isPlannedFormula(cell)) throw new TypeError("A calculated column has a formula in every row.");
  return cell;
}

/** Wide enough for the header on one line, in points; whole pixels, three quarters of a point. */
export const widthFor = (header: string, narrowest: number): number =>
  Math.ceil(Math.max(narrowest, header.length * 6.3 + 12) / 0.75) * 0.75;

/** Wide enough for the longest word of a header that is wrapped. */
export const widthForWords = (header: string, narrowest: number): number =>
  Math.max(...header.split(" ").map((word) => widthFor(word, narrowest)));

/** A row with the cells it begins with, and nothing in the rest. */
export const rowOf = (columns: number, cells: readonly PlannedCell[]): readonly PlannedCell[] =>
  Array.from({ length: columns }, (_, index) => cells[index] ?? null);
