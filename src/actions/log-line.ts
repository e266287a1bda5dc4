import { fail, succeed, type Result } from "../finance/result";
import { ACTION_LOG, logRow } from "../sheets/ledgers/action-log";
import { nextKey } from "../sheets/ledgers/ledger-place";
import type { AppendRows } from "../sheets/plan/sheet-plan";
import type { RestoreStep } from "../sheets/restore/restore-point";
import type { LedgerRows } from "../sheets/workbook-port";
import { actionFault, type ActionFault } from "./action";

export interface LoggedAction {
  /** The action's id. */
  readonly action: string;
  /** Local date and time as Excel's serial number. */
  readonly at: number;
  readonly place: string;
  readonly description: string;
  /** What it takes to undo the action, the line in the log not counted. */
  readonly steps: readonly RestoreStep[];
}

export interface LogLine {
  /** Part of the action's own plan, so that the one is never there without the other. */
  readonly change: AppendRows;
  /** All it takes to undo the action, the line in the log included. */
  readonly steps: readonly RestoreStep[];
}

/** The log's line for an action that is about to be carried out. */
export function logLine(ledgers: readonly LedgerRows[], entry: LoggedAction): Result<LogLine, ActionFault> {
  const number = nextKey(ledgers, ACTION_LOG.table);
  const steps: readonly RestoreStep[] = [
    ...entry.steps,
    { kind: "remove-ledger-row", sheet: ACTION_LOG.sheet, table: ACTION_LOG.table, key: String(number) },
  ];
  const row = logRow({ ...entry, number, restore: { version: 1, steps } });
  return row.ok
    ? succeed({ change: { kind: "append-rows", ledger: ACTION_LOG, rows: [row.value] }, steps })
    : fail(tooMuchToKeep());
}

const tooMuchToKeep = (): ActionFault =>
  actionFault(
    "restore-point-too-large",
    "Der er så meget forskelligt på stedet, at Tiltag ikke kan gemme det til Fortryd. Vælg et andet sted eller et mindre område. Intet er ændret.",
    "There is so much that differs in this place that Tiltag can't keep it for Undo. Choose another place or a smaller area. Nothing has been changed.",
  );
