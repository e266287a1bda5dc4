import { ObjectMatrix } from "@univerjs/core";
import type { IRange, ICellData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../address/a1";
import type { CellState, SheetId } from "../engine";
import { cellValue, isErrorConstant, isFormulaCell } from "./cell-data";
import { fromRange, type UniverContext } from "./context";
import { shownFormula } from "./formula-text";
import { fromStyle } from "./style";

interface Spill {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** Reads cells out of Univer: content, formula as typed, what spills over them, format. */
export class CellReader {
  readonly #context: UniverContext;
  readonly #model: FormulaDataModel;
  readonly #tableAt: (sheet: SheetId, row: number, column: number) => string | undefined;

  constructor(context: UniverContext, tableAt: (sheet: SheetId, row: number, column: number) => string | undefined) {
    this.#context = context;
    this.#model = context.injector.get(FormulaDataModel);
    this.#tableAt = tableAt;
  }

  /** Areas that formulas of the sheet fill beyond their own cell. */
  spills(sheet: SheetId): readonly Spill[] {
    const rows = this.#model.getArrayFormulaRange()[this.#context.unitId]?.[sheet];
    const matrix = this.#context.sheet(sheet).getCellMatrix();
    const found: Spill[] = [];
    new ObjectMatrix<IRange>(rows ?? {}).forValue((row, column, range) => {
      const area = fromRange(range);
      // Univer keeps the area it would have filled also where something is in the way.
      const blocked = matrix.getValue(row, column)?.v === "#SPILL!";
      if (area.rowCount * area.columnCount > 1 && !blocked) found.push({ row, column, area });
    });
    return found;
  }

  read(sheetId: SheetId, area: Area): CellState[][] {
    const sheet = this.#context.sheet(sheetId);
    const matrix = sheet.getCellMatrix();
    const spills = this.spills(sheetId);
    const rows: CellState[][] = [];
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const cells: CellState[] = [];
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        cells.push(this.#readCell(sheet, matrix, spills, row, column));
      }
      rows.push(cells);
    }
    return rows;
  }

  /** The formula that the engine calculates, as stored. */
  storedFormula(sheetId: SheetId, row: number, column: number): string | undefined {
    const text = this.#model.getFormulaStringByCell(row, column, sheetId, this.#context.unitId);
    return text === null || text === undefined || text === "" ? undefined : text;
  }

  #readCell(
    sheet: Worksheet,
    matrix: ObjectMatrix<Nullable<ICellData>>,
    spills: readonly Spill[],
    row: number,
    column: number,
  ): CellState {
    const sheetId = sheet.getSheetId();
    const cell = matrix.getValue(row, column);
    const format = fromStyle(cell ? this.#context.workbook.getStyles().getStyleByCell(cell) : undefined);
    const stored = isFormulaCell(cell) ? this.storedFormula(sheetId, row, column) : undefined;
    if (cell && stored !== undefined) {
      const spill = spills.find((candidate) => candidate.row === row && candidate.column === column)?.area;
      const constant = isErrorConstant(stored);
      return {
        ...cellValue(cell, true),
        formula: constant ? undefined : shownFormula(cell, stored, this.#tableAt(sheetId, row, column)),
        spill,
        spilledFrom: undefined,
        format,
      };
    }
    const source = spills.find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
    if (source) {
      const data = this.#model.getArrayFormulaCellData()[this.#context.unitId]?.[sheetId]?.[row]?.[column];
      return {
        ...cellValue(data, true),
        formula: undefined,
        spill: undefined,
        spilledFrom: { row: source.row, column: source.column },
        format,
      };
    }
    return { ...cellValue(cell, false), formula: undefined, spill: undefined, spilledFrom: undefined, format };
  }
}
