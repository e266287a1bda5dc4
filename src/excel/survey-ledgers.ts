import type { SheetPlace } from "../sheets/cells/address";
import type { CellValue } from "../sheets/cells/cell";
import { fingerprint, type RemoveLedgerRow } from "../sheets/restore/restore-point";
import { cellsOf, placeOf } from "./cells";

/** One of Tiltag's own lists, from which lines are to go. */
export interface SurveyedLedger {
  readonly table: string;
  /** Which of its rows go, counted from zero, in their order. */
  readonly rows: readonly number[];
  readonly body: SheetPlace;
  /** Nothing is left in the list. */
  readonly isLast: boolean;
  /** From its title down, and no wider than its table. */
  readonly whole: SheetPlace;
}

/** Every list is read once, however many of its lines are to go; its table is there. */
export function askForLedgers(
  { workbook }: Excel.RequestContext,
  steps: readonly RemoveLedgerRow[],
): readonly (() => SurveyedLedger)[] {
  const tables = [...new Set(steps.map(({ table }) => table))];
  return tables.map((table) => {
    const ofTable = steps.filter((step) => step.table === table);
    const body = workbook.tables.getItem(table).getDataBodyRange().load("values,address");
    return () => {
      const { sheet, area } = placeOf(body.address);
      const values = cellsOf(body.values);
      const rows = new Set(ofTable.flatMap((step) => rowsOf(step, values)));
      return {
        table,
        rows: [...rows].sort((a, b) => a - b),
        body: { sheet, area },
        isLast: rows.size > 0 && values.every((row) => ofTable.some((step) => isRowOf(step, row))),
        whole: { sheet, area: { ...area, row: 0, rows: area.row + area.rows } },
      };
    };
  });
}

const rowsOf = (step: RemoveLedgerRow, values: readonly (readonly CellValue[])[]): readonly number[] =>
  values.flatMap((row, index) => (isRowOf(step, row) ? [index] : [])).slice(0, step.lines ?? 1);

const isRowOf = ({ key, fingerprint: asWritten }: RemoveLedgerRow, row: readonly CellValue[]): boolean =>
  String(row[0]) === key && (asWritten === undefined || fingerprint([row]) === asWritten);

/** Rows of a list, in their order, as few places. */
export function stretches({ sheet, area }: SheetPlace, rows: readonly number[]): readonly SheetPlace[] {
  const places: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = places.at(-1);
    if (last !== undefined && row === last.first + last.count) last.count++;
    else places.push({ first: row, count: 1 });
  }
  return places.map(({ first, count }) => ({ sheet, area: { ...area, row: area.row + first, rows: count } }));
}
