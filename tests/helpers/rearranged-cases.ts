import { formatArea, formatCell } from "../../src/sheets/cells/address";
import { CASES_SHEET } from "../../src/sheets/cases/case-columns";
import { CASE_COLUMN_REGISTER, newCaseColumnRows } from "../../src/sheets/ledgers/case-column-register";
import { blankSheet } from "../../src/workbench/book/blank-book";
import type { Book, BookCell, BookSheet } from "../../src/workbench/book/book";

/** A workbook of cases with the table's columns as they stand in `headers`; one that it has not got is the user's own. */
export const withCaseColumns = (book: Book, headers: readonly string[]): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => (sheet.name === CASES_SHEET ? rearranged(sheet, headers) : sheet)),
});

function rearranged(sheet: BookSheet, headers: readonly string[]): BookSheet {
  const [table] = sheet.tables;
  if (table === undefined) throw new Error("no table of cases");
  const rows = Number(/\d+$/.exec(table.area)?.[0]);
  const cells = new Map<string, BookCell>();
  for (const [column, header] of headers.entries()) {
    const before = table.columns.indexOf(header);
    cells.set(formatCell({ row: 0, column }), { value: header });
    for (let row = 1; row < rows; row++) {
      const own: BookCell = { value: `${header} ${String(row)}` };
      const cell = before < 0 ? own : sheet.cells.get(formatCell({ row, column: before }));
      if (cell !== undefined) cells.set(formatCell({ row, column }), cell);
    }
  }
  const area = formatArea({ row: 0, column: 0, rows, columns: headers.length });
  return { ...sheet, cells, tables: [{ ...table, area, columns: headers }] };
}

/** With the list of the columns' headers, as the import leaves it. */
export function withColumnList(book: Book): Book {
  const headers = CASE_COLUMN_REGISTER.columns.map(({ header }) => header);
  const rows = [headers, ...newCaseColumnRows()];
  const cells = new Map(
    rows.flatMap((values, row) => values.map((value, column) => [formatCell({ row, column }), { value }] as const)),
  );
  const area = formatArea({ row: 0, column: 0, rows: rows.length, columns: headers.length });
  const looks = { style: "TableStyleLight1", showFilterButton: false, showBandedRows: false };
  const table = { name: CASE_COLUMN_REGISTER.table, area, columns: headers, ...looks };
  return { ...book, sheets: [...book.sheets, { ...blankSheet(CASE_COLUMN_REGISTER.sheet), cells, tables: [table] }] };
}
