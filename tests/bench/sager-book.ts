import { dayOf } from "../../src/finance/calendar/day";
import { caseYear } from "../../src/finance/cases/case-year";
import { CALCULATED_CASE_COLUMNS, CASE_COLUMNS, CASES_SHEET, CASES_TABLE } from "../../src/sheets/cases/case-columns";
import { findHeader } from "../../src/sheets/cases/find-header";
import { readAtOnce } from "../../src/sheets/cases/in-slices";
import { layOutCases } from "../../src/sheets/cases/lay-out-cases";
import { mappingOf, proposeColumns } from "../../src/sheets/cases/propose-columns";
import { readCases } from "../../src/sheets/cases/read-cases";
import { formatArea, formatCell } from "../../src/sheets/cells/address";
import { isPlannedFormula, type PlannedCell } from "../../src/sheets/plan/sheet-plan";
import { blankBook, blankSheet } from "../../src/workbench/book/blank-book";
import type { Book, BookCell } from "../../src/workbench/book/book";
import { exportedRows } from "./exported-list";

export interface SagerBook {
  readonly book: Book;
  readonly formulas: number;
  /** Σ I år, as the core has it. */
  readonly total: number;
}

const YEAR = 2026;

/** The sheet `Sager` as the import plans it, its formulas without results, or the results in their place. */
export function sagerBook(rows: number, has: "formulas" | "results"): SagerBook {
  const table = findHeader(exportedRows(rows).map((cells, index) => ({ row: index + 1, cells })));
  if (table === null) throw new Error("nothing in the list");
  const asOf = dayOf(YEAR, 8, 31);
  const { cases } = readAtOnce(
    readCases(table, mappingOf(proposeColumns(table)), { year: YEAR, asOf, pseudonyms: false }),
  );
  const years = cases.map(({ value }) => caseYear(value, YEAR));
  const layout = layOutCases({ year: YEAR, asOf, cases, refused: 0, years });
  const cells = new Map<string, BookCell>();
  let formulas = 0;
  const put = (row: number, column: number, cell: PlannedCell): void => {
    if (cell === null) return;
    const isFormula = isPlannedFormula(cell);
    if (isFormula) formulas++;
    const written: BookCell = !isFormula
      ? { value: cell }
      : has === "formulas"
        ? { formula: cell.formula, value: null }
        : { value: cell.expected };
    cells.set(formatCell({ row, column }), written);
  };
  const block = (top: number, left: number, lines: readonly (readonly PlannedCell[])[]): void => {
    for (const [row, line] of lines.entries())
      for (const [column, cell] of line.entries()) put(top + row, left + column, cell);
  };
  block(0, 0, layout.cells);
  block(layout.headings.area.row, layout.headings.area.column, layout.headings.cells);
  block(layout.above.area.row, layout.above.area.column, layout.above.cells);
  for (const { area, formula, expected } of layout.columns)
    for (const [row, shown] of expected.entries()) put(area.row + row, area.column, { formula, expected: shown });
  const columns = [...CASE_COLUMNS, ...CALCULATED_CASE_COLUMNS].map(({ header }) => header);
  const style = { style: "TableStyleLight1", showFilterButton: false, showBandedRows: false };
  const tables = [{ name: CASES_TABLE, area: formatArea(layout.table), columns, ...style }];
  const total = years.reduce((sum, { total: each }) => sum + each.toNumber(), 0);
  return {
    book: { ...blankBook(CASES_SHEET), sheets: [{ ...blankSheet(CASES_SHEET), cells, tables }] },
    formulas,
    total,
  };
}
