import type { Draft } from "../draft/draft";
import { yearsOf } from "../draft/draft";
import { putRowsAt, withCell, type GridColumn } from "../draft/edit-rows";
import { interpretBlock, pastedAmount, type InterpretedBlock } from "./interpret-block";

/** A draft with pasted cells in it, and how many rows they made. */
export interface PastedRows {
  readonly draft: Draft;
  readonly count: number;
  readonly sums: readonly string[];
  readonly unusedColumns: readonly string[];
}

/**
 * Puts pasted cells into the grid from a field on. Pasted among the years they go in cell by cell; pasted among the
 * texts they are read as whole rows.
 */
export function pasteRows(
  draft: Draft,
  at: { readonly row: number; readonly column: GridColumn },
  cells: readonly (readonly string[])[],
): PastedRows {
  if (typeof at.column === "number" || cells.every((line) => line.length === 1)) return pasteCells(draft, at, cells);
  return pasteBlock(draft, at.row, interpretBlock(cells, yearsOf(draft)));
}

function pasteBlock(draft: Draft, row: number, block: InterpretedBlock): PastedRows {
  const { rows, sums, unusedColumns } = block;
  const puts = rows.map((read) => (existing: Draft["rows"][number]) => ({ ...read, id: existing.id }));
  return { draft: putRowsAt(draft, row, puts), count: rows.length, sums, unusedColumns };
}

function pasteCells(
  draft: Draft,
  { row, column }: { readonly row: number; readonly column: GridColumn },
  cells: readonly (readonly string[])[],
): PastedRows {
  const years = yearsOf(draft).length;
  const puts = cells.map((line) => (existing: Draft["rows"][number]) => {
    if (typeof column !== "number") return withCell(existing, column, line[0] ?? "");
    return line
      .slice(0, years - column)
      .reduce((filled, text, offset) => withCell(filled, column + offset, pastedAmount(text)), existing);
  });
  const widest = Math.max(0, ...cells.map((line) => line.length));
  const beyond = typeof column === "number" ? Math.max(0, widest - (years - column)) : 0;
  return {
    draft: putRowsAt(draft, row, puts),
    count: cells.length,
    sums: [],
    unusedColumns: Array.from({ length: beyond }, (_, index) => String(widest - beyond + index + 1)),
  };
}
