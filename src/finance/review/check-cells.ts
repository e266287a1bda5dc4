import { asShown } from "../money/check-sum";
import type { Finding, FindingKind } from "./finding";
import { cellAt, figureAt, type LineGrid } from "./line-grid";
import type { Instance, Relation } from "./relation";
import type { CellAt, ReviewTable } from "./review-table";

/** Numbers stored as text: one finding where a whole row, or the whole table, is so. */
export function findTextNumbers(table: ReviewTable): readonly Finding[] {
  const isText = (cell: CellAt): boolean => isTextAt(table, cell);
  const numbers = cellsWithNumbers(table);
  const texts = numbers.filter(isText);
  if (texts.length > 1 && texts.length === numbers.length) return [textFinding(table, texts)];
  return table.rows.flatMap((_, row) => {
    const own = texts.filter((cell) => cell.row === row);
    const isWholeRow = own.length > 1 && own.length === numbers.filter((cell) => cell.row === row).length;
    return isWholeRow ? [textFinding(table, own)] : own.map((cell) => textFinding(table, [cell]));
  });
}

const isTextAt = (table: ReviewTable, { row, column }: CellAt): boolean => table.cells[row]?.[column]?.isText ?? false;

const cellsWithNumbers = (table: ReviewTable): readonly CellAt[] =>
  table.cells.flatMap((cells, row) => cells.flatMap(({ value }, column) => (value === null ? [] : [{ row, column }])));

function textFinding(table: ReviewTable, cells: readonly CellAt[]): Finding {
  const cell = cells[0] ?? { row: 0, column: 0 };
  const value = table.cells[cell.row]?.[cell.column]?.value ?? null;
  return { ...bare("number-as-text", cell, cells), stated: cells.length === 1 ? value : null };
}

const bare = (kind: FindingKind, cell: CellAt, cells: readonly CellAt[]): Finding => ({
  kind,
  cell,
  cells,
  stated: null,
  expected: null,
  difference: null,
  instance: null,
  explanation: null,
});

/** A total that somebody has typed over, where the totals beside it are formulas. */
export function findTypedTotals(table: ReviewTable, instances: readonly Instance[]): readonly Finding[] {
  const cellOf = ({ row, column }: CellAt) => table.cells[row]?.[column];
  const relations = [...new Set(instances.map(({ relation }) => relation))];
  const typed = relations.flatMap((relation) => {
    const results = instances.filter((instance) => instance.relation === relation);
    const constants = results.filter(({ result }) => cellOf(result)?.isFormula === false);
    const formulas = results.length - constants.length;
    return formulas >= 2 && formulas > constants.length ? constants : [];
  });
  const seen = new Set<string>();
  return typed.flatMap((instance) => {
    const cell = { row: instance.result.row, column: instance.result.column };
    const key = `${String(cell.row)} ${String(cell.column)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const value = cellOf(cell)?.value ?? null;
    return [
      {
        ...bare("typed-total-among-formulas", cell, [cell]),
        stated: value === null ? null : asShown(value),
        instance,
      },
    ];
  });
}

/** Rows (or columns) that a sum passes over though nothing but that tells them from those it counts. */
export const findLeftOut = (table: ReviewTable, grid: LineGrid, relations: readonly Relation[]): readonly Finding[] =>
  relations.flatMap((relation) =>
    relation.axis !== grid.axis
      ? []
      : relation.leftOut.flatMap((line) => {
          const cells = grid.positions
            .map((_, position) => cellAt(grid, line, position))
            .filter((cell) => !Number.isNaN(figureAt(grid.figures, cell)));
          // A row that only its text keeps out is told as text.
          const cell = cells.find((each) => figureAt(grid.figures, each) !== 0 && !isTextAt(table, each));
          if (cell === undefined) return [];
          const value = table.cells[cell.row]?.[cell.column]?.value ?? null;
          const instance: Instance = {
            relation,
            result: cellAt(grid, relation.result, relation.axis === "rows" ? cell.column : cell.row),
            parts: [],
            floor: null,
          };
          return [{ ...bare("row-outside-sum", cell, cells), stated: value, instance }];
        }),
  );
