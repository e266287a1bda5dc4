import type { Area } from "../cells/address";
import type { CellValue } from "../cells/cell";
import type { PackedCells } from "./packed-cells";

/**
 * What it takes to bring a workbook back to where it was before an action: written to the log in the same request as
 * the action itself, so that the one is never there without the other.
 */
export interface RestorePoint {
  readonly version: 1;
  readonly steps: readonly RestoreStep[];
}

export type RestoreStep =
  | RemoveSheet
  | RemoveBlock
  | RemoveTableColumn
  | RemoveChart
  | RemoveName
  | RestoreCells
  | RestoreTableRows
  | RemoveRows
  | RestoreNumberFormats
  | RestoreWidths
  | RestoreHeights
  | RemoveLedgerRow;

/** A sheet that Tiltag added; it goes unless something else has been put on it since. */
export interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly sheet: string;
}

/** A block that Tiltag wrote where nothing stood, with the table in it. */
export interface RemoveBlock {
  readonly kind: "remove-block";
  readonly sheet: string;
  readonly area: Area;
  readonly table: { readonly name: string; readonly area: Area };
  /** The formats the empty cells had, by rows; null where all were plain. */
  readonly formats: AreaFormats | null;
  /** Tells whether somebody has changed what Tiltag wrote; null where it is too much to be read for that. */
  readonly fingerprint: string | null;
}

/**
 * A column that Tiltag gave a table, with the line below the table that sums it. Both are found by the column's header,
 * wherever rows that have been sorted, typed or inserted since have taken them.
 */
export interface RemoveTableColumn {
  readonly kind: "remove-table-column";
  readonly sheet: string;
  readonly table: string;
  readonly header: string;
  /** Where the column was written, its header included. */
  readonly area: Area;
  /** The formats the empty cells had, by rows; null where all were plain. */
  readonly formats: AreaFormats | null;
  /** How many of its cells held something: tells whether somebody has changed it. */
  readonly filled: number;
  /** The line with the sums: its label is the header. */
  readonly line: {
    /** From the table's first column to the line's first. */
    readonly columnOffset: number;
    readonly columns: number;
    /** From the line's first column to its label. */
    readonly labelOffset: number;
  };
}

/** A chart that Tiltag laid over free cells; its table, where it has one, tells the sheet after the sheet is renamed. */
export interface RemoveChart {
  readonly kind: "remove-chart";
  readonly sheet: string;
  readonly name: string;
  readonly table: string | null;
}

/** A name that Tiltag gave a block. */
export interface RemoveName {
  readonly kind: "remove-name";
  readonly name: string;
}

/** Formulas and values that stood in a block before Tiltag put others there. */
export interface RestoreCells {
  readonly kind: "restore-cells";
  readonly sheet: string;
  readonly area: Area;
  readonly before: PackedCells;
  /** The formats the cells had, where Tiltag gave them others: by rows, null where all were plain. */
  readonly formats?: AreaFormats | null;
  /** Tells whether somebody has changed what Tiltag wrote. */
  readonly fingerprint: string;
}

/**
 * Rows that Tiltag has changed in a table and rows it has given it. They are found by their key, and the columns by their
 * headers: wherever sorting has taken them since, and whatever stands between them.
 */
export interface RestoreTableRows {
  readonly kind: "restore-table-rows";
  readonly sheet: string;
  readonly table: string;
  /** The header of the column with the key. */
  readonly keyHeader: string;
  /** Of a second one, where it takes two to tell rows apart: keys are then the two cells as `joinedKey` joins them. */
  readonly secondKeyHeader?: string;
  /** The headers of the columns that cells were changed in. */
  readonly headers: readonly string[];
  /** By key: what stood in the columns, by their number in `headers`. */
  readonly changed: readonly (readonly [key: string, before: readonly (readonly [number, CellValue])[]])[];
  /** Tells whether somebody has changed the cells since. */
  readonly fingerprint: string;
  /** The keys of the rows that were added, and where they were written; null where none were. */
  readonly added: AddedRows | null;
}

export interface AddedRows {
  readonly keys: readonly string[];
  readonly area: Area;
  readonly fingerprint: string;
  /**
   * The formats the empty cells below the table had, by rows; null where all were plain. Left out where it was too much
   * to be read: their formats then stay as they are.
   */
  readonly formats?: AreaFormats | null;
}

