import type { CellPlace, Area } from "../cells/address";
import type { AddChart, PlannedCell } from "../plan/sheet-plan";

/**
 * A block laid out line by line, with a table among its lines or without: what the sheet plan is made from and what
 * the pane's preview draws, so that the two cannot differ. Formulas refer to the place the layout was made for.
 */
export interface BlockLayout {
  readonly at: CellPlace;
  readonly columns: readonly LayoutColumn[];
  readonly lines: readonly LayoutLine[];
  readonly table: LaidOutTable | null;
  /** Of the amounts; a line may have its own. */
  readonly numberFormat: string;
  /** Over free cells beside the lines. */
  readonly chart?: LaidOutChart;
}

export type LaidOutChart = Omit<AddChart, "kind" | "sheet">;

/** A block with a table in it. */
export interface TableLayout extends BlockLayout {
  readonly table: LaidOutTable;
}

export interface LaidOutTable {
  readonly name: string;
  /** Header row and body. */
  readonly area: Area;
}

export interface LayoutColumn {
  readonly header: string;
  /** Numbers of initiatives are centred, amounts stand to the right in the line's number format. */
  readonly kind: "number" | "text" | "amount";
  /** In points; a multiple of 0.75, the pixel that Excel rounds to. */
  readonly width: number;
}

export interface LayoutLine {
  readonly role: LineRole;
  /** One cell for each column. */
  readonly cells: readonly PlannedCell[];
  /** Where the line's amounts are shown otherwise than the block's. */
  readonly numberFormat?: string;
  /** How many of the block's columns the line has; all of them where it does not say. */
  readonly extent?: number;
}

export type LineRole =
  | "title"
  | "note"
  | "header"
  | "initiative"
  | "gap"
  | "subtotal"
  | "total"
  | "memo"
  | "count"
  | "target"
  | "allocated"
  | "outstanding"
  | "heading"
  | "withdrawn"
  | "set";

/** The whole block the layout fills. */
export const layoutArea = ({ at, columns, lines }: BlockLayout): Area => ({
  ...at,
  rows: lines.length,
  columns: columns.length,
});
