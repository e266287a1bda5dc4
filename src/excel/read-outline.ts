import type { WorkbookOutline } from "../sheets/workbook-port";

/** Sheets, tables and names, in one round trip. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name,items/protection/protected");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  workbook.protection.load("protected");
  await context.sync();
  return {
    sheets: sheets.items.map((sheet) => ({ name: sheet.name, protected: sheet.protection.protected })),
    activeSheet: active.name,
    structureProtected: workbook.protection.protected,
    tables: tables.items.map((table) => table.name),
    names: names.items.map((name) => name.name),
  };
}
