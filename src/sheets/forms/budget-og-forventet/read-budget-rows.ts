import type { BudgetArea } from "../../../finance/budget/budget-area";
import { isBlank, type CellValue } from "../../cells/cell";
import { readAmountCell } from "../../layouts/read-table-rows";
import { AREA_HEADER, correctedHeader, correctedYear, expectedHeaders } from "./budget-columns";

type Cells = readonly (readonly CellValue[])[];

/**
 * The years a budget overview has a korrigeret budget for: the one it was made with, and those somebody has added as a
 * column "Korrigeret 2019".
 */
export const baseYearsIn = ([header = []]: Cells, years: readonly number[]): readonly number[] =>
  header.flatMap((cell) => correctedYear(String(cell), years) ?? []);

/**
 * The areas of a budget overview that Tiltag has made, its header row first; columns are found by their headers. null
 * where one of them is gone.
 */
export function readBudgetRows(
  [header = [], ...body]: Cells,
  years: readonly number[],
  baseYear: number,
): readonly BudgetArea[] | null {
  const columnOf = (name: string): number => header.findIndex((cell) => String(cell) === name);
  const title = columnOf(AREA_HEADER);
  const corrected = columnOf(correctedHeader(years, baseYear));
  const expected = expectedHeaders(years).map(columnOf);
  if ([title, corrected, ...expected].includes(-1)) return null;
  const at = (cells: readonly CellValue[], column: number): CellValue => cells[column] ?? null;
  return body
    .filter((cells) => [title, corrected, ...expected].some((column) => !isBlank(at(cells, column))))
    .map((cells) => ({
      title: String(at(cells, title) ?? ""),
      corrected: readAmountCell(at(cells, corrected)),
      expected: expected.map((column) => readAmountCell(at(cells, column))),
    }));
}