/** Where a table ends and rows are to come: what stands in its last row, and how the empty cells below it look. */
export interface TableEnd {
  readonly lastRow: readonly CellValue[];
  readonly formatsBelow: AddedRows["formats"];
}

/** As a restore point keeps them: nothing where they could not be read. */
export const formatsKept = (formats: AddedRows["formats"]): Pick<AddedRows, "formats"> =>
  formats === undefined ? {} : { formats };

/**
 * Whole rows that Tiltag has put between others, and written. They are found by the names they begin with; where they
 * were inserted and not written, as the plan failed, by what stands below them.
 */
export interface RemoveRows {
  readonly kind: "remove-rows";
  readonly sheet: string;
  /** Where they were written. */
  readonly area: Area;
  /** What the first cells of each hold. */
  readonly names: readonly (readonly CellValue[])[];
  /** What the first cells of the row held that they pushed down. */
  readonly below: readonly CellValue[];
  /** Tells whether somebody has changed them since. */
  readonly fingerprint: string;
}

/** Number formats that Tiltag has changed, by rows: each distinct one once, and by number where it stands, in runs. */
export interface RestoreNumberFormats {
  readonly kind: "restore-number-formats";
  readonly sheet: string;
  readonly area: Area;
  readonly before: PackedCells;
}

/** The key of a row that two cells tell from others. */
export const joinedKey = (first: string, second: string): string => JSON.stringify([first, second]);

export interface RestoreWidths {
  readonly kind: "restore-widths";
  readonly sheet: string;
  readonly firstColumn: number;
  readonly widths: readonly number[];
}

/** How high rows were that have been made as high as their text; in points, in runs of [height, count]. */
export interface RestoreHeights {
  readonly kind: "restore-heights";
  readonly sheet: string;
  readonly firstRow: number;
  readonly heights: readonly (readonly [number, number])[];
}

/** A line in one of Tiltag's own lists, or several, by the first cell; the sheet goes with the last line. */
export interface RemoveLedgerRow {
  readonly kind: "remove-ledger-row";
  readonly sheet: string;
  readonly table: string;
  readonly key: string;
  /** How many lines share the key; one where it is left out. */
  readonly lines?: number;
  /** Where users go on writing in the line: it stays when it is no longer as Tiltag wrote it. */
  readonly fingerprint?: string;
}

/** The formats of an area by rows: each distinct one once, and by number where it stands, in runs of [number, count]. */
export interface AreaFormats {
  readonly palette: readonly CellFormats[];
  readonly runs: readonly (readonly [number, number])[];
}

/** How a cell looks, as far as it is not plain: an empty object is a cell nobody has formatted. */
export interface CellFormats {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly borders?: Readonly<Partial<Record<CellEdge, CellBorderFormat>>>;
}

export const CELL_EDGES = ["top", "bottom", "left", "right"] as const;

export type CellEdge = (typeof CELL_EDGES)[number];

export interface CellBorderFormat {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** null where every cell is plain. */
export function packFormats(cells: readonly CellFormats[]): AreaFormats | null {
  if (cells.every((cell) => Object.keys(cell).length === 0)) return null;
  const palette: CellFormats[] = [];
  const numbers = new Map<string, number>();
  const runs: [number, number][] = [];
  for (const cell of cells) {
    const key = JSON.stringify(cell);
    const number = numbers.get(key) ?? palette.push(cell) - 1;
    numbers.set(key, number);
    const last = runs.at(-1);
    if (last?.[0] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return { palette, runs };
}

export const unpackFormats = ({ palette, runs }: AreaFormats): readonly CellFormats[] =>
  runs.flatMap(([number, count]) => {
    const format = palette[number];
    return format === undefined ? [] : Array.from({ length: count }, () => format);
  });

/**
 * A short mark of what stands in a block. Formulas count as formulas whatever they show; two blocks with the same mark
 * are taken to be the same.
 */
export function fingerprint(cells: readonly (readonly CellValue[])[]): string {
  const text = JSON.stringify(
    cells.map((row) => row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? "=" : (cell ?? "")))),
  );
  // FNV-1a, 32 bits: this is a mark, not a secret.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${text.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}
