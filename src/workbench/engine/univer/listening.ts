import { ObjectMatrix } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from "@univerjs/sheets";
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../address/a1";
import type { Shift } from "../../address/shift-area";
import type { EngineChange, SheetId } from "../engine";
import { formulaCell } from "./cell-data";
import { fromRange, type UniverContext } from "./context";
import { isSetValues } from "./user-edit";
import { storedFormula } from "./formula-text";

const SHIFTS: Readonly<Record<string, Shift>> = {
  [InsertRowMutation.id]: "Down",
  [RemoveRowMutation.id]: "Up",
  [InsertColMutation.id]: "Right",
  [RemoveColMutation.id]: "Left",
};

const STRUCTURAL = new Set([...Object.keys(SHIFTS), InsertSheetMutation.id, RemoveSheetMutation.id]);

export interface ListeningParts {
  readonly nameAt: (sheet: SheetId, row: number, column: number) => string | undefined;
  readonly followHeaders: (sheet: SheetId, area: Area) => void;
  readonly followShift: (sheet: SheetId, area: Area, shift: Shift) => void;
  readonly emit: (change: EngineChange) => void;
}

function extent(cellValue: ISetRangeValuesMutationParams["cellValue"]): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  new ObjectMatrix(cellValue).forValue((row, column) => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** Follows what is done to the workbook past the engine: typing in the page's grid, its context menus, undo. */
export function listen(context: UniverContext, parts: ListeningParts): void {
  context.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || !isSetValues(command.params)) return;
    if (options?.["applyFormulaCalculationResult"] === true) dropFormats(command.params.cellValue);
    if (context.busy) return;
    const { subUnitId, cellValue } = command.params;
    // References that rely on standing in a table get its name before they are stored.
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      if (typeof cell?.f !== "string" || !cell.f.includes("[")) return;
      const stored = storedFormula(cell.f, parts.nameAt(subUnitId, row, column));
      if (stored !== cell.f) Object.assign(cell, { f: stored, custom: formulaCell(cell.f, stored).custom });
    });
  });
  context.commands.onCommandExecuted((command, options) => {
    if (command.id === SetRangeValuesMutation.id && isSetValues(command.params)) {
      if (options?.["fromFormula"] === true || options?.["applyFormulaCalculationResult"] === true) return;
      const area = extent(command.params.cellValue);
      if (!area) return;
      if (!context.busy) parts.followHeaders(command.params.subUnitId, area);
      parts.emit({ kind: "cells", sheet: command.params.subUnitId, area });
    } else if (command.id === SetSelectionsOperation.id && isSelection(command.params)) {
      const { subUnitId, selections } = command.params;
      parts.emit({
        kind: "selection",
        sheet: subUnitId,
        areas: selections.map((selection) => fromRange(selection.range)),
      });
    } else if (STRUCTURAL.has(command.id)) {
      const shift = SHIFTS[command.id];
      // Where the engine itself shifts cells it moves along what stands over them.
      if (!context.busy && shift !== undefined && hasRange(command.params)) {
        const rows = shift === "Down" || shift === "Up";
        const { row, column, rowCount, columnCount } = fromRange(command.params.range);
        const lane = rows ? { row, rowCount, ...WHOLE_WIDTH } : { column, columnCount, ...WHOLE_HEIGHT };
        parts.followShift(sheetOf(command.params), lane, shift);
      }
      parts.emit({ kind: "structure", sheet: sheetOf(command.params) });
    } else if (command.id === SetWorksheetActiveOperation.id) {
      parts.emit({ kind: "activated", sheet: sheetOf(command.params) });
    }
  });
}

const WHOLE_WIDTH = { column: 0, columnCount: SHEET_COLUMNS };
const WHOLE_HEIGHT = { row: 0, rowCount: SHEET_ROWS };

function hasRange(params: object | undefined): params is { readonly range: IRange } {
  return params !== undefined && "range" in params;
}

function sheetOf(params: object | undefined): SheetId {
  const sheet: unknown = params && Reflect.get(params, "subUnitId");
  return typeof sheet === "string" ? sheet : "";
}

/** Univer gives a cell the number format its formula suggests; a program's formula in Excel leaves the format alone. */
function dropFormats(cellValue: ISetRangeValuesMutationParams["cellValue"]): void {
  new ObjectMatrix(cellValue).forValue((_row, _column, cell) => {
    if (cell) delete cell.s;
  });
}

function isSelection(params: object | undefined): params is ISetSelectionsOperationParams {
  return params !== undefined && "selections" in params && "subUnitId" in params;
}
