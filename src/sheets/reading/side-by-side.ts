import { cellsOfRow, type Strip } from "./cell-block";
import { isFigure } from "./read-cell";

/** Rows that must look like a table of their own before a part of the block is read as one. */
const ROWS_OF_A_TABLE = 2;

/**
 * Tables that stand beside one another with an empty column between them. An empty column inside a table only gives
 * air: what follows it has no labels of its own.
 */
export function splitSideBySide(strip: Strip): readonly Strip[] {
  const isBlankColumn = (column: number): boolean =>
    strip.rows.every((row) => strip.block.at({ row, column }).kind === "blank");
  const parts: number[][] = [[]];
  for (const column of strip.columns)
    if (isBlankColumn(column)) parts.push([]);
    else parts.at(-1)?.push(column);
  const tables: number[][] = [];
  for (const columns of parts.filter((part) => part.length > 0)) {
    const last = tables.at(-1);
    if (last === undefined || (isTable({ ...strip, columns }) && isTable({ ...strip, columns: last })))
      tables.push(columns);
    else last.push(...columns);
  }
  return tables.map((columns) => ({ ...strip, columns }));
}

const isTable = (strip: Strip): boolean =>
  strip.rows.filter((row) => {
    const cells = cellsOfRow(strip, row);
    const label = cells.findIndex(({ kind }) => kind === "text");
    return label >= 0 && cells.slice(label + 1).some(isFigure);
  }).length >= ROWS_OF_A_TABLE;
