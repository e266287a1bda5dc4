import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IDefinedNamesService, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { parseArea } from "../../address/a1";
import { blankBook } from "../../book/blank-book";
import type { Book } from "../../book/book";
import { loadCharts } from "../book-charts";
import { ChartList } from "../chart-list";
import type { Calculation, Engine, EngineChange } from "../engine";
import { fillNewRows } from "../fill-table";
import { tellZeroFromBlank } from "./blank-comparison";
import { keepEmptyText } from "./empty-text";
import { UniverCalculation } from "./calculation";
import { isFormulaCell } from "./cell-data";
import { CellReader } from "./cell-reader";
import { UniverCells } from "./cells";
import { fromRange, toRange, UniverContext } from "./context";
import { teachDialect } from "./dialect";
import { registerFunction, unregisterFunction } from "./functions";
import { keepSheetOfIndex } from "./index-function";
import { listen } from "./listening";
import { openBook } from "./load-book";
import { UniverNames } from "./names";
import { UniverSheets } from "./sheets";
import { takeSnapshot } from "./snapshot";
import { UniverStructure } from "./structure";
import { refuseThisRowElsewhere } from "./this-row";
import { UniverTables, type RewriteFormulas } from "./tables";

/** The two handles on one running Univer: the instance and its facade. */
export interface UniverHandles {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}

/**
 * A spreadsheet engine on a Univer that has the sheets, formula and table plugins, in the page or in Node.
 * Make one for each Univer; it begins with a blank workbook, `load` replaces it.
 */
export function createUniverEngine({ univer, univerAPI }: UniverHandles): Engine {
  const context = new UniverContext(univer, univerAPI);
  // Univer starts its spreadsheet services with the first workbook.
  if (!context.hasWorkbook()) openBook(context, blankBook("Ark1"));
  teachDialect(context);
  const listeners = new Set<(change: EngineChange) => void>();
  const emit = (change: EngineChange): void => listeners.forEach((listener) => listener(change));

  const calculation = new UniverCalculation(context);
  const rewrite = rewriter(context, () => reader);
  const tables = new UniverTables(context, rewrite);
  const reader = new CellReader(context, (sheet, row, column) => tables.nameAt(sheet, row, column));
  refuseThisRowElsewhere(context);
  keepSheetOfIndex(context);
  tellZeroFromBlank();
  keepEmptyText();
  const names = new UniverNames(context);
  const charts = new ChartList((sheet) => emit({ kind: "charts", sheet }));
  const structure = new UniverStructure(context, tables, names, {
    fill: (table, rows) => fillNewRows(engine, table, rows),
    follow: (sheet, area, shift) => charts.follow(sheet, area, shift),
  });
  const cells = new UniverCells(context, reader, tables, structure);
  const sheets = new UniverSheets(context, (sheet) => {
    for (const table of tables.list()) if (table.sheet === sheet) tables.drop(table.id);
    for (const name of names.list()) if (name.sheet === sheet) names.remove(name.name, sheet);
    charts.dropSheet(sheet);
  });
  let structureProtected = false;
  let mode: Calculation["mode"] = "Automatic";

  listen(context, {
    nameAt: (sheet, row, column) => tables.nameAt(sheet, row, column),
    followHeaders: (sheet, area) => tables.followHeaders(sheet, area),
    followShift: (sheet, area, shift) => charts.follow(sheet, area, shift),
    emit,
  });
  calculation.onCalculated(() => emit({ kind: "calculated" }));

  const engine: Engine = {
    sheets,
    cells,
    tables,
    names,
    charts,
    calculation: {
      get mode() {
        return mode;
      },
      setMode: (next) => void (mode = next),
      settle: () => calculation.settle(),
      full: () => calculation.full(),
      invalidate: (at) => calculation.invalidate(at),
      register: (fn) => registerFunction(context, fn),
      unregister: (name) => unregisterFunction(context, name),
    },
    selection: {
      get: () => {
        const selections = context.injector.get(SheetsSelectionsService).getCurrentSelections();
        const areas = selections.map((selection) => fromRange(selection.range));
        const home = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
        return { sheet: sheets.active(), areas: areas.length > 0 ? areas : [home] };
      },
      set: (sheet, areas) => {
        if (sheets.active() !== sheet) sheets.activate(sheet);
        const selections = areas.map((area) => ({
          range: toRange(area),
          primary: {
            ...toRange({ ...area, rowCount: 1, columnCount: 1 }),
            actualRow: area.row,
            actualColumn: area.column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        }));
        context.run(SetSelectionsOperation.id, { subUnitId: sheet, selections });
      },
    },
    load: (book) => {
      tables.forget();
      charts.forget();
      structureProtected = book.structureProtected;
      fill(engine, book, openBook(context, book));
    },
    snapshot: async () => {
      await calculation.settle();
      return takeSnapshot(engine, (id) => {
        const sheet = context.sheet(id);
        return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
      });
    },
    asUser: (work) => context.asUser(work),
    isStructureProtected: () => structureProtected,
    setStructureProtected: (value) => void (structureProtected = value),
    onChange: (listener) => {
      listeners.add(listener);
      return { dispose: () => void listeners.delete(listener) };
    },
    dispose: () => {
      listeners.clear();
      univer.dispose();
    },
  };
  return engine;
}

/** Tables, names, charts and the sheet in front, once the cells are there. */
function fill(engine: Engine, book: Book, ids: readonly string[]): void {
  book.sheets.forEach((sheet, index) => {
    const id = ids[index];
    if (id === undefined) return;
    for (const { area: address, name, style, showFilterButton, showBandedRows } of sheet.tables) {
      const area = parseArea(address);
      if (area) engine.tables.add(id, area, { name, style, showFilterButton, showBandedRows });
    }
  });
  const idOf = (name: string | undefined): string | undefined =>
    ids[book.sheets.findIndex((sheet) => sheet.name === name)];
  for (const { name, formula, sheet } of book.names) {
    engine.names.set({ name, formula, sheet: idOf(sheet), comment: "", visible: true });
  }
  loadCharts(engine.charts, book, ids);
  const active = idOf(book.activeSheet) ?? ids[0];
  if (active !== undefined) engine.sheets.activate(active);
}

function rewriter(context: UniverContext, reader: () => CellReader): RewriteFormulas {
  return (rewrite) => {
    for (const sheet of context.workbook.getSheets()) {
      const id = sheet.getSheetId();
      const cellValue: Record<number, Record<number, object>> = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!isFormulaCell(cell)) return;
        const stored = reader().storedFormula(id, row, column);
        if (stored === undefined) return;
        const rewritten = rewrite(stored, id, row, column);
        if (rewritten !== stored) (cellValue[row] ??= {})[column] = { f: rewritten, si: null };
      });
      if (Object.keys(cellValue).length > 0) context.run(SetRangeValuesMutation.id, { subUnitId: id, cellValue });
    }
    const names = context.injector.get(IDefinedNamesService).getDefinedNameMap(context.unitId) ?? {};
    for (const name of Object.values(names)) {
      const formulaOrRefString = rewrite(name.formulaOrRefString, "", 0, 0);
      if (formulaOrRefString !== name.formulaOrRefString)
        context.run(SetDefinedNameMutation.id, { ...name, formulaOrRefString });
    }
  };
}
