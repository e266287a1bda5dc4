import { lockedPlan, type LockedPlan, type PlanLine } from "../../finance/initiatives/locked-plan";
import { fail, succeed, type Result } from "../../finance/result";
import { sameName } from "../../sheets/cells/sheet-name";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { nextKey, nextLedgerRows } from "../../sheets/ledgers/ledger-place";
import { PLAN_LOCKS, planLockRow, readPlanLock, type PlanLock } from "../../sheets/ledgers/plan-locks";
import { formatAddress } from "../../sheets/cells/address";
import type { LedgerRows, WorkbookPort } from "../../sheets/workbook-port";
import type { ActionFault, Surroundings } from "../action";
import { checkLedgers } from "../ledgers";
import { logLine } from "../log-line";
import { readOwnLists, rowsOf, type OwnLists } from "../read-overview";
import { checkNumbers, openRegister, type OpenRegister } from "../register/read-register";
import { workbookFault } from "../workbook-sentences";

/** A register with what is locked of its plan. */
export interface OpenPlan extends OwnLists {
  readonly register: OpenRegister;
  readonly locked: LockedPlan;
  /** Titles of initiatives as they were when last locked or unlocked, by number. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Reads the register of that name, or the newest one, and its locked plan. Three round trips. */
export async function openPlan(workbook: WorkbookPort, wanted: string | null): Promise<Result<OpenPlan, ActionFault>> {
  const lists = await readOwnLists(workbook, [PLAN_LOCKS]);
  if (!lists.ok) return lists;
  const register = await openRegister(workbook, lists.value.overview, wanted);
  if (!register.ok) return register;
  const numbered = checkNumbers(register.value);
  if (!numbered.ok) return numbered;
  const locks = locksOf(register.value.registered.table, lists.value.ledgers);
  return succeed({
    ...lists.value,
    register: register.value,
    locked: lockedPlan(locks.map(({ line }) => line)),
    titles: new Map(locks.map(({ line: { number }, title }) => [number, title])),
  });
}

/** What is locked of a register's plan, by the lists that have been read. */
export const lockedIn = (register: string, ledgers: readonly LedgerRows[]): LockedPlan =>
  lockedPlan(locksOf(register, ledgers).map(({ line }) => line));

/** The lines of a register, oldest first: somebody may have sorted the list. */
const locksOf = (register: string, ledgers: readonly LedgerRows[]): readonly PlanLock[] =>
  allLocks(ledgers)
    .filter((lock) => sameName(lock.register, register))
    .sort((a, b) => a.locking - b.locking);

const allLocks = (ledgers: readonly LedgerRows[]): readonly PlanLock[] =>
  rowsOf(ledgers, PLAN_LOCKS.table).flatMap((row) => readPlanLock(row) ?? []);

/** What is to be added to the list, and by whose word. */
export interface PlanEntry {
  /** The action's id. */
  readonly action: string;
  readonly description: string;
  readonly lines: readonly (PlanLine & { readonly title: string })[];
  readonly who: string;
  readonly why: string;
}

/** Adds lines to the list, all of them or none; answers where they stand. Two round trips. */
export async function addPlanLines(
  { action, description, lines, who, why }: PlanEntry,
  { register, outline, ledgers }: OpenPlan,
  { workbook, now }: Surroundings,
): Promise<Result<string, ActionFault>> {
  const checked = checkLedgers([PLAN_LOCKS, ACTION_LOG], outline);
  if (!checked.ok) return checked;
  const locking = nextKey(ledgers, PLAN_LOCKS.table);
  const rows = lines.map(({ title, ...line }) =>
    planLockRow({ locking, at: now(), register: register.registered.table, title, who, why, line }),
  );
  const known = ledgers.find(({ ledger }) => ledger.table === PLAN_LOCKS.table);
  const { sheet, area } = nextLedgerRows(PLAN_LOCKS, known, rows.length);
  const address = formatAddress(sheet, area);
  const logged = logLine(ledgers, {
    action,
    at: now(),
    place: address,
    description,
    steps: [{ kind: "remove-ledger-row", sheet, table: PLAN_LOCKS.table, key: String(locking), lines: rows.length }],
  });
  if (!logged.ok) return logged;
  const changes = [{ kind: "append-rows", ledger: PLAN_LOCKS, rows } as const, logged.value.change];
  const applied = await workbook.apply({ changes }, ledgers, logged.value.steps);
  return applied.ok ? succeed(address) : fail(workbookFault(applied.fault));
}
