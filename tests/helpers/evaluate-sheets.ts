import type { Area, CellPlace } from "../../src/sheets/cells/address";
import { isPlannedFormula, type PlannedCell } from "../../src/sheets/plan/sheet-plan";
import { compileFormula, type Surroundings, type TableValues } from "./evaluate-formula";
import { CellError, type Value } from "./excel-values";

/** A sheet as it is planned, with the table on it. */
export interface EvaluatedSheet {
  readonly sheet: string;
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly table: { readonly name: string; readonly area: Area } | null;
}

/** A formula's cell: what it shows – or the error in it –, and what the finance core says it must. */
export interface ShownFormula extends CellPlace {
  readonly shown: Value | CellError;
  readonly expected: Value;
}

interface OpenSheet {
  readonly cellAt: (row: number, column: number) => Value;
  readonly table: TableValues | null;
}

/** Sheets whose formulas see one another; each cell is evaluated once, when somebody looks at it. */
export function openSheets(sheets: readonly EvaluatedSheet[]): (sheet: string) => readonly ShownFormula[] {
  const opened = new Map<string, OpenSheet>();
  const tables = new Map<string, OpenSheet>();
  const openNamed = (from: ReadonlyMap<string, OpenSheet>, name: string): OpenSheet => {
    const found = from.get(name);
    if (found === undefined) throw new Error(`Not here: ${name}`);
    return found;
  };
  for (const each of sheets) {
    const open = openSheet(each, {
      cells: (sheet, { row, column, rows, columns }) => {
        const { cellAt } = openNamed(opened, sheet ?? each.sheet);
        return Array.from({ length: rows * columns }, (_, index) =>
          cellAt(row + Math.floor(index / columns), column + (index % columns)),
        );
      },
      table(name) {
        const { table } = name === "" ? openNamed(opened, each.sheet) : openNamed(tables, name);
        if (table === null) throw new Error(`No table: ${name}`);
        return table;
      },
    });
    opened.set(each.sheet, open);
    if (each.table !== null) tables.set(each.table.name, open);
  }
  return (name) => {
    const { cellAt } = openNamed(opened, name);
    const planned = sheets.find(({ sheet }) => sheet === name)?.cells ?? [];
    return planned.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        isPlannedFormula(cell)
          ? [{ row, column, shown: valueOrError(() => cellAt(row, column)), expected: cell.expected }]
          : [],
      ),
    );
  };
}

function openSheet({ cells, table }: EvaluatedSheet, around: Surroundings): OpenSheet {
  const known = cells.map((line) => new Array<Value | CellError | undefined>(line.length).fill(undefined));
  const compiled = new Map<string, (row: number) => Value>();
  const firstRow = table === null ? 0 : table.area.row + 1;
  const evaluate = (formula: string, row: number): Value => {
    const run = compiled.get(formula) ?? compileFormula(formula, around);
    compiled.set(formula, run);
    return run(row - firstRow);
  };
  const cellAt = (row: number, column: number): Value => {
    const planned = cells[row]?.[column] ?? null;
    if (!isPlannedFormula(planned)) return planned;
    const line = known[row] ?? [];
    const value = line[column] ?? valueOrError(() => evaluate(planned.formula, row));
    line[column] = value;
    if (value instanceof CellError) throw value;
    return value;
  };
  return { cellAt, table: table === null ? null : tableValues(cells, table.area, cellAt) };
}

function tableValues(cells: EvaluatedSheet["cells"], area: Area, cellAt: OpenSheet["cellAt"]): TableValues {
  const headers = (cells[area.row] ?? []).slice(area.column, area.column + area.columns).map(String);
  const columns = new Map<string, readonly Value[]>();
  const inRow = (header: string, row: number): Value =>
    cellAt(area.row + 1 + row, area.column + headers.indexOf(header));
  return {
    headers,
    inRow,
    column(header) {
      const column = columns.get(header) ?? Array.from({ length: area.rows - 1 }, (_, row) => inRow(header, row));
      columns.set(header, column);
      return column;
    },
  };
}

function valueOrError(evaluate: () => Value): Value | CellError {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}
