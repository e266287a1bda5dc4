import { WITHDRAWN_STATUSES } from "../../finance/initiatives/status";
import { sumQuantified, type Amount } from "../../finance/money/amount";
import { fail, succeed, type Result } from "../../finance/result";
import { quantified, type CellValue } from "../../sheets/cells/cell";
import { sameName } from "../../sheets/cells/sheet-name";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { PL_RATES, readPlRates, type PlRates } from "../../sheets/ledgers/pl-rates";
import { isInitiativeForm, TABLE_REGISTER, type RegisteredTable } from "../../sheets/ledgers/table-register";
import type { ReferenceValues, WorkbookOutline, WorkbookPort } from "../../sheets/workbook-port";
import type { ActionFault } from "../action";
import { checkLedgers } from "../ledgers";
import { findRegistered } from "../registered-tables";
import { workbookFault } from "../workbook-sentences";
import { columnShowsError, columnUnreadable, tableTwice, withoutInitiatives } from "./faults";

export interface LoadedTotals {
  readonly tables: readonly LoadedTotal[];
  readonly rates: PlRates;
  readonly rateListIsThere: boolean;
}

export interface LoadedTotal {
  readonly registered: RegisteredTable;
  /** For each of the table's years, as its own sum below it has them. */
  readonly totals: readonly Amount[];
}

/** Reads what the tables' totals are made of. Three round trips. */
export async function loadTotals(
  names: readonly string[],
  workbook: WorkbookPort,
): Promise<Result<LoadedTotals, ActionFault>> {
  const twice = names.find((name, index) => names.slice(0, index).some((other) => sameName(other, name)));
  if (twice !== undefined) return fail(tableTwice(twice));
  const outline = await workbook.readOutline();
  if (!outline.ok) return fail(workbookFault(outline.fault));
  const ledgers = checkLedgers([TABLE_REGISTER, ACTION_LOG], outline.value);
  if (!ledgers.ok) return ledgers;
  const rateListIsThere = outline.value.tables.includes(PL_RATES.table);
  const found = await workbook.inspect({
    place: null,
    ledgers: [...ledgers.value, ...(rateListIsThere ? [PL_RATES] : [])],
    tables: [],
  });
  if (!found.ok) return fail(workbookFault(found.fault));
  const registered: RegisteredTable[] = [];
  for (const name of names) {
    const line = findRegistered(name, found.value.ledgers, outline.value);
    if (!line.ok) return line;
    if (!isInitiativeForm(line.value.registered.form)) return fail(withoutInitiatives(line.value.registered));
    registered.push(line.value.registered);
  }
  const tables = await readTotals(registered, outline.value, workbook);
  if (!tables.ok) return tables;
  const rates = readPlRates(found.value.ledgers.find(({ ledger }) => ledger.table === PL_RATES.table));
  return succeed({ tables: tables.value, rates, rateListIsThere });
}

async function readTotals(
  registered: readonly RegisteredTable[],
  { activeSheet }: WorkbookOutline,
  workbook: WorkbookPort,
): Promise<Result<readonly LoadedTotal[], ActionFault>> {
  const questions = registered.map(({ table, years }) =>
    ["Status", ...years].map((column) => `${table}[${String(column)}]`),
  );
  const read = await workbook.readReferences(activeSheet, questions.flat());
  if (!read.ok) return fail(workbookFault(read.fault));
  const answers = read.value.values();
  const tables: LoadedTotal[] = [];
  for (const [index, each] of registered.entries()) {
    const columns: ReferenceValues[] = [];
    for (const question of questions[index] ?? []) {
      const answer = answers.next().value ?? null;
      if (answer === null) return fail(columnUnreadable(question));
      if (answer.error !== null) return fail(columnShowsError(answer.error));
      columns.push(answer);
    }
    const [statuses, ...years] = columns.map(({ values }) => values.map(([cell = null]) => cell));
    tables.push({ registered: each, totals: years.map((cells) => totalOf(cells, statuses ?? [])) });
  }
  return succeed(tables);
}

/** What the table's own formula sums: numbers in rows whose status is none of those that leave it. */
const totalOf = (cells: readonly CellValue[], statuses: readonly CellValue[]): Amount =>
  sumQuantified(cells.map((cell, row) => (leavesSum(statuses[row] ?? null) ? null : quantified(cell))));

// As SUMIFS compares: whatever the case, but to the letter.
const leavesSum = (status: CellValue): boolean =>
  typeof status === "string" && WITHDRAWN_STATUSES.some((word) => sameName(word, status));
