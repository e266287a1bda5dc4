import { CASES_SHEET, CASES_TABLE } from "../../src/sheets/cases/case-columns";
import type { CaseListLayout } from "../../src/sheets/cases/lay-out-cases";
import type { Area } from "../../src/sheets/cells/address";
import type { PlannedCell } from "../../src/sheets/plan/sheet-plan";
import type { EvaluatedSheet } from "./evaluate-sheets";

/** The sheet `Sager` as it is planned, cell by cell. */
export function casesSheet({ cells, headings, columns, above, table }: CaseListLayout): EvaluatedSheet {
  const planned = Array.from({ length: table.row + table.rows }, (_, row): PlannedCell[] => {
    const line = cells[row] ?? [];
    return Array.from({ length: table.columns }, (_, column) => line[column] ?? null);
  });
  const put = (area: Area, cellAt: (row: number, column: number) => PlannedCell): void => {
    for (let row = 0; row < area.rows; row++)
      for (let column = 0; column < area.columns; column++) {
        const line = planned[area.row + row];
        if (line !== undefined) line[area.column + column] = cellAt(row, column);
      }
  };
  for (const block of [headings, above]) put(block.area, (row, column) => block.cells[row]?.[column] ?? null);
  for (const { area, formula, expected } of columns) put(area, (row) => ({ formula, expected: expected[row] ?? null }));
  return { sheet: CASES_SHEET, cells: planned, table: { name: CASES_TABLE, area: table } };
}
