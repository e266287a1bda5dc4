import { formatArea, formatCell } from "../../address/a1";
import type { Book, BookCell, BookSheet } from "../../book/book";
import { requoteSheets } from "../../formula/requote-sheets";
import { bookCharts } from "../book-charts";
import type { CellState, Engine, SheetState } from "../engine";
import { STANDARD_COLUMN_POINTS, STANDARD_ROW_POINTS } from "./sizes";

function bookCell(cell: CellState): BookCell | undefined {
  const formatted = Object.keys(cell.format).length > 0;
  if (cell.value === null && cell.formula === undefined && !formatted) return undefined;
  return {
    value: cell.value,
    ...(cell.isError && { isError: true }),
    ...(cell.formula !== undefined && { formula: requoteSheets(cell.formula) }),
    ...(cell.spill && { spill: formatArea(cell.spill) }),
    ...(formatted && { format: cell.format }),
  };
}

function sizes(count: number, standard: number, read: (index: number) => number): Map<number, number> {
  const different = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    const points = read(index);
    if (points !== standard) different.set(index, points);
  }
  return different;
}

function bookSheet(engine: Engine, sheet: SheetState, room: { rows: number; columns: number }): BookSheet {
  const cells = new Map<string, BookCell>();
  const used = engine.cells.used(sheet.id, false);
  if (used) {
    engine.cells.read(sheet.id, used).forEach((row, rowOffset) =>
      row.forEach((state, columnOffset) => {
        const cell = bookCell(state);
        if (cell) cells.set(formatCell(used.row + rowOffset, used.column + columnOffset), cell);
      }),
    );
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    showGridlines: sheet.showGridlines,
    cells,
    columnWidths: sizes(room.columns, STANDARD_COLUMN_POINTS, (column) => engine.cells.columnWidth(sheet.id, column)),
    rowHeights: sizes(room.rows, STANDARD_ROW_POINTS, (row) => engine.cells.rowHeight(sheet.id, row)),
    frozen: engine.sheets.frozen(sheet.id),
    tables: engine.tables
      .list()
      .filter((table) => table.sheet === sheet.id)
      .map(({ name, area, columns, style, showFilterButton, showBandedRows }) => ({
        name,
        area: formatArea(area),
        columns,
        style,
        showFilterButton,
        showBandedRows,
      })),
    merges: engine.cells.merges(sheet.id).map(formatArea),
    page: engine.sheets.page(sheet.id),
    charts: bookCharts(engine, sheet.id),
  };
}

/** The workbook as plain data, as it stands now. */
export function takeSnapshot(engine: Engine, room: (sheet: string) => { rows: number; columns: number }): Book {
  const sheets = engine.sheets.list();
  const nameOf = (id: string | undefined): string | undefined => sheets.find((sheet) => sheet.id === id)?.name;
  return {
    sheets: sheets.map((sheet) => bookSheet(engine, sheet, room(sheet.id))),
    names: engine.names.list().map(({ name, formula, sheet }) => {
      const sheetName = nameOf(sheet);
      return { name, formula: requoteSheets(formula), ...(sheetName !== undefined && { sheet: sheetName }) };
    }),
    activeSheet: nameOf(engine.sheets.active()) ?? "",
    structureProtected: engine.isStructureProtected(),
  };
}
