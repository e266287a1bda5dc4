import type { Book, BookSheet } from "./book";
import { STANDARD_PAGE } from "./page-setup";

/** A sheet with nothing in it. */
export function blankSheet(name: string): BookSheet {
  return {
    name,
    visibility: "Visible",
    protected: false,
    showGridlines: true,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    tables: [],
    merges: [],
    page: STANDARD_PAGE,
    charts: [],
  };
}

/** A workbook with one empty sheet. */
export function blankBook(sheetName: string): Book {
  return { sheets: [blankSheet(sheetName)], names: [], activeSheet: sheetName, structureProtected: false };
}
