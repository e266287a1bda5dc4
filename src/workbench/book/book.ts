import type { Chart } from "./chart";
import type { PageSetup } from "./page-setup";

/**
 * A workbook as plain data: what the workbench's spreadsheet engine is filled from and emptied into,
 * and what an .xlsx file is read to and written from. No engine, no file format, no Office in here.
 *
 * Formulas are in English with commas and without the at-sign shorthand translated: exactly as typed,
 * leading "=" included. Column widths and row heights are in points, as `Range.format.columnWidth` has them.
 */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** Name of the sheet that is in front. */
  readonly activeSheet: string;
  /** No sheet may be added, removed or renamed. */
  readonly structureProtected: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protected: boolean;
  readonly showGridlines: boolean;
  /** By address in A1 style, only cells that hold something or carry a format. */
  readonly cells: ReadonlyMap<string, BookCell>;
  /** By zero-based index, only those that differ from the standard. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly BookTable[];
  /** Merged areas, "B2:E2". */
  readonly merges: readonly string[];
  readonly page: PageSetup;
  readonly charts: readonly BookChart[];
}

export type CellValue = string | number | boolean | null;

export interface BookCell {
  /** What the cell shows; for a formula its last result; an error is its English text, "#N/A", with `isError`. */
  readonly value: CellValue;
  readonly isError?: boolean;
  readonly formula?: string;
  /** The area an array formula fills, its own cell first: "B2:E2". */
  readonly spill?: string;
  readonly format?: CellFormat;
}

export interface CellFormat {
  /** In en-US notation: "#,##0.00". */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  /** "#RRGGBB" */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<BorderEdge, Border>>;
}

export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface Border {
  readonly style: "Continuous" | "Double" | "Dash" | "Dot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export interface BookTable {
  readonly name: string;
  /** With header row, without totals row: "B5:J12". */
  readonly area: string;
  readonly columns: readonly string[];
  /** "TableStyleLight1" … */
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

/** Places are written "='Ark1'!$B$2:$B$9". */
export interface BookChart extends Chart<string> {
  /** The cells it covers: "H3:O20". */
  readonly area: string;
}

export interface BookName {
  readonly name: string;
  /** "=Ark1!$B$2:$B$9", "=0.25" … */
  readonly formula: string;
  /** Where the name belongs to one sheet. */
  readonly sheet?: string;
}

/** What a file held that a Book has no place for: told to the user before she saves over it. */
export interface NotCarried {
  readonly what: string;
  readonly where: string;
}
