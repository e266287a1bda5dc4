import type { CellPlace, Area } from "../cells/address";
import type { PlannedCell } from "../plan/sheet-plan";

/**
 * An initiative table laid out line by line: what the sheet plan is made from and what the pane's preview draws, so
 * that the two cannot differ. Formulas refer to the place the layout was made for.
 */
export interface TableLayout {
  readonly at: CellPlace;
  readonly columns: readonly LayoutColumn[];
  readonly lines: readonly LayoutLine[];
  readonly table: LaidOutTable;
  readonly numberFormat: string;
}

export interface LaidOutTable {
  readonly name: string;
  /** Header row and body. */
  readonly area: Area;
}

export interface LayoutColumn {
  readonly header: string;
  readonly kind: "text" | "amount";
  /** In points; a multiple of 0.75, the pixel that Excel rounds to. */
  readonly width: number;
}

export interface LayoutLine {
  readonly role: LineRole;
  /** One cell for each column. */
  readonly cells: readonly PlannedCell[];
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
  | "withdrawn";

/** The whole block the layout fills. */
export const layoutArea = ({ at, columns, lines }: TableLayout): Area => ({
  ...at,
  rows: lines.length,
  columns: columns.length,
});
