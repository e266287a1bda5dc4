import type { TableContract } from "../../finance/money/table-contract";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, type SheetPlace } from "../../sheets/cells/address";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { nextLedgerRows } from "../../sheets/ledgers/ledger-place";
import {
  MONTH_STATUS,
  monthStatusOf,
  monthStatusRow,
  type Month,
  type MonthStatus,
} from "../../sheets/ledgers/month-status";
import { joinBlocks, type Block } from "../../sheets/plan/join-blocks";
import type { Change } from "../../sheets/plan/sheet-plan";
import type { RestoreStep } from "../../sheets/restore/restore-point";
import type { ActionFault, Surroundings } from "../action";
import { checkLedgers } from "../ledgers";
import { logLine } from "../log-line";
import type { OwnLists } from "../read-overview";
import { replaceChange, restoreStep, type Replacement } from "../replace-cells";
import { workbookFault } from "../workbook-sentences";
import { monthText, type MonthLine } from "./month-lines";

export interface MonthOrder {
  /** The action's id. */
  readonly action: string;
  readonly month: Month;
  /** The register's Excel table. */
  readonly register: string;
  readonly statuses: readonly MonthStatus[];
  /** Lines that are written anew. */
  readonly there: readonly MonthLine[];
  readonly contract: TableContract;
  readonly lists: OwnLists;
}

export interface WrittenMonth {
  /** The month's lines in the list; the first of them where they don't stand together. */
  readonly address: string;
  readonly added: number;
  readonly replaced: number;
}

/** Writes a month's lines, those that are there in their place and the others below, all or none. Two round trips. */
export async function writeMonth(
  { action, month, register, statuses, there, contract, lists: { ledgers, outline } }: MonthOrder,
  { workbook, now }: Surroundings,
): Promise<Result<WrittenMonth, ActionFault>> {
  const checked = checkLedgers([MONTH_STATUS, ACTION_LOG], outline);
  if (!checked.ok) return checked;
  const replaced = joinBlocks(statuses.flatMap((status) => replacementOf(status, there, contract)));
  const added = statuses.filter(({ number }) => !there.some((line) => line.number === number));
  const rows = added.map((status) => monthStatusRow(status, contract));
  const list = monthStatusOf(contract);
  const known = ledgers.find(({ ledger }) => ledger.table === list.table);
  const below = nextLedgerRows(list, known, rows.length);
  const places: readonly SheetPlace[] = [...replaced, ...(rows.length === 0 ? [] : [below])];
  const [first = below] = places;
  const address = formatAddress(first.sheet, first.area);
  const logged = logLine(ledgers, {
    action,
    at: now(),
    place: address,
    description: `Status for ${monthText(month)}: ${register}`,
    steps: [
      ...replaced.map(restoreStep),
      ...rows.map((row): RestoreStep => ({
        kind: "remove-ledger-row",
        sheet: below.sheet,
        table: list.table,
        key: String(row[0]),
      })),
    ],
  });
  if (!logged.ok) return logged;
  const changes: readonly Change[] = [
    ...replaced.map(replaceChange),
    ...(rows.length === 0 ? [] : [{ kind: "append-rows", ledger: list, rows } as const]),
    logged.value.change,
  ];
  const applied = await workbook.apply({ changes }, ledgers, logged.value.steps);
  return applied.ok
    ? succeed({ address, added: rows.length, replaced: statuses.length - rows.length })
    : fail(workbookFault(applied.fault));
}

/** The line that has the status' number, with what it is to say. */
const replacementOf = (
  status: MonthStatus,
  there: readonly MonthLine[],
  contract: TableContract,
): readonly Block<Replacement>[] =>
  there
    .filter(({ number }) => number === status.number)
    .map(({ place, cells }) => ({
      ...place,
      cells: [
        monthStatusRow(status, contract).map((after, column): Replacement => ({
          before: cells[column] ?? null,
          after,
        })),
      ],
    }));
