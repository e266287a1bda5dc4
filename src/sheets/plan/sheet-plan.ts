import type { Area, CellPlace } from "../cells/address";

/**
 * What Tiltag wants a workbook to contain, as data: a list of changes that `excel/` applies all or not at all.
 * Everything is addressed by name and place; nothing here can read or compute.
 */
export interface SheetPlan {
  readonly changes: readonly Change[];
}

export type Change =
  | AddSheet
  | WriteBlock
  | ReplaceCells
  | FillFormula
  | MakeTable
  | NameArea
  | AddTableColumn
  | AppendTableRows
  | InsertRows
  | CheckColumn
  | FormatArea
  | SetColumnWidths
  | FitRows
  | FreezeRows
  | SetPage
  | AddChart
  | AppendRows
  | SetNumberFormats
  | ShowArea;

/** Adds a sheet; it must not be there. */
export interface AddSheet {
  readonly kind: "add-sheet";
  readonly sheet: string;
  /** Counted from zero; null puts it after all others. */
  readonly position: number | null;
  readonly showGridlines: boolean;
}

/** Writes cells into a place that holds nothing. */
export interface WriteBlock {
  readonly kind: "write-block";
  readonly sheet: string;
  readonly at: CellPlace;
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** Puts other formulas or values where some stand already; `null` empties a cell. */
export interface ReplaceCells {
  readonly kind: "replace-cells";
  readonly sheet: string;
  readonly at: CellPlace;
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** Writes one formula into every cell of a column of a table, which must be there: a calculated column. */
export interface FillFormula {
  readonly kind: "fill-formula";
  readonly sheet: string;
  /** One column wide. */
  readonly area: Area;
  /** Refers to its row by `[@Column]`, so that it reads the same in each. */
  readonly formula: string;
  /** What the cells must show, from the finance core. */
  readonly expected: readonly PlannedFormula["expected"][];
}

/** Makes a block that has been written, header row first, an ordinary Excel table. */
export interface MakeTable {
  readonly kind: "make-table";
  readonly sheet: string;
  readonly area: Area;
  readonly name: string;
  readonly style: string;
}

/** Gives an area a name of the workbook's, by which it is found again wherever its cells are moved. */
export interface NameArea {
  readonly kind: "name-area";
  readonly sheet: string;
  readonly area: Area;
  /** Nothing else in the workbook has it. */
  readonly name: string;
}

/**
 * Gives a table one more column, its last: the cells right of it, which hold nothing, are written and the table is
 * made wider. What stands elsewhere stays where it is, and nothing that refers to the table is lost.
 */
export interface AddTableColumn {
  readonly kind: "add-table-column";
  readonly sheet: string;
  readonly table: string;
  /** Where the table stands before. */
  readonly area: Area;
  /** Header first, then a cell for each row. */
  readonly cells: readonly PlannedConstant[];
}

/**
 * Gives a table more rows, its last: the cells below it, which hold nothing, are written and the table is made longer.
 * Calculated columns are filled by a change of their own.
 */
export interface AppendTableRows {
  readonly kind: "append-table-rows";
  readonly sheet: string;
  readonly table: string;
  /** Where the table stands before, its header included. */
  readonly area: Area;
  /** As wide as the table; null leaves the cell empty. */
  readonly cells: readonly (readonly PlannedConstant[])[];
}

/**
 * Makes room for lines of a sheet: what stands there and below moves down in whole rows, and everything that refers to
 * it follows. The new rows are plain; a block of its own fills them.
 */
export interface InsertRows {
  readonly kind: "insert-rows";
  readonly sheet: string;
  /** The first new row, counted from zero. */
  readonly row: number;
  readonly rows: number;
}

/** Writes nothing: what a column must show when the rest of the plan has been written; null where anything will do. */
export interface CheckColumn {
  readonly kind: "check-column";
  readonly sheet: string;
  /** One column wide. */
  readonly area: Area;
  readonly expected: readonly PlannedFormula["expected"][];
}

export interface FormatArea {
  readonly kind: "format-area";
  readonly sheet: string;
  readonly area: Area;
  readonly format: PlannedFormat;
}

/** Widths in points for neighbouring columns; null leaves a column as it is. */
export interface SetColumnWidths {
  readonly kind: "set-column-widths";
  readonly sheet: string;
  readonly firstColumn: number;
  readonly widths: readonly (number | null)[];
}

/** Makes rows as high as their wrapped text needs; after the widths it depends on. */
export interface FitRows {
  readonly kind: "fit-rows";
  readonly sheet: string;
  readonly area: Area;
}

/** Keeps the rows above `rows` in sight; only for sheets that Tiltag adds. */
export interface FreezeRows {
  readonly kind: "freeze-rows";
  readonly sheet: string;
  readonly rows: number;
}

/**
 * How a sheet is printed: on A4, as many pages as it takes, each as wide as the sheet; only for sheets that Tiltag adds.
 * Headers and footers stay as they are.
 */
export interface SetPage {
  readonly kind: "set-page";
  readonly sheet: string;
  readonly orientation: "Portrait" | "Landscape";
  /** What is printed: notes beside it are the user's own. null is everything, of a list that grows. */
  readonly printArea: Area | null;
  /** The row that is repeated on top of every page. */
  readonly titleRow: number | null;
  /** All of it on one page, and not only as wide as one. */
  readonly onePage?: true;
  readonly margins: PageMargins;
}

/** In points. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Lays a native chart over cells in which nothing stands. */
export interface AddChart {
  readonly kind: "add-chart";
  readonly sheet: string;
  /** No other chart on the sheet has it: the chart is found by it again. */
  readonly name: string;
  /** What the chart shows, as a sentence or a heading. */
  readonly title: string;
  /** The cells it covers. */
  readonly area: Area;
  /** A cell for each category, in one row or column as the values are. */
  readonly categories: Area;
  /** In the order they are drawn, at least one. */
  readonly series: readonly PlannedSeries[];
  /** What the values are counted in; stands at their axis. */
  readonly unit: string;
  /** Of the numbers at the axis. */
  readonly numberFormat: string;
  /** Where the numbers come from; stands below the chart. */
  readonly source: string;
}

export interface PlannedSeries {
  readonly name: string;
  readonly values: Area;
  readonly type: "ColumnClustered" | "ColumnStacked" | "LineMarkers";
  /** "#RRGGBB", dark enough to be seen on white. */
  readonly color: string;
}

/** Adds lines to one of Tiltag's own lists, which is made if it is not there. */
export interface AppendRows {
  readonly kind: "append-rows";
  readonly ledger: LedgerShape;
  readonly rows: readonly (readonly PlannedConstant[])[];
}

/** Gives each cell of an area a number format of its own, in Excel's en-US notation; all else stays as it looks. */
export interface SetNumberFormats {
  readonly kind: "set-number-formats";
  readonly sheet: string;
  readonly at: CellPlace;
  readonly formats: readonly (readonly string[])[];
}

/** Brings an area in sight and selects it; the last thing a plan does. */
export interface ShowArea {
  readonly kind: "show-area";
  readonly sheet: string;
  readonly area: Area;
}

/** A list that Tiltag keeps in an ordinary, visible sheet: a title, an explanation and one table. */
export interface LedgerShape {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly explanation: string;
  readonly columns: readonly LedgerColumn[];
}

export interface LedgerColumn {
  readonly header: string;
  /** In points. */
  readonly width: number;
  readonly numberFormat?: string;
}

/** null leaves the cell empty. */
export type PlannedConstant = string | number | boolean | null;

/** A formula in English, and what it must show: the number of the finance core, or null where anything will do. */
export interface PlannedFormula {
  readonly formula: string;
  readonly expected: string | number | boolean | null;
  /** How large the terms are that the number is the difference of: no sheet tells it more exactly than those. */
  readonly termSize?: number;
}

export type PlannedCell = PlannedConstant | PlannedFormula;

export const isPlannedFormula = (cell: PlannedCell): cell is PlannedFormula =>
  typeof cell === "object" && cell !== null;

export interface PlannedFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
  readonly topBorder?: PlannedBorder;
  readonly bottomBorder?: PlannedBorder;
}

export type PlannedBorder = "Thin" | "Medium";

/** Where the new column comes to stand, its header included. */
export const addedColumnArea = ({ area }: Pick<AddTableColumn, "area">): Area => ({
  ...area,
  column: area.column + area.columns,
  columns: 1,
});

/** Where the new rows come to stand. */
export const appendedRowsArea = ({ area, cells }: Pick<AppendTableRows, "area" | "cells">): Area => ({
  ...area,
  row: area.row + area.rows,
  rows: cells.length,
});
