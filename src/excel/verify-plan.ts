import { formatAddress, type Area } from "../sheets/cells/address";
import type { CellValue } from "../sheets/cells/cell";
import { nextLedgerRow } from "../sheets/ledgers/ledger-place";
import { isPlannedFormula, type PlannedCell, type SheetPlan } from "../sheets/plan/sheet-plan";
import type { LedgerRows } from "../sheets/workbook-port";
import { cellsOf, placeOf, rangeOf } from "./cells";

/** The first cell that does not hold what the plan says, as an address; null where all do. */
export type FirstDifference = string | null;

/**
 * Reads back every block and table of a plan in one round trip and compares: constants to the letter, formulas by the
 * number the finance core expects. Excel corrects what it is given (calculated columns, dates, long numbers), so
 * nothing counts as written before it has been read.
 */
export async function verifyPlan(
  context: Excel.RequestContext,
  plan: SheetPlan,
  ledgers: readonly LedgerRows[],
): Promise<FirstDifference> {
  const { workbook } = context;
  workbook.application.load("calculationMode");
  const checks: ((calculates: boolean) => FirstDifference)[] = [];
  for (const change of plan.changes) {
    if (change.kind === "write-block") {
      const area = { ...change.at, rows: change.cells.length, columns: change.cells[0]?.length ?? 0 };
      const range = rangeOf(workbook.worksheets.getItem(change.sheet), area).load("values,formulas");
      checks.push((calculates) =>
        compareCells(change.sheet, area, change.cells, cellsOf(range.values), cellsOf(range.formulas), calculates),
      );
    } else if (change.kind === "make-table") {
      const range = workbook.tables.getItem(change.name).getRange().load("address");
      checks.push(() => compareArea(change.sheet, change.area, range.address));
    } else if (change.kind === "append-row") {
      const known = ledgers.find((rows) => rows.ledger.table === change.ledger.table);
      const { sheet, area } = nextLedgerRow(change.ledger, known);
      const range = rangeOf(workbook.worksheets.getItem(sheet), area).load("values,formulas");
      checks.push((calculates) =>
        compareCells(sheet, area, [change.row], cellsOf(range.values), cellsOf(range.formulas), calculates),
      );
    }
  }
  await context.sync();
  const calculates = workbook.application.calculationMode !== "Manual";
  for (const check of checks) {
    const difference = check(calculates);
    if (difference !== null) return difference;
  }
  return null;
}

function compareArea(sheet: string, area: Area, address: string): FirstDifference {
  const wanted = formatAddress(sheet, area);
  const found = placeOf(address);
  return formatAddress(found.sheet, found.area) === wanted ? null : wanted;
}

function compareCells(
  sheet: string,
  area: Area,
  planned: readonly (readonly PlannedCell[])[],
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[],
  calculates: boolean,
): FirstDifference {
  for (const [row, cells] of planned.entries())
    for (const [column, cell] of cells.entries()) {
      const value = values[row]?.[column] ?? "";
      const formula = formulas[row]?.[column] ?? "";
      if (!holds(cell, value, formula, calculates))
        return formatAddress(sheet, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
    }
  return null;
}

function holds(planned: PlannedCell, value: CellValue, formula: CellValue, calculates: boolean): boolean {
  if (!isPlannedFormula(planned)) return value === (planned ?? "");
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return isFormula && (!calculates || (typeof value === "number" && isSameNumber(value, planned.expected)));
}

/** Excel adds in binary floating point, the core in decimals: equal to 11 significant digits is the same number. */
const isSameNumber = (found: number, expected: number): boolean =>
  Math.abs(found - expected) <= 1e-11 * Math.max(1, Math.abs(expected));
