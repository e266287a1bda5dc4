import * as v from "valibot";
import { fail, succeed, type Result } from "../finance/result";
import { formatAddress, singleCell } from "../sheets/cells/address";
import { ACTION_LOG, readLogRow, type LogEntry } from "../sheets/ledgers/action-log";
import type { LedgerRows, WorkbookPort } from "../sheets/workbook-port";
import { actionFault, type Action, type ActionFault } from "./action";
import { workbookFault } from "./workbook-sentences";

const FortrydInput = v.object({
  /** Refuses where somebody has changed what would be taken away: for those who want to be asked first. */
  onlyIfUntouched: v.nullish(v.boolean()),
});

export interface FortrydOutcome {
  /** The id of the action that was undone. */
  readonly undone: string;
  readonly description: string;
  readonly place: string;
}

/** Takes back what Tiltag did last, also after a reload: the restore point stands in the workbook's log. */
export const fortryd: Action<typeof FortrydInput, FortrydOutcome> = {
  id: "fortryd",
  title: { da: "Fortryd", en: "Undo" },
  input: FortrydInput,
  async run({ onlyIfUntouched }, { workbook }) {
    const last = await lastEntry(workbook);
    if (!last.ok) return last;
    const { action, description, place, restore } = last.value;
    if (onlyIfUntouched === true) {
      const outlook = await workbook.findChanges(restore.steps);
      if (!outlook.ok) return fail(workbookFault(outlook.fault));
      const changed = outlook.value.changed[0];
      if (changed !== undefined)
        return fail(touched(description, formatAddress(changed.sheet, singleCell(changed.area))));
    }
    const restored = await workbook.restore(restore.steps);
    return restored.ok ? succeed({ undone: action, description, place }) : fail(workbookFault(restored.fault));
  },
};

/** The newest line of the log. */
async function lastEntry(workbook: WorkbookPort): Promise<Result<LogEntry, ActionFault>> {
  const outline = await workbook.readOutline();
  if (!outline.ok) return fail(workbookFault(outline.fault));
  if (!outline.value.tables.includes(ACTION_LOG.table)) return fail(nothingToUndo());
  const found = await workbook.inspect({ place: null, ledgers: [ACTION_LOG], tables: [] });
  if (!found.ok) return fail(workbookFault(found.fault));
  return newest(found.value.ledgers);
}

function newest(ledgers: readonly LedgerRows[]): Result<LogEntry, ActionFault> {
  const rows = ledgers.flatMap((ledger) => ledger.rows).filter((row) => typeof row[0] === "number");
  const last = rows.sort((a, b) => Number(b[0]) - Number(a[0]))[0];
  if (last === undefined) return fail(nothingToUndo());
  const entry = readLogRow(last);
  return entry === undefined
    ? fail(
        actionFault(
          "restore-point-damaged",
          `Gendannelsen for linje ${String(last[0])} i arket »${ACTION_LOG.sheet}« er ændret, så handlingen kan ikke fortrydes af Tiltag. Slet selv det, den lavede: ${String(last[4])}.`,
          `The restore point of line ${String(last[0])} in the sheet “${ACTION_LOG.sheet}” has been changed, so Tiltag can't undo the action. Delete what it made yourself: ${String(last[4])}.`,
        ),
      )
    : succeed(entry);
}

const nothingToUndo = (): ActionFault =>
  actionFault(
    "nothing-to-undo",
    "Tiltag har ikke gjort noget i denne projektmappe, der kan fortrydes.",
    "Tiltag has done nothing in this workbook that can be undone.",
  );

const touched = (description: string, cell: string): ActionFault =>
  actionFault(
    "changed-since",
    `Der er ændret ved ${cell}, siden Tiltag skrev der. Fortryder du, forsvinder ændringerne også. (${description})`,
    `${cell} has been changed since Tiltag wrote there. If you undo, the changes go too. (${description})`,
    { cell },
  );
