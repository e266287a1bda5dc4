import type { CaseYear } from "../../finance/cases/case-year";
import type { ServiceCase } from "../../finance/cases/service-case";
import type { CellValue } from "../../sheets/cells/cell";
import { CASE_COLUMNS } from "../../sheets/cases/case-columns";
import type { PresentCase } from "../../sheets/cases/compare-cases";
import { readCases, type CaseCells } from "../../sheets/prognosis/read-cases";
import { computeYears } from "../cases/compute-years";

/** The cases of a table, and what each of its rows is in a year; null where a row is no case. */
export interface YearsOfRows {
  readonly cases: readonly ServiceCase[];
  readonly years: readonly (CaseYear | null)[];
}

/** What the rows are once a refresh is written, and what those that were there must show now. */
export interface RefreshedRows extends YearsOfRows {
  readonly before: YearsOfRows["years"];
}

/** `rows` is how many rows the table's body has. Yields the share computed so far. */
export function* yearsOfRows(
  present: readonly PresentCase[],
  rows: number,
  year: number,
): Generator<number, YearsOfRows> {
  const { cases, rows: places } = readCases(cellsOf(present, rows));
  const ofCases = yield* computeYears(cases, year);
  const years = new Array<CaseYear | null>(rows).fill(null);
  for (const [index, each] of ofCases.entries()) years[(places[index] ?? 0) - 1] = each;
  return { cases, years };
}

function cellsOf(present: readonly PresentCase[], rows: number): CaseCells {
  const columns = CASE_COLUMNS.map(({ key }) => {
    const cells = new Array<CellValue>(rows).fill(null);
    for (const each of present) cells[each.row] = each.cells[key] ?? null;
    return [key, cells] as const;
  });
  return Object.fromEntries(columns);
}
