import type { SheetPlace } from "../cells/address";
import type { LedgerShape } from "../plan/sheet-plan";
import type { LedgerRows } from "../workbook-port";

/** Title, explanation and an empty line stand above a new list. */
export const LEDGER_HEADER_ROW = 3;

/** A number that no line of a list has in its first column, readable or not: by it a line is taken back. */
export const nextKey = (ledgers: readonly LedgerRows[], table: string): number =>
  ledgers
    .filter(({ ledger }) => ledger.table === table)
    .flatMap(({ rows }) => rows.map(([key]) => (typeof key === "number" ? key : 0)))
    .reduce((highest, key) => Math.max(highest, key), 0) + 1;

/** Where a list's next rows go: below the last one, or, in a list not made yet, below the header. */
export function nextLedgerRows(ledger: LedgerShape, known: LedgerRows | undefined, rows = 1): SheetPlace {
  if (known === undefined)
    return {
      sheet: ledger.sheet,
      area: { row: LEDGER_HEADER_ROW + 1, column: 0, rows, columns: ledger.columns.length },
    };
  const { sheet, area } = known.body;
  return { sheet, area: { ...area, row: area.row + area.rows, rows } };
}
