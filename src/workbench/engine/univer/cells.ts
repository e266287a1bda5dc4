import type { ICellData } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import { formatArea, intersectAreas, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../address/a1";
import { formulaFault } from "../../formula/check-formula";
import type { CellInput, CellState, CellStore, FormatChange, SheetId } from "../engine";
import { EngineError } from "../engine-error";
import { cellValue, isFormulaCell, toCellData } from "./cell-data";
import type { CellReader } from "./cell-reader";
import { fromRange, toRange, type UniverContext } from "./context";
import { storedFormula } from "./formula-text";
import { STANDARD_COLUMN_POINTS, STANDARD_ROW_POINTS, toPixels, toPoints } from "./sizes";
import type { UniverStructure } from "./structure";
import { toStyle } from "./style";
import type { UniverTables } from "./tables";

type Matrix = Record<number, Record<number, ICellData | null>>;

/** Cells: what stands in them and how they look. */
export class UniverCells implements CellStore {
  readonly #context: UniverContext;
  readonly #reader: CellReader;
  readonly #tables: UniverTables;
  readonly #structure: UniverStructure;

  constructor(context: UniverContext, reader: CellReader, tables: UniverTables, structure: UniverStructure) {
    this.#context = context;
    this.#reader = reader;
    this.#tables = tables;
    this.#structure = structure;
  }

  read(sheet: SheetId, area: Area): CellState[][] {
    return this.#reader.read(sheet, area);
  }

  used(sheet: SheetId, valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const take = (area: Area): void => {
      top = Math.min(top, area.row);
      left = Math.min(left, area.column);
      bottom = Math.max(bottom, area.row + area.rowCount - 1);
      right = Math.max(right, area.column + area.columnCount - 1);
    };
    this.#context
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const shows = cellValue(cell, false).value !== null || isFormulaCell(cell);
        const looks = cell?.s !== undefined && cell.s !== null;
        if (shows || (!valuesOnly && looks)) take({ row, column, rowCount: 1, columnCount: 1 });
      });
    for (const spill of this.#reader.spills(sheet)) take(spill.area);
    for (const table of this.#tables.list()) if (table.sheet === sheet && !valuesOnly) take(table.area);
    return bottom < 0
      ? undefined
      : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  write(sheet: SheetId, area: Area, inputs: readonly (readonly CellInput[])[]): void {
    const matrix: Matrix = {};
    inputs.forEach((cells, rowOffset) => {
      const row: Record<number, ICellData | null> = {};
      cells.forEach((input, columnOffset) => {
        const at = { row: area.row + rowOffset, column: area.column + columnOffset };
        if (input.kind === "formula") refuseBadFormula(input.formula, at);
        const data = toCellData(input, (formula) =>
          storedFormula(formula, this.#tables.nameAt(sheet, at.row, at.column)),
        );
        if (data) row[at.column] = data;
      });
      if (Object.keys(row).length > 0) matrix[area.row + rowOffset] = row;
    });
    this.#set(sheet, area, matrix);
    this.#tables.followHeaders(sheet, area);
  }

  format(sheet: SheetId, area: Area, change: FormatChange | readonly (readonly (FormatChange | undefined)[])[]): void {
    const clipped = this.#clip(sheet, area);
    if (!clipped) return;
    const matrix: Matrix = {};
    const whole = isGrid(change) ? undefined : toStyle(change);
    for (let row = 0; row < clipped.rowCount; row += 1) {
      const cells: Record<number, ICellData | null> = {};
      for (let column = 0; column < clipped.columnCount; column += 1) {
        const own = isGrid(change) ? change[row]?.[column] : undefined;
        const style = whole ?? (own && toStyle(own));
        if (style && Object.keys(style).length > 0) cells[clipped.column + column] = { s: style };
      }
      matrix[clipped.row + row] = cells;
    }
    this.#set(sheet, clipped, matrix, SetStyleCommand.id);
  }

  clear(sheet: SheetId, area: Area, what: "All" | "Contents" | "Formats"): void {
    const matrix: Matrix = {};
    this.#context
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column) => {
        if (!intersectAreas(area, { row, column, rowCount: 1, columnCount: 1 })) return;
        const emptied = toCellData({ kind: "empty" }, (formula) => formula) ?? {};
        const cell = { ...(what !== "Formats" && emptied), ...(what !== "Contents" && { s: null }) };
        (matrix[row] ??= {})[column] = cell;
      });
    if (Object.keys(matrix).length > 0)
      this.#set(sheet, area, matrix, what === "Formats" ? SetStyleCommand.id : undefined);
    if (what !== "Formats") this.#tables.followHeaders(sheet, area);
    if (what === "All") this.unmerge(sheet, area);
  }

  insert(sheet: SheetId, area: Area, shift: "Down" | "Right"): void {
    this.#structure.insert(sheet, area, shift);
  }

  remove(sheet: SheetId, area: Area, shift: "Up" | "Left"): void {
    this.#structure.remove(sheet, area, shift);
  }

  columnWidth(sheet: SheetId, column: number): number {
    const pixels = this.#context.sheet(sheet).getConfig().columnData[column]?.w;
    return pixels === undefined ? STANDARD_COLUMN_POINTS : toPoints(pixels);
  }

  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void {
    this.#grow(sheet, 0, column + count - 1);
    const range = toRange({ row: 0, column, rowCount: 1, columnCount: count });
    this.#context.run(SetWorksheetColWidthMutation.id, {
      subUnitId: sheet,
      ranges: [range],
      colWidth: toPixels(points),
    });
  }

  rowHeight(sheet: SheetId, row: number): number {
    const pixels = this.#context.sheet(sheet).getConfig().rowData[row]?.h;
    return pixels === undefined ? STANDARD_ROW_POINTS : toPoints(pixels);
  }

  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void {
    this.#grow(sheet, row + count - 1, 0);
    const ranges = [toRange({ row, column: 0, rowCount: count, columnCount: 1 })];
    this.#context.run(SetWorksheetRowHeightMutation.id, { subUnitId: sheet, ranges, rowHeight: toPixels(points) });
    // Otherwise Univer makes the row as high as its text again.
    this.#context.run(SetWorksheetRowIsAutoHeightMutation.id, {
      subUnitId: sheet,
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }

  merges(sheet: SheetId): readonly Area[] {
    return this.#context.sheet(sheet).getMergeData().map(fromRange);
  }

  merge(sheet: SheetId, area: Area): void {
    const inTable = this.#tables
      .list()
      .find((table) => table.sheet === sheet && intersectAreas(table.area, area) !== undefined);
    if (inTable !== undefined)
      throw new EngineError("TableOverlap", `Cells of the table ${inTable.name} cannot be merged`);
    this.#grow(sheet, area.row + area.rowCount - 1, area.column + area.columnCount - 1);
    this.unmerge(sheet, area);
    this.#context.run(AddWorksheetMergeMutation.id, { subUnitId: sheet, ranges: [toRange(area)] });
  }

  unmerge(sheet: SheetId, area: Area): void {
    const touched = this.merges(sheet).filter((merge) => intersectAreas(merge, area) !== undefined);
    if (touched.length === 0) return;
    this.#context.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheet, ranges: touched.map(toRange) });
  }

  /** Whole columns and rows are only as large as what the sheet has room for. */
  #clip(sheet: SheetId, area: Area): Area | undefined {
    const whole = area.rowCount === SHEET_ROWS || area.columnCount === SHEET_COLUMNS;
    const target = this.#context.sheet(sheet);
    const room = { row: 0, column: 0, rowCount: target.getRowCount(), columnCount: target.getColumnCount() };
    return whole ? intersectAreas(area, room) : area;
  }

  /** `trigger` tells Univer that only looks change; otherwise it takes a cell without formula in the change for one that lost it. */
  #set(sheet: SheetId, area: Area, cellValue: Matrix, trigger?: string): void {
    const clipped = this.#clip(sheet, area);
    if (clipped) this.#grow(sheet, clipped.row + clipped.rowCount - 1, clipped.column + clipped.columnCount - 1);
    this.#context.run(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue, trigger });
  }

  #grow(sheet: SheetId, row: number, column: number): void {
    if (row >= SHEET_ROWS || column >= SHEET_COLUMNS)
      throw new EngineError("BeyondSheet", "Beyond the end of the sheet");
    const target = this.#context.sheet(sheet);
    if (row >= target.getRowCount()) {
      this.#context.run(SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: row + 201 });
    }
    if (column >= target.getColumnCount()) {
      this.#context.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: column + 27 });
    }
  }
}

function isGrid(
  change: FormatChange | readonly (readonly (FormatChange | undefined)[])[],
): change is readonly (readonly (FormatChange | undefined)[])[] {
  return Array.isArray(change);
}

function refuseBadFormula(formula: string, at: { row: number; column: number }): void {
  const fault = formulaFault(formula);
  if (fault === undefined) return;
  throw new EngineError("FormulaInvalid", `${formatArea({ ...at, rowCount: 1, columnCount: 1 })}: ${fault}`);
}
