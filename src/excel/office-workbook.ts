import { fail, succeed, type Result } from "../finance/result";
import type { Change, SheetPlan } from "../sheets/plan/sheet-plan";
import type { RestoreStep } from "../sheets/restore/restore-point";
import type { LedgerRows, Onlooker, WorkbookFault, WorkbookPort } from "../sheets/workbook-port";
import { applyChange } from "./apply-change";
import { cellsOf, placeOf, rangeOf } from "./cells";
import { inspect } from "./inspect";
import { readFormulas } from "./read-formulas";
import { readActiveCell } from "./read-active-cell";
import { readOutline } from "./read-outline";
import { readReferences } from "./read-references";
import { readTableArea, readTableAreas } from "./read-table-area";
import { restore } from "./restore";
import { readValues } from "./read-values";
import { runBatch } from "./run-batch";
import { splitPlan } from "./split-plan";
import { surveyRestore } from "./survey-restore";
import { verifyPlan } from "./verify-plan";

/** The open workbook, through office.js. */
export const officeWorkbook: WorkbookPort = {
  readOutline: () => runBatch(readOutline),
  inspect: (question) => runBatch((context) => inspect(context, question)),
  apply: applyPlan,
  findChanges: (steps) =>
    runBatch(async (context) => {
      const { blocks, columns, cells, tableRows, insertedRows } = await surveyRestore(context, steps);
      return {
        changed: [...blocks, ...columns, ...cells, ...tableRows, ...insertedRows]
          .filter(({ state }) => state === "changed")
          .map(({ place }) => place),
      };
    }),
  restore: (steps) => runBatch((context) => restore(context, steps)),
  readFormulas: (question) => runBatch((context) => readFormulas(context, question)),
  readSelection: () =>
    runBatch(async (context) => {
      const range = context.workbook.getSelectedRange().load("address,values");
      await context.sync();
      return { place: placeOf(range.address), values: cellsOf(range.values) };
    }),
  readActiveCell: () => runBatch(readActiveCell),
  readReferences,
  readTableArea: (place) => runBatch((context) => readTableArea(context, place)),
  readTableAreas: (places) => runBatch((context) => readTableAreas(context, places)),
  readValues,
  show: ({ sheet: name, area }) =>
    runBatch(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      rangeOf(sheet, area).select();
      await context.sync();
    }),
};

async function applyPlan(
  plan: SheetPlan,
  ledgers: readonly LedgerRows[],
  rollBack: readonly RestoreStep[],
  onlooker?: Onlooker,
): Promise<Result<void, WorkbookFault>> {
  const batches = splitPlan(plan.changes);
  const steps = batches.length * 2;
  const isCalledOff = (done: number): boolean => {
    onlooker?.onProgress(done / steps);
    return onlooker?.isCancelled() ?? false;
  };
  for (const [index, changes] of batches.entries()) {
    // Before anything is written there is nothing to take back.
    if (isCalledOff(index)) return index === 0 ? fail({ code: "cancelled" }) : undo(rollBack, { code: "cancelled" });
    const written = await writeBatch(changes, ledgers);
    // A batch that fails may have been carried out in part, or wholly with only the answer lost.
    if (!written.ok) return undo(rollBack, written.fault);
  }
  for (const [index, changes] of batches.entries()) {
    if (isCalledOff(batches.length + index)) return undo(rollBack, { code: "cancelled" });
    const verified = await verifyTwice(changes, ledgers);
    if (!verified.ok) return undo(rollBack, verified.fault);
    const [cell] = verified.value;
    if (cell !== undefined) return undo(rollBack, { code: "not-verified", cell, cells: verified.value });
  }
  return succeed(undefined);
}

const writeBatch = (changes: readonly Change[], ledgers: readonly LedgerRows[]): Promise<Result<void, WorkbookFault>> =>
  runBatch(async (context) => {
    for (const change of changes) applyChange(context, change, ledgers);
    await context.sync();
  });

// Reading changes nothing, so one failed reading is simply tried again before all is taken back.
async function verifyTwice(
  changes: readonly Change[],
  ledgers: readonly LedgerRows[],
): Promise<Result<readonly string[], WorkbookFault>> {
  const verify = (): Promise<Result<readonly string[], WorkbookFault>> =>
    runBatch((context) => verifyPlan(context, changes, ledgers));
  const first = await verify();
  return first.ok ? first : verify();
}

async function undo(rollBack: readonly RestoreStep[], fault: WorkbookFault): Promise<Result<never, WorkbookFault>> {
  const undone = await runBatch((context) => restore(context, rollBack));
  if (undone.ok) return fail(fault);
  return fail({ code: "not-restored", officeCode: undone.fault.code });
}
