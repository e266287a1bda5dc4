import type { Book } from "../book/book";
import { brokenBook, checkSheetName } from "./book-check";
import { chartParts } from "./charts/chart-parts";
import { createArrayNeed } from "./formulas/array-need";
import { writePackage, type WrittenPart } from "./package/write-package";
import { sheetXml } from "./sheet/write-sheet";
import type { WriteContext } from "./sheet/write-cell";
import { tableXml } from "./sheet/write-table";
import { createStyleTable } from "./styles/style-table";
import { nameExtents } from "./workbook/name-extents";
import { createSharedTextTable } from "./workbook/shared-text-table";
import { METADATA_XML, workbookXml } from "./workbook/workbook-parts";

const WORKBOOK = "xl/workbook.xml";

/**
 * Writes a book as an .xlsx file. `functionNamespace` is that of the add-in's custom functions ("TILTAG"), which Excel
 * stores under another name than it shows. What no file can hold is refused with an `XlsxError` that names the cell.
 */
export async function writeXlsx(book: Book, options: { functionNamespace: string }): Promise<Uint8Array> {
  await Promise.resolve();
  checkBook(book);
  const namespace = options.functionNamespace;
  const context: WriteContext = {
    namespace,
    styles: createStyleTable(),
    texts: createSharedTextTable(),
    arrayNeed: createArrayNeed({ namespace, isArea: nameExtents(book.names, namespace) }),
  };
  const sheets = sheetParts(book, context);
  const shared: readonly (readonly [kind: string, part: WrittenPart])[] = [
    ["styles", { name: "xl/styles.xml", xml: context.styles.xml(), contentType: "spreadsheetml.styles" }],
    [
      "sharedStrings",
      { name: "xl/sharedStrings.xml", xml: context.texts.xml(), contentType: "spreadsheetml.sharedStrings" },
    ],
    ["sheetMetadata", { name: "xl/metadata.xml", xml: METADATA_XML, contentType: "spreadsheetml.sheetMetadata" }],
  ];
  const workbook: WrittenPart = {
    name: WORKBOOK,
    xml: workbookXml(book, namespace),
    contentType: "spreadsheetml.sheet.main",
    refersTo: [
      ...sheets
        .filter((part) => part.contentType === "spreadsheetml.worksheet")
        .map((part) => ({ kind: "worksheet", part: part.name })),
      ...shared.map(([kind, part]) => ({ kind, part: part.name })),
    ],
  };
  return writePackage([workbook, ...sheets, ...shared.map(([, part]) => part)], WORKBOOK);
}

/** Each sheet, followed by its tables and charts. Both are numbered through the whole workbook. */
function sheetParts(book: Book, context: WriteContext): readonly WrittenPart[] {
  let tableNumber = 0;
  let chartCount = 0;
  return book.sheets.flatMap((sheet, index) => {
    const tables = sheet.tables.map((table): WrittenPart => {
      tableNumber++;
      const name = `xl/tables/table${String(tableNumber)}.xml`;
      return { name, xml: tableXml(table, tableNumber, sheet, context), contentType: "spreadsheetml.table" };
    });
    const charts = chartParts(sheet, index + 1, chartCount, book);
    chartCount += sheet.charts.length;
    const part: WrittenPart = {
      name: `xl/worksheets/sheet${String(index + 1)}.xml`,
      xml: sheetXml(sheet, sheet.name === book.activeSheet, context),
      contentType: "spreadsheetml.worksheet",
      refersTo: [
        ...tables.map((table) => ({ kind: "table", part: table.name })),
        ...charts.slice(0, 1).map((drawing) => ({ kind: "drawing", part: drawing.name })),
      ],
    };
    return [part, ...tables, ...charts];
  });
}

function checkBook(book: Book): void {
  book.sheets.forEach(({ name }) => {
    checkSheetName(name);
  });
  const sheetNames = book.sheets.map((sheet) => sheet.name.toLowerCase());
  if (new Set(sheetNames).size !== sheetNames.length) throw brokenBook("to ark har samme navn");
  const tableNames = book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase()));
  if (new Set(tableNames).size !== tableNames.length) throw brokenBook("to tabeller har samme navn");
}
