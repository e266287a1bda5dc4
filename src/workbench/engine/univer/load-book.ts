import { BooleanNumber, LocaleType, VerticalAlign } from "@univerjs/core";
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import { parseArea, type Area } from "../../address/a1";
import { blankSheet } from "../../book/blank-book";
import type { Book, BookCell, BookSheet } from "../../book/book";
import type { CellInput } from "../engine";
import { toCellData } from "./cell-data";
import { toRange, type UniverContext } from "./context";
import { storedFormula } from "./formula-text";
import { toCustom } from "./sheet-extras";
import { STANDARD_COLUMN_POINTS, STANDARD_ROW_POINTS, toPixels } from "./sizes";
import { toStyle } from "./style";

/** Room beyond what is filled; the sheet grows when something is written further out. */
const SPARE = { rows: 200, columns: 26 };
const LEAST = { rows: 1000, columns: 52 };

type Cells = Record<number, Record<number, ICellData>>;
type SpillRanges = Record<number, Record<number, ReturnType<typeof toRange>>>;

interface LoadedSheet {
  readonly data: Partial<IWorksheetData> & { id: string; name: string };
  readonly spilled: Cells;
  readonly spillRanges: SpillRanges;
}

function contains(area: Area, cell: Area): boolean {
  return (
    cell.row >= area.row &&
    cell.row < area.row + area.rowCount &&
    cell.column >= area.column &&
    cell.column < area.column + area.columnCount
  );
}

function inputOf(cell: BookCell): CellInput {
  if (cell.formula !== undefined) return { kind: "formula", formula: cell.formula };
  if (cell.value === null) return { kind: "empty" };
  if (cell.isError === true) return { kind: "error", error: String(cell.value) };
  return { kind: "value", value: cell.value };
}

function put(cells: Cells, at: Area, data: ICellData): void {
  (cells[at.row] ??= {})[at.column] = data;
}

function loadCell(cell: BookCell, ownTable: string | undefined): ICellData {
  const data = toCellData(inputOf(cell), (formula) => storedFormula(formula, ownTable)) ?? {};
  if (cell.formula !== undefined && cell.value !== null) {
    const shown = toCellData(
      cell.isError === true ? { kind: "value", value: String(cell.value) } : { kind: "value", value: cell.value },
      (f) => f,
    );
    data.v = shown?.v ?? null;
    data.t = shown?.t ?? null;
  }
  if (cell.format) data.s = toStyle(cell.format);
  return withoutNulls(data);
}

function withoutNulls(data: ICellData): ICellData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

/** One sheet as Univer wants it. What a formula spills is kept apart: to Univer it is no cell's content. */
function loadSheet(sheet: BookSheet, id: string): LoadedSheet {
  const cells: Cells = {};
  const spilled: Cells = {};
  const spillRanges: SpillRanges = {};
  const tables = sheet.tables.flatMap((table) => {
    const area = parseArea(table.area);
    return area ? [{ name: table.name, area }] : [];
  });
  const placed = [...sheet.cells].flatMap(([address, cell]) => {
    const at = parseArea(address);
    return at ? [{ at, cell }] : [];
  });
  const spills = placed.flatMap(({ at, cell }) => {
    const area = cell.spill === undefined ? undefined : parseArea(cell.spill);
    return area && area.rowCount * area.columnCount > 1 ? [{ at, area }] : [];
  });
  for (const { at, area } of spills) (spillRanges[at.row] ??= {})[at.column] = toRange(area);

  let lastRow = 0;
  let lastColumn = 0;
  for (const { at, cell } of placed) {
    lastRow = Math.max(lastRow, at.row);
    lastColumn = Math.max(lastColumn, at.column);
    const ownTable = tables.find((table) => contains(table.area, at))?.name;
    const data = loadCell(cell, ownTable);
    const isSpilled = spills.some((spill) => contains(spill.area, at));
    if (isSpilled)
      put(spilled, at, { ...(data.v !== undefined && { v: data.v }), ...(data.t !== undefined && { t: data.t }) });
    const isOwn = spills.some((spill) => spill.at.row === at.row && spill.at.column === at.column);
    if (isSpilled && !isOwn) {
      if (data.s !== undefined) put(cells, at, { s: data.s });
    } else {
      put(cells, at, data);
    }
  }

  return { data: sheetData(sheet, id, cells, lastRow, lastColumn), spilled, spillRanges };
}

function sheetData(
  sheet: BookSheet,
  id: string,
  cellData: Cells,
  lastRow: number,
  lastColumn: number,
): LoadedSheet["data"] {
  const columnData: Record<number, { w: number }> = {};
  for (const [column, points] of sheet.columnWidths) columnData[column] = { w: toPixels(points) };
  const rowData: Record<number, { h: number; ia: BooleanNumber }> = {};
  for (const [row, points] of sheet.rowHeights) rowData[row] = { h: toPixels(points), ia: BooleanNumber.FALSE };
  const { rows, columns } = sheet.frozen;
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(LEAST.rows, lastRow + SPARE.rows),
    columnCount: Math.max(LEAST.columns, lastColumn + SPARE.columns),
    defaultColumnWidth: toPixels(STANDARD_COLUMN_POINTS),
    defaultRowHeight: toPixels(STANDARD_ROW_POINTS),
    defaultStyle: { ff: "Calibri", fs: 11, vt: VerticalAlign.BOTTOM },
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    mergeData: sheet.merges.flatMap((merge) => {
      const area = parseArea(merge);
      return area ? [toRange(area)] : [];
    }),
    cellData,
    columnData,
    rowData,
    custom: toCustom({
      protected: sheet.protected,
      veryHidden: sheet.visibility === "VeryHidden",
      page: sheet.page,
    }),
  };
}

let opened = 0;

/** Opens the book as the only workbook of the Univer instance; tables and names are the caller's to add. Answers sheet ids in order. */
export function openBook(context: UniverContext, book: Book): readonly string[] {
  if (context.hasWorkbook()) context.api.disposeUnit(context.unitId);
  opened += 1;
  const id = `book${opened}`;
  const loaded = book.sheets.map((sheet, index) => loadSheet(sheet, `sheet${index + 1}`));
  const data: Partial<IWorkbookData> = {
    id,
    name: id,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: loaded.map((sheet) => sheet.data.id),
    sheets: Object.fromEntries(loaded.map((sheet) => [sheet.data.id, sheet.data])),
  };
  context.api.createWorkbook(data);
  if (loaded.every((sheet) => Object.keys(sheet.spillRanges).length === 0)) return loaded.map((sheet) => sheet.data.id);
  context.run(SetArrayFormulaDataMutation.id, {
    arrayFormulaRange: { [id]: Object.fromEntries(loaded.map((sheet) => [sheet.data.id, sheet.spillRanges])) },
    arrayFormulaCellData: { [id]: Object.fromEntries(loaded.map((sheet) => [sheet.data.id, sheet.spilled])) },
  });
  return loaded.map((sheet) => sheet.data.id);
}

/** A new sheet as `openBook` would have loaded it. */
export function emptySheet(id: string, name: string): Partial<IWorksheetData> {
  return loadSheet(blankSheet(name), id).data;
}
