import type { SheetPlace } from "../cells/address";
import type { LedgerShape } from "../plan/sheet-plan";
import type { LedgerRows } from "../workbook-port";

/** Title, explanation and an empty line stand above a new list. */
export const LEDGER_HEADER_ROW = 3;

/** Where a list's next rows go: below the last one, or, in a list not made yet, below the header. */
export function nextLedgerRows(ledger: LedgerShape, known: LedgerRows | undefined, rows = 1): SheetPlace {
  if (known === undefined)
    return {
      sheet: ledger.sheet,
      area: { row: LEDGER_HEADER_ROW + 1, column: ledger.firstColumn ?? 0, rows, columns: ledger.columns.length },
    };
  const { sheet, area } = known.body;
  return { sheet, area: { ...area, row: area.row + area.rows, rows } };
}
