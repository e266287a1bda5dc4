import { fail, succeed, type Result } from "../finance/result";
import { ACTION_LOG, readLogRow, type LogEntry } from "../sheets/ledgers/action-log";
import { readRegisterRow, TABLE_REGISTER, type RegisteredTable } from "../sheets/ledgers/table-register";
import type { SheetPlace } from "../sheets/cells/address";
import type { LedgerRows, WorkbookPort } from "../sheets/workbook-port";
import type { ActionFault } from "./action";
import { workbookFault } from "./workbook-sentences";

/** What Tiltag has in a workbook: the pane's front page. */
export interface Overview {
  readonly sheets: readonly string[];
  readonly activeSheet: string;
  readonly tables: readonly OverviewTable[];
  /** Newest first. */
  readonly log: readonly LogEntry[];
}

export interface OverviewTable {
  readonly registered: RegisteredTable;
  /** Where the table stands now; null where somebody has deleted or renamed it. */
  readonly place: SheetPlace | null;
}

/** Reads the overview in at most two round trips; it changes nothing. */
export async function readOverview(workbook: WorkbookPort): Promise<Result<Overview, ActionFault>> {
  const outline = await workbook.readOutline();
  if (!outline.ok) return fail(workbookFault(outline.fault));
  const { sheets, activeSheet, tables } = outline.value;
  const ledgers = [TABLE_REGISTER, ACTION_LOG].filter((ledger) => tables.includes(ledger.table));
  const names = { sheets: sheets.map((sheet) => sheet.name), activeSheet };
  if (ledgers.length === 0) return succeed({ ...names, tables: [], log: [] });
  const found = await workbook.inspect({ place: null, ledgers, tables });
  if (!found.ok) return fail(workbookFault(found.fault));
  const registered = rowsOf(found.value.ledgers, TABLE_REGISTER.table).flatMap((row) => readRegisterRow(row) ?? []);
  const log = rowsOf(found.value.ledgers, ACTION_LOG.table).flatMap((row) => readLogRow(row) ?? []);
  return succeed({
    ...names,
    tables: registered.map((entry) => ({
      registered: entry,
      place: found.value.tables.find((table) => table.name === entry.table)?.place ?? null,
    })),
    log: log.sort((a, b) => b.number - a.number),
  });
}

const rowsOf = (ledgers: readonly LedgerRows[], table: string): LedgerRows["rows"] =>
  ledgers.find(({ ledger }) => ledger.table === table)?.rows ?? [];
