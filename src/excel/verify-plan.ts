import { formatAddress, singleCell, type Area } from "../sheets/cells/address";
import type { CellValue } from "../sheets/cells/cell";
import { nextLedgerRows } from "../sheets/ledgers/ledger-place";
import {
  addedColumnArea,
  appendedRowsArea,
  isPlannedFormula,
  type Change,
  type CheckColumn,
  type FillFormula,
  type PlannedCell,
  type PlannedConstant,
  type PlannedFormula,
} from "../sheets/plan/sheet-plan";
import type { LedgerRows } from "../sheets/workbook-port";
import { cellsOf, placeOf, rangeOf } from "./cells";

/** The cells that do not hold what the plan says, as addresses. */
export type Differences = readonly string[];

/**
 * Reads back every block, table and chart of changes in one round trip and compares: constants to the letter, formulas by the
 * number the finance core expects. Excel corrects what it is given (calculated columns, dates, long numbers), so
 * nothing counts as written before it has been read. Looks are not compared: formats, widths, how a sheet is printed.
 */
export async function verifyPlan(
  context: Excel.RequestContext,
  changes: readonly Change[],
  ledgers: readonly LedgerRows[],
): Promise<Differences> {
  const { workbook } = context;
  workbook.application.load("calculationMode");
  const checks: ((calculates: boolean) => Differences)[] = [];
  for (const change of changes) {
    if (change.kind === "write-block" || change.kind === "replace-cells") {
      const area = { ...change.at, rows: change.cells.length, columns: change.cells[0]?.length ?? 0 };
      // Constants show themselves; only where formulas stand are they asked for, too.
      const hasFormulas = change.cells.some((row) => row.some(isPlannedFormula));
      const range = rangeOf(workbook.worksheets.getItem(change.sheet), area).load(
        hasFormulas ? "values,formulas" : "values",
      );
      checks.push((calculates) => {
        const formulas = hasFormulas ? cellsOf(range.formulas) : [];
        return compareCells(change.sheet, area, change.cells, cellsOf(range.values), formulas, calculates);
      });
    } else if (change.kind === "fill-formula") {
      checks.push(askForColumn(workbook.worksheets.getItem(change.sheet), change));
    } else if (change.kind === "check-column") {
      checks.push(askForValues(workbook.worksheets.getItem(change.sheet), change));
    } else if (change.kind === "append-table-rows") {
      const area = appendedRowsArea(change);
      const rows = rangeOf(workbook.worksheets.getItem(change.sheet), area).load("values");
      const whole = workbook.tables.getItem(change.table).getRange().load("address");
      const longer = { ...change.area, rows: change.area.rows + change.cells.length };
      checks.push(() => [
        ...compareReach(change.sheet, longer, whole.address),
        ...compareTyped(change.sheet, area, change.cells, cellsOf(rows.values)),
      ]);
    } else if (change.kind === "make-table") {
      const range = workbook.tables.getItem(change.name).getRange().load("address");
      checks.push(() => compareArea(change.sheet, change.area, range.address));
    } else if (change.kind === "name-area") {
      const range = workbook.names.getItem(change.name).getRange().load("address");
      checks.push(() => compareArea(change.sheet, change.area, range.address));
    } else if (change.kind === "add-table-column") {
      const area = addedColumnArea(change);
      const column = rangeOf(workbook.worksheets.getItem(change.sheet), area).load("values,formulas");
      const whole = workbook.tables.getItem(change.table).getRange().load("address");
      const wider = { ...change.area, columns: change.area.columns + 1 };
      checks.push((calculates) => [
        ...compareArea(change.sheet, wider, whole.address),
        ...compareCells(
          change.sheet,
          area,
          change.cells.map((cell) => [cell]),
          cellsOf(column.values),
          cellsOf(column.formulas),
          calculates,
        ),
      ]);
    } else if (change.kind === "add-chart") {
      const chart = workbook.worksheets.getItem(change.sheet).charts.getItem(change.name).load("name");
      chart.title.load("text");
      chart.series.load("count");
      checks.push(() =>
        chart.title.text === change.title && chart.series.count === change.series.length
          ? []
          : [formatAddress(change.sheet, singleCell(change.area))],
      );
    } else if (change.kind === "append-rows") {
      const { rows } = change;
      const known = ledgers.find((each) => each.ledger.table === change.ledger.table);
      const { sheet, area } = nextLedgerRows(change.ledger, known, rows.length);
      const range = rangeOf(workbook.worksheets.getItem(sheet), area).load("values,formulas");
      checks.push((calculates) =>
        compareCells(sheet, area, rows, cellsOf(range.values), cellsOf(range.formulas), calculates),
      );
    }
  }
  await context.sync();
  const calculates = workbook.application.calculationMode !== "Manual";
  return checks.flatMap((check) => check(calculates));
}

