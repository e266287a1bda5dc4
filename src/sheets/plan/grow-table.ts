import type { SheetPlace } from "../cells/address";
import type { CellValue } from "../cells/cell";
import {
  fingerprint,
  formatsKept,
  type AddedRows,
  type RestoreTableRows,
  type TableEnd,
} from "../restore/restore-point";
import {
  appendedRowsArea,
  type Change,
  type FillFormula,
  type PlannedConstant,
  type PlannedFormat,
} from "./sheet-plan";

/** Rows that a table is to get, its last. */
export interface NewTableRows {
  readonly table: string;
  readonly place: SheetPlace;
  /** At least one row, as wide as the table. */
  readonly cells: readonly (readonly PlannedConstant[])[];
  /** By which each of them is found again. */
  readonly keys: readonly string[];
  readonly end: TableEnd;
  /** What a calculated column must show in them; nothing where anything will do. */
  readonly expectedOf?: (column: number) => FillFormula["expected"] | undefined;
  readonly formatOf?: (column: number) => PlannedFormat | null;
}

/** Writes the rows with the formulas of the row above, and tells what takes them away again. */
export function growTable({
  table,
  place: { sheet, area },
  cells,
  keys,
  end,
  expectedOf = () => undefined,
  formatOf = () => null,
}: NewTableRows): { readonly changes: readonly Change[]; readonly added: AddedRows } {
  const rows = appendedRowsArea({ area, cells });
  const ofColumn = (column: number) => ({ ...rows, column: area.column + column, columns: 1 });
  const formulas = formulasOf(end.lastRow);
  const formulaIn = new Map(formulas.map(({ column, formula }) => [column, formula]));
  return {
    changes: [
      { kind: "append-table-rows", sheet, table, area, cells },
      ...formulas.map(({ column, formula }): Change => ({
        kind: "fill-formula",
        sheet,
        area: ofColumn(column),
        formula,
        expected: expectedOf(column) ?? cells.map(() => null),
      })),
      ...Array.from({ length: area.columns }, (_, column) => column).flatMap((column): readonly Change[] => {
        const format = formatOf(column);
        return format === null ? [] : [{ kind: "format-area", sheet, area: ofColumn(column), format }];
      }),
    ],
    added: {
      keys,
      area: rows,
      fingerprint: fingerprint(cells.map((row) => row.map((cell, column) => formulaIn.get(column) ?? cell))),
      ...formatsKept(end.formatsBelow),
    },
  };
}

/** What brings a table back in which nothing but the new rows is new. */
export const onlyGrown = (
  table: Pick<RestoreTableRows, "sheet" | "table" | "keyHeader" | "secondKeyHeader">,
  added: AddedRows,
): RestoreTableRows => ({
  kind: "restore-table-rows",
  ...table,
  headers: [],
  changed: [],
  fingerprint: fingerprint([[]]),
  added,
});

/** The calculated columns of a table, the user's own among them: what is a formula in its last row. */
export const formulasOf = (
  lastRow: readonly CellValue[],
): readonly { readonly column: number; readonly formula: string }[] =>
  lastRow.flatMap((cell, column) =>
    typeof cell === "string" && cell.startsWith("=") ? [{ column, formula: cell }] : [],
  );
