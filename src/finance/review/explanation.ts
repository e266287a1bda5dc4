import type { CellAt } from "./review-table";

/** What one change would make a sum hold again: not what is wrong for certain, but where to look first. */
export type Explanation =
  /** The cell's sign is the other one. */
  | { readonly kind: "sign"; readonly cell: CellAt }
  /** The cell is written in another unit: `factor` times what its neighbours are written in. */
  | { readonly kind: "unit"; readonly cell: CellAt; readonly factor: number }
  /** The cell is text, and what added the others up has passed over it. */
  | { readonly kind: "text"; readonly cell: CellAt }
  /** The sum was made with the figure of another year (or row), `from`, in the place of `cell`. */
  | { readonly kind: "other-position"; readonly cell: CellAt; readonly from: CellAt }
  /** The sum was made with another line, `from`, in the place of `cell`. */
  | { readonly kind: "other-line"; readonly cell: CellAt; readonly from: CellAt }
  /** The figures of the two cells have changed places. */
  | { readonly kind: "swapped"; readonly cell: CellAt; readonly from: CellAt }
  /** The cell's row has the figures of another. */
  | { readonly kind: "repeats"; readonly cell: CellAt; readonly from: CellAt }
  | { readonly kind: "left-out"; readonly cell: CellAt }
  /** A line that stands beside the sum has been counted. */
  | { readonly kind: "also-counted"; readonly cell: CellAt }
  | { readonly kind: "counted-twice"; readonly cell: CellAt }
  /** Two digits that stand side by side have changed places. */
  | { readonly kind: "digits"; readonly cell: CellAt; readonly value: number }
  /** Several sums fail, and this cell alone is in all of them. */
  | { readonly kind: "crossing"; readonly cell: CellAt; readonly value: number };
