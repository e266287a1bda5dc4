import { singleCell, type Area, type CellPlace } from "../sheets/cells/address";
import type { LedgerRows } from "../sheets/workbook-port";
import { LEDGER_HEADER_ROW, nextLedgerRows } from "../sheets/ledgers/ledger-place";
import { printPage } from "../sheets/layouts/print-page";
import { asTypedText } from "../sheets/cells/typed-text";
import {
  addedColumnArea,
  appendedRowsArea,
  isPlannedFormula,
  type AddTableColumn,
  type AppendRows,
  type AppendTableRows,
  type Change,
  type LedgerShape,
  type PlannedBorder,
  type PlannedCell,
  type PlannedFormat,
} from "../sheets/plan/sheet-plan";
import { addChart } from "./add-chart";
import { rangeOf } from "./cells";
import { setPage } from "./set-page";

const LEDGER_STYLE = "TableStyleLight1";

/** Queues one change of a plan; nothing is sent before the caller's `sync`. */
export function applyChange(context: Excel.RequestContext, change: Change, ledgers: readonly LedgerRows[]): void {
  const { worksheets } = context.workbook;
  switch (change.kind) {
    case "add-sheet": {
      const sheet = worksheets.add(change.sheet);
      if (!change.showGridlines) sheet.showGridlines = false;
      if (change.position !== null) sheet.position = change.position;
      return;
    }
    case "write-block":
      writeCells(worksheets.getItem(change.sheet), change.at, change.cells);
      return;
    case "replace-cells":
      replaceCells(worksheets.getItem(change.sheet), change.at, change.cells);
      return;
    case "fill-formula":
      setAll(rangeOf(worksheets.getItem(change.sheet), change.area), "formulas", change.formula);
      return;
    case "make-table":
      makeTable(worksheets.getItem(change.sheet), change.area, change.name, change.style);
      return;
    case "name-area":
      context.workbook.names.add(change.name, rangeOf(worksheets.getItem(change.sheet), change.area));
      return;
    case "add-table-column":
      addTableColumn(context, change);
      return;
    case "append-table-rows":
      appendTableRows(context, change);
      return;
    case "insert-rows": {
      const area = { row: change.row, column: 0, rows: change.rows, columns: 1 };
      // They come with the formats of the row above.
      rangeOf(worksheets.getItem(change.sheet), area).getEntireRow().insert("Down").clear("Formats");
      return;
    }
    case "check-column":
      return;
    case "format-area":
      formatArea(worksheets.getItem(change.sheet), change.area, change.format);
      return;
    case "set-column-widths": {
      const sheet = worksheets.getItem(change.sheet);
      for (const [index, width] of change.widths.entries())
        if (width !== null) setColumnWidth(sheet, change.firstColumn + index, width);
      return;
    }
    case "fit-rows":
      rangeOf(worksheets.getItem(change.sheet), change.area).format.autofitRows();
      return;
    case "freeze-rows":
      worksheets.getItem(change.sheet).freezePanes.freezeRows(change.rows);
      return;
    case "set-page":
      setPage(worksheets.getItem(change.sheet), change);
      return;
    case "add-chart":
      addChart(worksheets.getItem(change.sheet), change);
      return;
    case "append-rows":
      appendRows(context, change, ledgers);
      return;
    case "set-number-formats": {
      const area = { ...change.at, rows: change.formats.length, columns: change.formats[0]?.length ?? 0 };
      rangeOf(worksheets.getItem(change.sheet), area).numberFormat = change.formats.map((row) => [...row]);
      return;
    }
    case "show-area": {
      const sheet = worksheets.getItem(change.sheet);
      sheet.activate();
      rangeOf(sheet, change.area).select();
      return;
    }
  }
}

/** What is written for a planned cell: `null` leaves an empty cell empty. */
const writtenCell = (cell: PlannedCell): string | number | boolean | null => {
  if (isPlannedFormula(cell)) return cell.formula;
  return typeof cell === "string" ? asTypedText(cell) : cell;
};

function writeCells(sheet: Excel.Worksheet, at: CellPlace, cells: readonly (readonly PlannedCell[])[]): void {
  const area = { ...at, rows: cells.length, columns: cells[0]?.length ?? 0 };
  rangeOf(sheet, area).formulas = cells.map((row) => row.map(writtenCell));
}

// In what is handed to Excel, null leaves a cell as it is and "" empties it.
function replaceCells(sheet: Excel.Worksheet, at: CellPlace, cells: readonly (readonly PlannedCell[])[]): void {
  const area = { ...at, rows: cells.length, columns: cells[0]?.length ?? 0 };
  rangeOf(sheet, area).formulas = cells.map((row) => row.map((cell) => writtenCell(cell) ?? ""));
}

