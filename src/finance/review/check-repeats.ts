import type { Finding } from "./finding";
import { figureAt, type LineGrid } from "./line-grid";
import { isBroken } from "./instances";
import type { Instance, Relation } from "./relation";
import type { ReviewTable } from "./review-table";

/** Digits that two rows must share before it is no accident; flat and round rows are usual. */
const DIGITS_OF_STRANGERS = 7;
const DIGITS_UNDER_ONE_NAME = 3;
/** Fewer where the sum that the rows are part of does not hold either. */
const DIGITS_IN_A_BROKEN_SUM = 2;

/** A row that stands twice: the same figures, and more of them than chance or a flat profile gives. */
export function findRepeatedRows(
  table: ReviewTable,
  grid: LineGrid,
  relations: readonly Relation[],
  instances: readonly Instance[],
): readonly Finding[] {
  const inBroken = rowsOfBrokenSums(grid, instances);
  const results = new Set(relations.filter(({ axis }) => axis === "rows").map(({ result }) => result));
  const candidates = table.rows.flatMap(({ role }, row) =>
    results.has(row) || (role !== null && role !== "investment") ? [] : [row],
  );
  const firsts = new Map<string, number>();
  return candidates.flatMap((row) => {
    const key = table.columns.map((_, column) => figureAt(grid.figures, { row, column })).join();
    const earlier = firsts.get(key);
    if (earlier === undefined) firsts.set(key, row);
    if (earlier === undefined || !isRepeat(table, grid, inBroken, earlier, row)) return [];
    const cells = table.columns.map((_, column) => ({ row, column }));
    const cell = cells.find((each) => !Number.isNaN(figureAt(grid.figures, each)));
    if (cell === undefined) return [];
    const finding: Finding = {
      kind: "duplicated-number",
      cell,
      cells: cells.filter((each) => !Number.isNaN(figureAt(grid.figures, each))),
      stated: table.cells[row]?.[cell.column]?.value ?? null,
      expected: null,
      difference: null,
      instance: null,
      explanation: { kind: "repeats", cell, from: { row: earlier, column: cell.column } },
    };
    return [finding];
  });
}

/** Rows in sums that fail in most columns. */
function rowsOfBrokenSums({ figures }: LineGrid, instances: readonly Instance[]): ReadonlySet<number> {
  const relations = [...new Set(instances.map(({ relation }) => relation))].filter(({ axis }) => axis === "rows");
  return new Set(
    relations.flatMap((relation) => {
      const own = instances.filter((instance) => instance.relation === relation);
      const failing = own.filter((instance) => isBroken(instance, figures)).length;
      return failing * 2 > own.length ? relation.parts.map(({ line }) => line) : [];
    }),
  );
}

/** Whether two rows with the same figures have them by more than chance. */
function isRepeat(table: ReviewTable, grid: LineGrid, inBroken: ReadonlySet<number>, a: number, b: number): boolean {
  const values = table.columns
    .map((_, column) => figureAt(grid.figures, { row: b, column }))
    .filter((value) => !Number.isNaN(value));
  if (values.length < 2) return false;
  const digits = digitsOf(values.filter((value) => value !== 0).map(Math.abs));
  const sameName = plainName(table.rows[a]?.label ?? "") === plainName(table.rows[b]?.label ?? "");
  const sameGroup = table.rows[a]?.group === table.rows[b]?.group;
  if (inBroken.has(a) && inBroken.has(b)) return digits >= DIGITS_IN_A_BROKEN_SUM;
  return digits >= (sameName && sameGroup ? DIGITS_UNDER_ONE_NAME : DIGITS_OF_STRANGERS);
}

/** Digits that had to be written: years that follow from one another (flat, phased in by twelfths) add one each. */
function digitsOf(values: readonly number[]): number {
  const distinct = [...new Set(values)];
  const [first] = distinct;
  if (first === undefined) return 0;
  const follows = (value: number): boolean => PHASES.some((steps) => Number.isInteger((value * steps) / first));
  return distinct.reduce(
    (sum, value, index) => sum + (index > 0 && follows(value) ? 1 : String(value).replace(/0+$/, "").length),
    0,
  );
}

const PHASES = [2, 3, 4, 5, 12];

const plainName = (label: string): string => label.toLocaleLowerCase("da").replace(/[^\p{L}\p{N}]/gu, "");