/** Every number of a calculated column, and the formula of its first and last cell: it is the same in all. */
function askForColumn(sheet: Excel.Worksheet, change: FillFormula): (calculates: boolean) => Differences {
  const { area } = change;
  const ends = [area.row, area.row + area.rows - 1].map((row) => {
    const place = singleCell({ row, column: area.column });
    return { place, cell: rangeOf(sheet, place).load("formulas") };
  });
  const values = askForValues(sheet, change);
  return (calculates) => [
    ...ends
      .filter(({ cell }) => !String(cellsOf(cell.formulas)[0]?.[0] ?? "").startsWith("="))
      .map(({ place }) => formatAddress(change.sheet, place)),
    ...values(calculates),
  ];
}

/** Every number that a column shows. */
function askForValues(
  sheet: Excel.Worksheet,
  { sheet: name, area, expected }: Pick<CheckColumn, "sheet" | "area" | "expected">,
): (calculates: boolean) => Differences {
  const range = rangeOf(sheet, area).load("values");
  return (calculates) =>
    cellsOf(range.values).flatMap((cells, row) =>
      !calculates || shows(cells[0] ?? null, expected[row] ?? null)
        ? []
        : [formatAddress(name, singleCell({ row: area.row + row, column: area.column }))],
    );
}

/** What was typed; where nothing was, Excel may have filled a calculated column of the user's. */
function compareTyped(
  sheet: string,
  area: Area,
  planned: readonly (readonly PlannedConstant[])[],
  values: readonly (readonly CellValue[])[],
): Differences {
  return planned.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell === null || values[row]?.[column] === cell
        ? []
        : [formatAddress(sheet, singleCell({ row: area.row + row, column: area.column + column }))],
    ),
  );
}

function compareArea(sheet: string, area: Area, address: string): Differences {
  const wanted = formatAddress(sheet, area);
  const found = placeOf(address);
  return formatAddress(found.sheet, found.area) === wanted ? [] : [wanted];
}

/** A table may be longer than with these new rows: more of them come in other requests, and all is read when all has come. */
function compareReach(sheet: string, area: Area, address: string): Differences {
  const found = placeOf(address);
  const reached = { ...found.area, rows: Math.min(found.area.rows, area.rows) };
  return compareArea(sheet, area, formatAddress(found.sheet, reached));
}

function compareCells(
  sheet: string,
  area: Area,
  planned: readonly (readonly PlannedCell[])[],
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[],
  calculates: boolean,
): Differences {
  return planned.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const value = values[row]?.[column] ?? "";
      const formula = formulas[row]?.[column] ?? "";
      return holds(cell, value, formula, calculates)
        ? []
        : [formatAddress(sheet, singleCell({ row: area.row + row, column: area.column + column }))];
    }),
  );
}

function holds(planned: PlannedCell, value: CellValue, formula: CellValue, calculates: boolean): boolean {
  if (!isPlannedFormula(planned)) return value === (planned ?? "");
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return isFormula && (!calculates || shows(value, planned.expected, planned.termSize));
}

const shows = (value: CellValue, expected: PlannedFormula["expected"], termSize = 1): boolean =>
  typeof value === "number" && typeof expected === "number"
    ? isSameNumber(value, expected, termSize)
    : expected === null || value === expected;

/** Excel adds in binary floating point, the core in decimals: equal to 11 significant digits is the same number. */
const isSameNumber = (found: number, expected: number, termSize: number): boolean =>
  Math.abs(found - expected) <= 1e-11 * Math.max(1, Math.abs(expected), termSize);
