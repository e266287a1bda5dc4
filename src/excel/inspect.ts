import type { SheetPlace } from "../sheets/cells/address";
import type { AreaFormats } from "../sheets/restore/restore-point";
import {
  COLUMNS_BELOW,
  LINES_BELOW,
  type AreaInspection,
  type Inspection,
  type InspectionAnswer,
  type TableContents,
} from "../sheets/workbook-port";
import { askWhetherPlain, FORMAT_QUESTION, readFormats } from "./cell-formats";
import { cellsOf, placeOf, rangeOf } from "./cells";

/**
 * Asks everything at once: one round trip, and a second only where the area has formats that must be kept cell by
 * cell for Fortryd.
 */
export async function inspect(context: Excel.RequestContext, question: Inspection): Promise<InspectionAnswer> {
  const area = question.place === null ? null : askForArea(context, question.place, question);
  const ledgers = question.ledgers.map((ledger) => ({
    ledger,
    body: context.workbook.tables.getItem(ledger.table).getDataBodyRange().load("values,address"),
  }));
  const tables = question.tables.map((name) => ({
    name,
    range: context.workbook.tables.getItem(name).getRange().load("address"),
    body: context.workbook.tables.getItem(name).getDataBodyRange().load("address"),
  }));
  const names = (question.names ?? []).map((name) => ({
    name,
    range: context.workbook.names.getItem(name).getRangeOrNullObject().load("address"),
  }));
  const contents = (question.contents ?? []).map((name) => askForContents(context, name));
  const below = (question.below ?? []).map((place) => askForFormats(context, place));
  await context.sync();
  const formatsBelow = await readAll(context, below);
  const formats = area === null || area.isPlain() ? null : await readCellFormats(context, area.range);
  return {
    area: area === null ? null : area.answer(formats),
    ledgers: ledgers.map(({ ledger, body }) => ({
      ledger,
      body: placeOf(body.address),
      rows: cellsOf(body.values),
    })),
    tables: tables.map(({ name, range, body }) => ({
      name,
      place: placeOf(range.address),
      body: placeOf(body.address),
    })),
    names: names
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, range }) => ({ name, place: placeOf(range.address) })),
    contents: contents.map((answer) => answer()),
    formatsBelow,
  };
}

/** As many cells as can be asked whether they are plain, and as many as can be read one by one, with room to spare. */
const ASKED_CELLS = 40_000;
const READ_CELLS = 4_000;

interface AskedFormats {
  readonly range: Excel.Range;
  readonly isPlain: () => boolean;
  readonly cells: number;
}

/** null where it is too much to be asked. */
function askForFormats(context: Excel.RequestContext, { sheet, area }: SheetPlace): AskedFormats | null {
  const cells = area.rows * area.columns;
  if (cells > ASKED_CELLS) return null;
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
  return { range, cells, isPlain: askWhetherPlain(range) };
}

/** One round trip for all that are not plain. */
async function readAll(
  context: Excel.RequestContext,
  asked: readonly (AskedFormats | null)[],
): Promise<InspectionAnswer["formatsBelow"]> {
  const questions = asked.map((each) => {
    if (each === null) return () => undefined;
    if (each.isPlain()) return () => null;
    if (each.cells > READ_CELLS) return () => undefined;
    const properties = each.range.getCellProperties(FORMAT_QUESTION);
    return () => readFormats(properties.value, cellsOf(each.range.numberFormat));
  });
  if (asked.some((each) => each !== null && each.cells <= READ_CELLS && !each.isPlain())) await context.sync();
  return questions.map((answer) => answer());
}

function askForContents(context: Excel.RequestContext, name: string): () => TableContents {
  const table = context.workbook.tables.getItem(name).getRange().load("address,values");
  const below = table.getRowsBelow(1).getAbsoluteResizedRange(LINES_BELOW, COLUMNS_BELOW).load("values");
  return () => ({
    name,
    place: placeOf(table.address),
    values: cellsOf(table.values),
    below: cellsOf(below.values),
  });
}

interface AskedArea {
  readonly range: Excel.Range;
  readonly isPlain: () => boolean;
  readonly answer: (formats: AreaFormats | null) => AreaInspection;
}

function askForArea(
  context: Excel.RequestContext,
  { sheet: name, area }: SheetPlace,
  { rowHeights, chart }: Inspection,
): AskedArea {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = rangeOf(sheet, area).load("formulas");
  const isPlain = askWhetherPlain(range);
  const widths = range.getColumnProperties({ format: { columnWidth: true } });
  const heights = rowHeights === true ? range.getRowProperties({ format: { rowHeight: true } }) : null;
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  const underChart = chart === undefined ? null : rangeOf(sheet, chart).load("formulas");
  const charts = chart === undefined ? null : sheet.charts.load("items/name");
  return {
    range,
    isPlain,
    answer: (formats) => ({
      formulas: cellsOf(range.formulas),
      formats,
      columnWidths: widths.value.map((column) => column.format?.columnWidth ?? 0),
      ...(heights === null ? {} : { rowHeights: heights.value.map((row) => row.format?.rowHeight ?? 0) }),
      ...(underChart === null ? {} : { underChart: cellsOf(underChart.formulas) }),
      ...(charts === null ? {} : { charts: charts.items.map((each) => each.name) }),
      used: used.isNullObject ? null : placeOf(used.address).area,
    }),
  };
}

async function readCellFormats(context: Excel.RequestContext, range: Excel.Range): Promise<AreaFormats | null> {
  const properties = range.getCellProperties(FORMAT_QUESTION);
  await context.sync();
  return readFormats(properties.value, cellsOf(range.numberFormat));
}
