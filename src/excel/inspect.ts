import type { AreaInspection, Inspection, InspectionAnswer } from "../sheets/workbook-port";
import { FORMAT_QUESTION, readFormats } from "./cell-formats";
import { cellsOf, placeOf, rangeOf } from "./cells";

/** Asks everything at once and reads the answers after one round trip. */
export async function inspect(context: Excel.RequestContext, question: Inspection): Promise<InspectionAnswer> {
  const area = question.place === null ? null : askForArea(context, question.place.sheet, question.place.area);
  const ledgers = question.ledgers.map((ledger) => ({
    ledger,
    body: context.workbook.tables.getItem(ledger.table).getDataBodyRange().load("values,address"),
  }));
  const tables = question.tables.map((name) => ({
    name,
    range: context.workbook.tables.getItem(name).getRange().load("address"),
  }));
  await context.sync();
  return {
    area: area === null ? null : area(),
    ledgers: ledgers.map(({ ledger, body }) => ({
      ledger,
      body: placeOf(body.address),
      rows: cellsOf(body.values),
    })),
    tables: tables.map(({ name, range }) => ({ name, place: placeOf(range.address) })),
  };
}

function askForArea(
  context: Excel.RequestContext,
  sheetName: string,
  area: Parameters<typeof rangeOf>[1],
): () => AreaInspection {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const range = rangeOf(sheet, area).load("formulas,numberFormat");
  const formats = range.getCellProperties(FORMAT_QUESTION);
  const widths = range.getColumnProperties({ format: { columnWidth: true } });
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  return () => ({
    formulas: cellsOf(range.formulas),
    formats: readFormats(formats.value, cellsOf(range.numberFormat)),
    columnWidths: widths.value.map((column) => column.format?.columnWidth ?? 0),
    used: used.isNullObject ? null : placeOf(used.address).area,
  });
}
