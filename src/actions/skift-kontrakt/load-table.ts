import { fail, succeed, type Result } from "../../finance/result";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { PL_RATES, readPlRates, type PlRates } from "../../sheets/ledgers/pl-rates";
import { blockNames, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import type { LedgerRows, WorkbookOutline, WorkbookPort } from "../../sheets/workbook-port";
import type { ActionFault } from "../action";
import { checkLedgers } from "../ledgers";
import { findRegistered } from "../registered-tables";
import { sheetProtected } from "../replace-cells";
import { workbookFault } from "../workbook-sentences";
import { readStanding, type LoadedTable } from "./read-standing";

export interface Loaded {
  readonly outline: WorkbookOutline;
  readonly ledgers: readonly LedgerRows[];
  /** The table that is asked for, and what Tiltag has made of it by formulas under the same contract. */
  readonly tables: readonly [LoadedTable, ...LoadedTable[]];
  readonly rates: PlRates;
  readonly rateListIsThere: boolean;
}

/** Reads a table with its lines and its views, their lines in the register and the rates. Three round trips. */
export async function loadTable(name: string, workbook: WorkbookPort): Promise<Result<Loaded, ActionFault>> {
  const outline = await workbook.readOutline();
  if (!outline.ok) return fail(workbookFault(outline.fault));
  const ledgers = checkLedgers([TABLE_REGISTER, ACTION_LOG], outline.value);
  if (!ledgers.ok) return ledgers;
  const rateListIsThere = outline.value.tables.includes(PL_RATES.table);
  const found = await workbook.inspect({
    place: null,
    ledgers: [...ledgers.value, ...(rateListIsThere ? [PL_RATES] : [])],
    tables: outline.value.tables,
    names: blockNames(outline.value.names),
  });
  if (!found.ok) return fail(workbookFault(found.fault));
  const line = findRegistered(name, found.value.ledgers, outline.value);
  if (!line.ok) return line;
  const tables = await readStanding(line.value, found.value, workbook);
  if (!tables.ok) return tables;
  const locked = tables.value.find(({ grid }) => isProtected(grid.sheet, outline.value));
  if (locked !== undefined) return fail(sheetProtected(locked.grid.sheet));
  return succeed({
    outline: outline.value,
    ledgers: found.value.ledgers,
    tables: tables.value,
    rates: readPlRates(found.value.ledgers.find(({ ledger }) => ledger.table === PL_RATES.table)),
    rateListIsThere,
  });
}

const isProtected = (name: string, { sheets }: WorkbookOutline): boolean =>
  sheets.some((sheet) => sheet.protected && sheet.name === name);