function makeTable(sheet: Excel.Worksheet, area: Area, name: string, style: string): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = style;
  table.showBandedRows = false;
  table.showFilterButton = false;
}

// Written beside the table and taken in by it, as a row is: inserting cells would push aside what stands further right.
function addTableColumn(context: Excel.RequestContext, change: AddTableColumn): void {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  writeCells(
    sheet,
    addedColumnArea(change),
    change.cells.map((cell) => [cell]),
  );
  const wider = { ...change.area, columns: change.area.columns + 1 };
  context.workbook.tables.getItem(change.table).resize(rangeOf(sheet, wider));
}

function appendTableRows({ workbook }: Excel.RequestContext, change: AppendTableRows): void {
  const sheet = workbook.worksheets.getItem(change.sheet);
  writeCells(sheet, appendedRowsArea(change), change.cells);
  const longer = { ...change.area, rows: change.area.rows + change.cells.length };
  workbook.tables.getItem(change.table).resize(rangeOf(sheet, longer));
}

const setColumnWidth = (sheet: Excel.Worksheet, column: number, width: number): void => {
  rangeOf(sheet, singleCell({ row: 0, column })).format.columnWidth = width;
};

function formatArea(sheet: Excel.Worksheet, area: Area, wanted: PlannedFormat): void {
  const range = rangeOf(sheet, area);
  const { format } = range;
  if (wanted.numberFormat !== undefined) setAll(range, "numberFormat", wanted.numberFormat);
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.italic !== undefined) format.font.italic = wanted.italic;
  if (wanted.fontSize !== undefined) format.font.size = wanted.fontSize;
  if (wanted.fontColor !== undefined) format.font.color = wanted.fontColor;
  if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  if (wanted.horizontalAlignment !== undefined) format.horizontalAlignment = wanted.horizontalAlignment;
  if (wanted.verticalAlignment !== undefined) format.verticalAlignment = wanted.verticalAlignment;
  if (wanted.wrapText !== undefined) format.wrapText = wanted.wrapText;
  if (wanted.topBorder !== undefined) drawBorder(format, "EdgeTop", wanted.topBorder);
  if (wanted.bottomBorder !== undefined) drawBorder(format, "EdgeBottom", wanted.bottomBorder);
}

/**
 * One text for every cell of a range. The library's types know matrices only; a bare text stands for all cells, so that
 * a column of any length is a few bytes.
 */
function setAll(range: Excel.Range, property: "formulas" | "numberFormat", text: string): void {
  range.set({ [property]: text });
}

function drawBorder(format: Excel.RangeFormat, edge: "EdgeTop" | "EdgeBottom", weight: PlannedBorder): void {
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = weight;
  border.color = "#7A8794";
}

function appendRows(context: Excel.RequestContext, { ledger, rows }: AppendRows, ledgers: readonly LedgerRows[]): void {
  const known = ledgers.find((each) => each.ledger.table === ledger.table);
  if (known === undefined) beginLedger(context, ledger);
  const { sheet: name, area } = nextLedgerRows(ledger, known, rows.length);
  const sheet = context.workbook.worksheets.getItem(name);
  writeCells(sheet, area, rows);
  for (const [index, { numberFormat }] of ledger.columns.entries()) {
    if (numberFormat === undefined) continue;
    setAll(rangeOf(sheet, { ...area, column: area.column + index, columns: 1 }), "numberFormat", numberFormat);
  }
  const headerRow = (known?.body.area.row ?? area.row) - 1;
  const tableArea = { ...area, row: headerRow, rows: area.row + area.rows - headerRow };
  if (known === undefined) makeTable(sheet, tableArea, ledger.table, LEDGER_STYLE);
  else context.workbook.tables.getItem(ledger.table).resize(rangeOf(sheet, tableArea));
}

function beginLedger({ workbook }: Excel.RequestContext, ledger: LedgerShape): void {
  const sheet = workbook.worksheets.add(ledger.sheet);
  const header: Area = { row: LEDGER_HEADER_ROW, column: 0, rows: 1, columns: ledger.columns.length };
  writeCells(sheet, { row: 0, column: 0 }, [[ledger.title], [ledger.explanation]]);
  writeCells(sheet, header, [ledger.columns.map((each) => each.header)]);
  formatArea(sheet, singleCell({ row: 0, column: 0 }), { bold: true, fontSize: 14 });
  formatArea(sheet, singleCell({ row: 1, column: 0 }), { italic: true, fontColor: "#5B6472" });
  formatArea(sheet, header, { bold: true, fill: "#E3ECE7" });
  for (const [index, { width }] of ledger.columns.entries()) setColumnWidth(sheet, index, width);
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(LEDGER_HEADER_ROW + 1);
  setPage(sheet, printPage(ledger.sheet, "Landscape", null, LEDGER_HEADER_ROW));
}
