import { CALCULATED_CASE_COLUMNS, CASE_COLUMNS } from "../../src/sheets/cases/case-columns";
import { HEADER_ROW, type CaseListLayout } from "../../src/sheets/cases/lay-out-cases";
import type { PlannedCell } from "../../src/sheets/plan/sheet-plan";
import { compileFormula, type Surroundings, type Value } from "./evaluate-formula";

/** A formula's cell: what it shows, and what the finance core says it must. */
export interface ShownCell {
  readonly header: string;
  /** Index of the case; null above the table. */
  readonly row: number | null;
  readonly shown: Value;
  readonly expected: Value;
}

const HEADERS = [...CASE_COLUMNS, ...CALCULATED_CASE_COLUMNS].map(({ header }) => header);

/** Every formula of the sheet `Sager`, evaluated as it is planned, from what is typed there and nothing else. */
export function* evaluateCaseList({ cells, columns, above }: CaseListLayout): Generator<ShownCell> {
  const typed = cells.slice(HEADER_ROW + 1);
  const rows = typed.length;
  const values = new Map<string, Value[]>(HEADERS.map((header) => [header, new Array<Value>(rows).fill(null)]));
  for (const [column, { header }] of CASE_COLUMNS.entries())
    for (const [row, line] of typed.entries()) valuesOf(header)[row] = line[column] ?? null;
  const shownAbove = new Map<string, Value>();
  const around: Surroundings = {
    headers: HEADERS,
    cell: (row, column) => shownAbove.get(`${String(row)},${String(column)}`) ?? cells[row]?.[column] ?? null,
    inRow: (header, row) => valuesOf(header)[row] ?? null,
    column: valuesOf,
  };
  function valuesOf(header: string): Value[] {
    const found = values.get(header);
    if (found === undefined) throw new Error(`No such column: ${header}`);
    return found;
  }
  function* showAbove(line: readonly PlannedCell[] | undefined, row: number): Generator<ShownCell> {
    for (const [column, cell] of line?.entries() ?? []) {
      if (cell === null || typeof cell !== "object" || !("formula" in cell)) continue;
      const shown = compileFormula(cell.formula, around)(0);
      shownAbove.set(`${String(above.area.row + row)},${String(above.area.column + column)}`, shown);
      yield { header: HEADERS[above.area.column + column] ?? "", row: null, shown, expected: cell.expected };
    }
  }
  const last = above.cells.length - 1;
  for (const [row, line] of above.cells.slice(0, last).entries()) yield* showAbove(line, row);
  for (const { area, formula, expected } of columns) {
    const header = HEADERS[area.column] ?? "";
    const evaluate = compileFormula(formula, around);
    for (let row = 0; row < rows; row++) {
      const shown = evaluate(row);
      valuesOf(header)[row] = shown;
      yield { header, row, shown, expected: expected[row] ?? null };
    }
  }
  // The sums name the table's columns.
  yield* showAbove(above.cells[last], last);
}
