import type { LineRole } from "../../finance/review/review-table";
import type { SavingsSign } from "../../finance/money/table-contract";
import type { Unit } from "../../finance/money/unit";
import type { Area } from "../cells/address";
import type { ReadCell } from "./read-cell";

/** A table as it is understood from its cells. Rows and columns are those of the sheet, counted from zero. */
export interface UnderstoodTable {
  readonly sheet: string;
  readonly area: Area;
  readonly titles: readonly TextLine[];
  readonly columns: readonly UnderstoodColumn[];
  readonly rows: readonly UnderstoodRow[];
  readonly footnotes: readonly TextLine[];
  readonly contract: ReadContract;
}

export interface TextLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** `figures`: amounts or counts; `number`: what numbers the lines; `text`: something that Tiltag takes no notice of. */
export type ColumnKind = "figures" | "label" | "number" | "group" | "status" | "note" | "text";

export interface UnderstoodColumn {
  readonly column: number;
  readonly kind: ColumnKind;
  /** Several header rows are joined: "Korrigeret 2018". */
  readonly header: string;
  readonly role: LineRole | null;
  readonly year: number | null;
  /** Its place among the periods, also where the header has no year of its own (B0, BO1). */
  readonly period: number | null;
}

/** `empty`: a line of the form that nobody has filled in. */
export type RowKind = "figures" | "heading" | "empty";

export interface UnderstoodRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Without bullets and footnote marks. */
  readonly label: string;
  readonly number: string;
  readonly group: string;
  readonly status: string;
  readonly note: string;
  /** Footnote marks on label or number: "*", "**". */
  readonly marks: string;
  readonly role: LineRole | null;
  /** Whether a heading or an empty row stands right above. */
  readonly startsSection: boolean;
  /** One for each column of figures. */
  readonly cells: readonly ReadCell[];
}

/** What the table says of its own writing; null where it does not. */
export interface ReadContract {
  readonly unit: Unit | null;
  readonly savings: SavingsSign | null;
  readonly priceLevel: string | null;
}

export const figureColumns = ({ columns }: UnderstoodTable): readonly UnderstoodColumn[] =>
  columns.filter(({ kind }) => kind === "figures");

export const figureRows = ({ rows }: UnderstoodTable): readonly UnderstoodRow[] =>
  rows.filter(({ kind }) => kind === "figures");
