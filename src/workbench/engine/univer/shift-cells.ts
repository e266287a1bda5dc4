import { Dimension } from "@univerjs/core";
import type { IAccessor, IMutationInfo, IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Area } from "../../address/a1";
import type { SheetId } from "../engine";
import { toRange, type UniverContext } from "./context";

const COMMAND = {
  Down: InsertRangeMoveDownCommand.id,
  Right: InsertRangeMoveRightCommand.id,
  Up: DeleteRangeMoveUpCommand.id,
  Left: DeleteRangeMoveLeftCommand.id,
} as const;

/**
 * Shifts part of a sheet's cells. Univer's own commands for this work on the sheet in front only and answer later;
 * this runs the same mutations at once, with the corrections of formulas that Univer's listeners supply.
 */
export function shiftCells(context: UniverContext, sheetId: SheetId, area: Area, shift: keyof typeof COMMAND): void {
  const sheet = context.sheet(sheetId);
  const range = toRange(area);
  const used = sheet.getCellMatrix().getDataRange();
  makeRoom(context, sheetId, used.endRow + area.rowCount, used.endColumn + area.columnCount);

  inFront(context, sheetId, () => {
    runShift(context, sheetId, range, shift);
  });
}

/** With a sheet in front, as Univer's commands want it, and the one that was there again afterwards. */
export function inFront(context: UniverContext, sheetId: SheetId, work: () => void): void {
  const before = context.workbook.getActiveSheet(true)?.getSheetId();
  if (before !== sheetId) context.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  work();
  const after = context.workbook.getActiveSheet(true)?.getSheetId();
  if (before !== undefined && before !== after) context.run(SetWorksheetActiveOperation.id, { subUnitId: before });
}

function runShift(context: UniverContext, sheetId: SheetId, range: IRange, shift: keyof typeof COMMAND): void {
  const accessor: IAccessor = {
    get: context.injector.get.bind(context.injector),
    has: context.injector.has.bind(context.injector),
  };
  const params = {
    unitId: context.unitId,
    subUnitId: sheetId,
    range,
    shiftDimension: shift === "Down" || shift === "Up" ? Dimension.ROWS : Dimension.COLUMNS,
  };
  const corrections = context.injector.get(SheetInterceptorService).onCommandExecute({ id: COMMAND[shift], params });
  const move =
    shift === "Down" || shift === "Right"
      ? getInsertRangeMutations(accessor, { ...params, cellValue: {} }).redo
      : getRemoveRangeMutations(accessor, params).redo;
  const mutations: IMutationInfo[] = [...(corrections.preRedos ?? []), ...move, ...corrections.redos];
  for (const mutation of mutations) context.run(mutation.id, mutation.params);
}

function makeRoom(context: UniverContext, subUnitId: SheetId, lastRow: number, lastColumn: number): void {
  const sheet = context.sheet(subUnitId);
  if (lastRow >= sheet.getRowCount())
    context.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: lastRow + 201 });
  if (lastColumn >= sheet.getColumnCount()) {
    context.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: lastColumn + 27 });
  }
}
