import type { CellPlace, SheetPlace } from "../cells/address";
import { readCell, textOf, type ReadCell } from "./read-cell";
import type { TableArea } from "./table-area";

/** The cells of an area, each read; rows and columns are those of the sheet. */
export interface CellBlock {
  readonly place: SheetPlace;
  readonly at: (cell: CellPlace) => ReadCell;
  /** As a label or heading. */
  readonly textAt: (cell: CellPlace) => string;
}

const BLANK: ReadCell = { kind: "blank" };

export function readBlock({ place, values, texts, formulas, numberFormats }: TableArea): CellBlock {
  const { row: top, column: left } = place.area;
  const cells = values.map((line, row) =>
    line.map((value, column) =>
      readCell(value, formulas[row]?.[column] ?? null, numberFormats[row]?.[column] ?? "General"),
    ),
  );
  const at = ({ row, column }: CellPlace): ReadCell => cells[row - top]?.[column - left] ?? BLANK;
  return { place, at, textAt: (cell) => textOf(at(cell), texts[cell.row - top]?.[cell.column - left]) };
}

/** Neighbouring columns of a block that are read as one table, or one table above another. */
export interface Strip {
  readonly block: CellBlock;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

export const stripOf = (block: CellBlock): Strip => ({
  block,
  columns: count(block.place.area.column, block.place.area.columns),
  rows: count(block.place.area.row, block.place.area.rows),
});

const count = (first: number, length: number): readonly number[] => Array.from({ length }, (_, index) => first + index);

export const cellsOfRow = ({ block, columns }: Strip, row: number): readonly ReadCell[] =>
  columns.map((column) => block.at({ row, column }));
