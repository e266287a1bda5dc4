import type { Area } from "../../sheets/cells/address";
import type { Change, PlannedCell } from "../../sheets/plan/sheet-plan";

/** A block laid out for one place: formulas in it refer to that place. */
export interface LaidOutBlock {
  readonly area: Area;
  readonly cells: readonly (readonly PlannedCell[])[];
  /** The Excel table in the block; null in a plain range. */
  readonly table: { readonly name: string; readonly area: Area } | null;
  /** By which a plain range is found again. */
  readonly rangeName?: string;
  /** Laid over free cells beside the block. */
  readonly chart?: { readonly name: string; readonly area: Area };
  /** The changes make rows as high as their text: Fortryd has to know how high they were. */
  readonly fitsRows: boolean;
  /** What puts the block on a sheet; `widthsNow` are the columns' widths, null on a new sheet. */
  readonly changes: (sheet: string, widthsNow: readonly number[] | null) => readonly Change[];
}

/** A plain range that is found again by its name. */
export interface NamedBlock extends LaidOutBlock {
  readonly table: null;
  readonly rangeName: string;
}
