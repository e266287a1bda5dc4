import { formatDanishNumber } from "../../../../src/sheets/cells/danish-number";
import { amount } from "../../../../src/finance/money/amount";
import type { CellValue } from "../../../../src/sheets/cells/cell";
import type { TableArea } from "../../../../src/sheets/reading/table-area";

/** A cell with more than its value: a formula and what it shows, or a number format. */
export interface FullCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export type TestCell = CellValue | FullCell;

const full = (cell: TestCell): FullCell => (typeof cell === "object" && cell !== null ? cell : { value: cell });

/** An area with these cells, its first at `row` and `column` of the sheet. */
export function areaOf(rows: readonly (readonly TestCell[])[], row = 0, column = 0, sheet = "Ark1"): TableArea {
  const width = Math.max(...rows.map((cells) => cells.length));
  const cells = rows.map((line) => Array.from({ length: width }, (_, index) => full(line[index] ?? null)));
  return {
    place: { sheet, area: { row, column, rows: rows.length, columns: width } },
    values: cells.map((line) => line.map(({ value }) => value ?? "")),
    texts: cells.map((line) => line.map(({ value }) => String(value ?? ""))),
    formulas: cells.map((line) => line.map(({ value, formula }) => formula ?? value ?? "")),
    numberFormats: cells.map((line) => line.map(({ format }) => format ?? "General")),
  };
}

/** The same cells as they arrive pasted from a document: every number a Danish text, years too. */
export const asPastedText = (rows: readonly (readonly TestCell[])[], decimals = 0): readonly (readonly TestCell[])[] =>
  rows.map((cells) =>
    cells.map((cell) => {
      const { value } = full(cell);
      if (typeof value !== "number") return value;
      const isYear = decimals === 0 && value >= 2000 && value <= 2100;
      return isYear || (Number.isInteger(value) && value >= 2000 && value <= 2100)
        ? String(value)
        : formatDanishNumber(amount(value), decimals);
    }),
  );
