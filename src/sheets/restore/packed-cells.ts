import { formulaInCell, relativeFormula } from "../formulas/relative-formula";
import type { Area } from "../cells/address";
import type { CellValue } from "../cells/cell";

/**
 * What stood in the cells of a block, by rows: each distinct content once, and by number where it stands, in runs of
 * [number, count]. Formulas are kept as seen from their cell, so that a filled column is a single one.
 */
export interface PackedCells {
  readonly palette: readonly CellValue[];
  readonly runs: readonly (readonly [number, number])[];
}

export function packCells(area: Area, cells: readonly (readonly CellValue[])[]): PackedCells {
  const palette: CellValue[] = [];
  const numbers = new Map<CellValue, number>();
  const runs: [number, number][] = [];
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      const content = isFormula(cell)
        ? relativeFormula(cell, { row: area.row + row, column: area.column + column })
        : (cell ?? "");
      const number = numbers.get(content) ?? palette.push(content) - 1;
      numbers.set(content, number);
      const last = runs.at(-1);
      if (last?.[0] === number) last[1]++;
      else runs.push([number, 1]);
    }
  return { palette, runs };
}

/** The cells of the block again, as they are written. */
export function unpackCells({ palette, runs }: PackedCells, area: Area): readonly (readonly CellValue[])[] {
  const contents = runs.flatMap(([number, count]) => Array.from({ length: count }, () => palette[number] ?? ""));
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const content = contents[row * area.columns + column] ?? "";
      return isFormula(content)
        ? formulaInCell(content, { row: area.row + row, column: area.column + column })
        : content;
    }),
  );
}

const isFormula = (cell: CellValue): cell is string => typeof cell === "string" && cell.startsWith("=");
