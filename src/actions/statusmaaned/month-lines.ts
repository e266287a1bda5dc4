import { formatAddress, type SheetPlace } from "../../sheets/cells/address";
import { sameName } from "../../sheets/cells/sheet-name";
import type { CellValue } from "../../sheets/cells/cell";
import { nextKey } from "../../sheets/ledgers/ledger-place";
import { MONTH_STATUS, readMonthStatusRow, type Month } from "../../sheets/ledgers/month-status";
import type { LedgerRows } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";

/** A line of the month that is there already. */
export interface MonthLine {
  readonly number: number;
  readonly budgetYear: number;
  readonly place: SheetPlace;
  readonly cells: readonly CellValue[];
}

/** The lines that a month of a register has in the list. */
export function monthLines(
  { year, month }: Month,
  register: string,
  ledgers: readonly LedgerRows[],
): readonly MonthLine[] {
  const list = ledgers.find(({ ledger }) => ledger.table === MONTH_STATUS.table);
  if (list === undefined) return [];
  const { sheet, area } = list.body;
  const columns = MONTH_STATUS.columns.length;
  return list.rows.flatMap((row, index): readonly MonthLine[] => {
    const line = readMonthStatusRow(row);
    const isOfMonth = line?.month.year === year && line.month.month === month && sameName(line.register, register);
    if (line === undefined || !isOfMonth) return [];
    const place = { sheet, area: { row: area.row + index, column: area.column, rows: 1, columns } };
    return [{ number: line.number, budgetYear: line.budgetYear, place, cells: row.slice(0, columns) }];
  });
}

/** A number that no line of the list has. */
export const nextLine = (ledgers: readonly LedgerRows[]): number => nextKey(ledgers, MONTH_STATUS.table);

export const monthText = ({ year, month }: Month): string => `${String(month).padStart(2, "0")}-${String(year)}`;

export function monthIsThere(month: Month, register: string, { place: { sheet, area } }: MonthLine): ActionFault {
  const cell = formatAddress(sheet, { ...area, columns: 1 });
  return actionFault(
    "month-there",
    `»${register}« har allerede en status for ${monthText(month)}, fra ${cell}. Vælg at erstatte den, hvis den skal skrives igen. Intet er ændret.`,
    `“${register}” has a status for ${monthText(month)} already, from ${cell}. Choose to replace it if it is to be written again. Nothing has been changed.`,
    { cell },
  );
}
