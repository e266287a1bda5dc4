import { fail, succeed, type Result } from "../finance/result";
import { ACTION_LOG, readLogRow, type LogEntry } from "../sheets/ledgers/action-log";
import { blockNames, readRegisterRow, TABLE_REGISTER, type RegisteredTable } from "../sheets/ledgers/table-register";
import type { SheetPlace } from "../sheets/cells/address";
import type { LedgerShape } from "../sheets/plan/sheet-plan";
import type { LedgerRows, WorkbookOutline, WorkbookPort } from "../sheets/workbook-port";
import type { ActionFault } from "./action";
import { locateRegistered } from "./registered-tables";
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
  const read = await readOwnLists(workbook, []);
  return read.ok ? succeed(read.value.overview) : read;
}

/** The overview with what it was read from. */
export interface OwnLists {
  readonly overview: Overview;
  readonly outline: WorkbookOutline;
  /** Those of Tiltag's lists that are there: of tables, of actions, and those asked for. */
  readonly ledgers: readonly LedgerRows[];
}

/** Reads the overview and more of Tiltag's own lists, for those who go on to write in them. At most two round trips. */
export async function readOwnLists(
  workbook: WorkbookPort,
  more: readonly LedgerShape[],
): Promise<Result<OwnLists, ActionFault>> {
  const outline = await workbook.readOutline();
  if (!outline.ok) return fail(workbookFault(outline.fault));
  const { sheets, activeSheet, tables } = outline.value;
  const lists = [TABLE_REGISTER, ACTION_LOG, ...more].filter((ledger) => tables.includes(ledger.table));
  const names = { sheets: sheets.map((sheet) => sheet.name), activeSheet };
  if (lists.length === 0)
    return succeed({ overview: { ...names, tables: [], log: [] }, outline: outline.value, ledgers: [] });
  const found = await workbook.inspect({ place: null, ledgers: lists, tables, names: blockNames(outline.value.names) });
  if (!found.ok) return fail(workbookFault(found.fault));
  const { ledgers } = found.value;
  const registered = rowsOf(ledgers, TABLE_REGISTER.table).flatMap((row) => readRegisterRow(row) ?? []);
  const log = rowsOf(ledgers, ACTION_LOG.table).flatMap((row) => readLogRow(row) ?? []);
  const overview: Overview = {
    ...names,
    tables: registered.map((entry) => ({
      registered: entry,
      place: locateRegistered(entry, found.value) ?? null,
    })),
    log: log.sort((a, b) => b.number - a.number),
  };
  return succeed({ overview, outline: outline.value, ledgers });
}

export const rowsOf = (ledgers: readonly LedgerRows[], table: string): LedgerRows["rows"] =>
  ledgers.find(({ ledger }) => ledger.table === table)?.rows ?? [];
