import type { Book, NotCarried } from "../book/book";
import { createNotCarriedList } from "./not-carried/not-carried-list";
import { nameUnknownParts } from "./not-carried/unknown-parts";
import { openPackage, type Package } from "./package/open-package";
import { readSheet } from "./sheet/read-sheet";
import { lostTables, readTables } from "./sheet/read-sheet-tables";
import { readPalette } from "./styles/palette";
import { readStyles, type ReadStyle } from "./styles/read-styles";
import { nameExtents } from "./workbook/name-extents";
import { readNames } from "./workbook/read-names";
import { readSharedTexts } from "./workbook/read-shared-texts";
import { readWorkbook, type ReadWorkbook } from "./workbook/read-workbook";
import { readXml } from "./xml/read-xml";

/**
 * Reads an .xlsx file into a book, and says what of the file the book has no place for. A file that can't be read whole
 * is refused with an `XlsxError`; there is never half a book.
 *
 * On fflate, saxes and @borgar/fx rather than a workbook library: none of those that run on Node 20 carries tables,
 * results of spilled formulas and stored function names unharmed, and none says what it leaves behind.
 */
// Asynchronous although nothing is waited for: callers must not rely on reading being quick.
export async function readXlsx(bytes: Uint8Array): Promise<{ book: Book; notCarried: readonly NotCarried[] }> {
  await Promise.resolve();
  const opened = openPackage(bytes);
  const list = createNotCarriedList();
  const workbook = readWorkbook(opened, list);
  const textsPart = partOf(workbook, "sharedStrings");
  const tables = readTables(workbook.sheets, opened, list);
  const lost = lostTables(tables);
  const names = readNames(workbook, lost, list);
  const context = {
    opened,
    list,
    tables,
    isArea: nameExtents(names, ""),
    lostTables: lost,
    texts: textsPart === undefined ? [] : readSharedTexts(opened.text(textsPart), textsPart),
    styles: readAllStyles(opened, workbook),
  };
  const sheets = workbook.sheets.map((listed) => readSheet(listed, context));
  const readParts = new Set([workbook.part, textsPart ?? "", ...workbook.sheets.map((sheet) => sheet.part)]);
  nameUnknownParts(opened, new Set([...readParts].map((part) => part.toLowerCase())), list);
  return {
    book: { sheets, names, activeSheet: workbook.activeSheet, structureProtected: workbook.structureProtected },
    notCarried: list.entries(),
  };
}

function partOf(workbook: ReadWorkbook, kind: string): string | undefined {
  return workbook.relationships.find((relationship) => relationship.kind === kind)?.target;
}

function readAllStyles(opened: Package, workbook: ReadWorkbook): readonly ReadStyle[] {
  const part = partOf(workbook, "styles");
  // A file without styles is allowed: every cell then looks standard.
  if (part === undefined) return [{ format: undefined, lost: [] }];
  const root = readXml(opened.text(part), part);
  return readStyles(root, readPalette(opened, workbook.relationships, root));
}
