import { CellValueType } from "@univerjs/core";
import { IDefinedNamesService, ISuperTableService, SetSuperTableMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import { formatArea, intersectAreas, type Area } from "../../address/a1";
import { loseTable, renameColumns, renameTable, toPlainReferences } from "../../formula/rewrite-tables";
import { sameName } from "../../formula/structured-refs";
import type { SheetId, TableOptions, TableState, TableStore } from "../engine";
import { EngineError } from "../engine-error";
import { isValidName, uniqueHeaders } from "../table-names";
import { cellValue, isFormulaCell } from "./cell-data";
import { fromRange, toRange, type UniverContext } from "./context";

interface Look {
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

const STANDARD: Look = { style: "TableStyleMedium2", showFilterButton: true, showBandedRows: true };

/** How the formulas of the workbook are gone through and changed; the cells' store supplies it. */
export type RewriteFormulas = (
  rewrite: (formula: string, sheet: SheetId, row: number, column: number) => string,
) => void;

/** Tables as Univer keeps them, with Excel's rules on top and the looks that Univer has no place for. */
export class UniverTables implements TableStore {
  readonly #context: UniverContext;
  readonly #manager: TableManager;
  readonly #rewrite: RewriteFormulas;
  readonly #looks = new Map<string, Look>();
  /** Header texts as last seen, to tell a renamed column by. */
  readonly #headers = new Map<string, readonly string[]>();
  #created = 0;

  constructor(context: UniverContext, rewrite: RewriteFormulas) {
    this.#context = context;
    this.#manager = context.injector.get(TableManager);
    this.#rewrite = rewrite;
  }

  list(): readonly TableState[] {
    return this.#manager.getTableList(this.#context.unitId).map((info) => {
      const area = fromRange(info.range);
      return {
        id: info.id,
        name: info.name,
        sheet: info.subUnitId,
        area,
        columns: this.#headerTexts(info.subUnitId, area),
        ...(this.#looks.get(info.id) ?? STANDARD),
      };
    });
  }

  /** Name of the table a cell stands in. */
  nameAt(sheet: SheetId, row: number, column: number): string | undefined {
    return this.#manager
      .getTablesInfoBySubunitId(this.#context.unitId, sheet)
      .find(
        ({ range }) =>
          row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
      )?.name;
  }

  add(sheet: SheetId, area: Area, options: TableOptions): TableState {
    this.#refuseOverlap(sheet, area, undefined);
    if (area.rowCount < 1) throw new EngineError("TableAreaInvalid", "A table has a header row and columns");
    const name = options.name ?? this.#freeName();
    this.#refuseName(name, undefined);
    this.#created += 1;
    const id = `${this.#created}`;
    const full = area.rowCount === 1 ? { ...area, rowCount: 2 } : area;
    this.place(id, sheet, full, name);
    const { style, showFilterButton, showBandedRows } = { ...STANDARD, ...options };
    this.#looks.set(id, { style, showFilterButton, showBandedRows });
    return this.#get(id);
  }

  set(id: string, change: Partial<Pick<TableState, "name" | keyof Look>>): void {
    const table = this.#get(id);
    const { name, ...look } = change;
    this.#looks.set(id, { ...STANDARD, ...this.#looks.get(id), ...look });
    if (name === undefined || name === table.name) return;
    this.#refuseName(name, id);
    this.#context.run(SetSheetTableMutation.id, { subUnitId: table.sheet, tableId: id, config: { name } });
    this.#rewrite((formula) => renameTable(formula, table.name, name));
  }

  resize(id: string, area: Area): void {
    const table = this.#get(id);
    const sameHeader = area.row === table.area.row && intersectAreas(area, table.area) !== undefined;
    if (!sameHeader || area.rowCount < 2) {
      throw new EngineError("TableAreaInvalid", `${formatArea(area)} does not keep the header row of ${table.name}`);
    }
    this.#refuseOverlap(table.sheet, area, id);
    this.place(id, table.sheet, area, table.name);
  }

  remove(id: string): void {
    const table = this.#get(id);
    const sheetName = this.#context.sheet(table.sheet).getName();
    this.#rewrite((formula, _sheet, row) => toPlainReferences(formula, { ...table, sheetName }, row));
    this.#take(table);
  }

  /** Takes the table away together with its cells: what refers to it becomes #REF!. */
  drop(id: string): void {
    const table = this.#get(id);
    this.#rewrite((formula) => loseTable(formula, table.name));
    this.#take(table);
  }

  #take({ id, ...table }: TableState): void {
    this.#context.run(DeleteSheetTableMutation.id, { subUnitId: table.sheet, tableId: id });
    this.#looks.delete(id);
    this.#headers.delete(id);
  }

  /** Puts a table where it belongs: new, moved or with other columns. */
  place(id: string, sheet: SheetId, area: Area, name: string): void {
    const existing = this.#manager.getTable(this.#context.unitId, id);
    if (existing) this.#context.run(DeleteSheetTableMutation.id, { subUnitId: sheet, tableId: id });
    this.#writeHeaders(sheet, area);
    const header = [...this.#headerTexts(sheet, area)];
    this.#context.run(AddSheetTableMutation.id, {
      subUnitId: sheet,
      tableId: id,
      name,
      range: toRange(area),
      header,
      options: {},
    });
    this.#headers.set(id, header);
  }

  /** After cells were written: numbers in header cells become text, a changed header renames its column in all formulas. */
  followHeaders(sheet: SheetId, changed: Area): void {
    for (const table of this.list()) {
      if (table.sheet !== sheet || !intersectAreas(changed, { ...table.area, rowCount: 1 })) continue;
      const before = this.#headers.get(table.id) ?? table.columns;
      this.#writeHeaders(sheet, table.area);
      const after = this.#headerTexts(sheet, table.area);
      this.#headers.set(table.id, after);
      const renamed = after.flatMap((text, index) =>
        before[index] === text ? [] : [[before[index] ?? "", text] as const],
      );
      if (renamed.length === 0) continue;
      this.#tellEngine(table.name);
      this.#rewrite((formula) => renameColumns(formula, table.name, renamed));
    }
  }

  forget(): void {
    this.#looks.clear();
    this.#headers.clear();
    this.#created = 0;
  }

  #get(id: string): TableState {
    const table = this.list().find((candidate) => candidate.id === id);
    if (!table) throw new EngineError("TableNotFound", `No table with id ${id}`);
    return table;
  }

  #headerTexts(sheet: SheetId, area: Area): readonly string[] {
    const matrix = this.#context.sheet(sheet).getCellMatrix();
    return Array.from({ length: area.columnCount }, (_, index) =>
      String(cellValue(matrix.getValue(area.row, area.column + index), false).value ?? ""),
    );
  }

  #writeHeaders(sheet: SheetId, area: Area): void {
    const matrix = this.#context.sheet(sheet).getCellMatrix();
    const texts = uniqueHeaders(this.#headerTexts(sheet, area), "Kolonne");
    const row: Record<number, object> = {};
    texts.forEach((text, index) => {
      const cell = matrix.getValue(area.row, area.column + index);
      const isText = cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING;
      if (isText && cell.v === text && !isFormulaCell(cell)) return;
      row[area.column + index] = { v: text, t: CellValueType.FORCE_STRING, f: null, si: null, p: null, custom: null };
    });
    if (Object.keys(row).length === 0) return;
    this.#context.run(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue: { [area.row]: row } });
  }

  /** The engine looks columns up by header; it must be told when one changes. */
  #tellEngine(name: string): void {
    const reference = this.#context.injector.get(ISuperTableService).getTable(this.#context.unitId, name);
    if (reference) this.#context.run(SetSuperTableMutation.id, { tableName: name, reference });
  }

  #refuseOverlap(sheet: SheetId, area: Area, except: string | undefined): void {
    const other = this.list().find(
      (table) => table.id !== except && table.sheet === sheet && intersectAreas(table.area, area) !== undefined,
    );
    if (other) throw new EngineError("TableOverlap", `${formatArea(area)} overlaps the table ${other.name}`);
  }

  #refuseName(name: string, except: string | undefined): void {
    if (!isValidName(name)) throw new EngineError("TableNameInvalid", `${name} cannot be the name of a table`);
    if (this.isTaken(name, except)) throw new EngineError("TableNameTaken", `The name ${name} is taken`);
  }

  /** Tables and defined names share one list of names. */
  isTaken(name: string, exceptTable: string | undefined): boolean {
    const names = Object.values(
      this.#context.injector.get(IDefinedNamesService).getDefinedNameMap(this.#context.unitId) ?? {},
    );
    return (
      this.list().some((table) => table.id !== exceptTable && sameName(table.name, name)) ||
      names.some((defined) => sameName(defined.name, name))
    );
  }

  #freeName(): string {
    for (let number = 1; ; number += 1) if (!this.isTaken(`Tabel${number}`, undefined)) return `Tabel${number}`;
  }
}
