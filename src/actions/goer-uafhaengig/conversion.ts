import { formatAddress } from "../../sheets/cells/address";
import type { CellValue } from "../../sheets/cells/cell";
import { isCellError } from "../../sheets/cells/cell-error";
import { independentFormula } from "../../sheets/formulas/independent-formula";
import type { NativeForms } from "../../sheets/formulas/native-form";
import type { Block } from "../../sheets/plan/join-blocks";
import type { PlannedCell } from "../../sheets/plan/sheet-plan";
import type { FormulaCell } from "../../sheets/workbook-port";
import type { Replacement } from "../replace-cells";

/** What becomes of a formula with custom functions. */
export type Conversion =
  | {
      readonly became: "formula" | "value";
      readonly cell: FormulaCell;
      readonly after: readonly (readonly PlannedCell[])[];
    }
  /** It shows an error, which is no number to keep. */
  | { readonly became: "unchanged"; readonly cell: FormulaCell; readonly error: string };

/** A native formula for each cell of the result where there is one for all of them, otherwise the values. */
export function convert(cell: FormulaCell, forms: NativeForms, asValue: ReadonlySet<string>): Conversion {
  const error = cell.shows.flat().find(isCellError);
  if (error !== undefined) return { became: "unchanged", cell, error };
  const formulas = asValue.has(addressOf(cell)) ? null : nativeCells(cell, forms);
  return formulas === null
    ? { became: "value", cell, after: cell.shows.map((row) => row.map(asConstant)) }
    : { became: "formula", cell, after: formulas };
}

export const addressOf = ({ sheet, area }: FormulaCell): string => formatAddress(sheet, area);

function nativeCells({ formula, shows }: FormulaCell, forms: NativeForms): readonly (readonly PlannedCell[])[] | null {
  const size = { rows: shows.length, columns: shows[0]?.length ?? 0 };
  const rows: PlannedCell[][] = [];
  for (const [row, values] of shows.entries()) {
    const cells: PlannedCell[] = [];
    for (const [column, value] of values.entries()) {
      const native = independentFormula(formula, forms, { row, column, ...size });
      if (native === null) return null;
      // An element without anything to compute shows as an empty cell, and an empty cell it becomes.
      cells.push(value === "" || value === null ? null : { formula: native, expected: value });
    }
    rows.push(cells);
  }
  return rows;
}

/** The cells of a conversion with what stands in them now: the formula in the first, its spill in the others. */
export const replacementBlock = ({
  cell: { sheet, area, formula },
  after,
}: Extract<Conversion, { after: unknown }>): Block<Replacement> => ({
  sheet,
  area,
  cells: after.map((cells, row) =>
    cells.map((planned, column) => ({ before: row === 0 && column === 0 ? formula : "", after: planned })),
  ),
});

const asConstant = (value: CellValue): PlannedCell => (value === "" ? null : value);
