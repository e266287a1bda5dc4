import type { CellGrid } from "./cell-grid";
import type { RowSpan } from "./form-amounts";

/** The rows of a stretch whose label in a column is one of these, each once, in the order of the sheet. */
export function labelledRows(
  grid: CellGrid,
  column: number,
  { first, limit }: RowSpan,
  labels: readonly string[],
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = first; row < limit; row++) {
    const label = grid.labelAt({ row, column });
    if (labels.includes(label) && !rows.has(label)) rows.set(label, row);
  }
  return rows;
}
