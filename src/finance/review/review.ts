import { findLeftOut, findTextNumbers, findTypedTotals } from "./check-cells";
import { checkNeighbours } from "./check-neighbours";
import { findRepeatedRows } from "./check-repeats";
import { checkCarryOver, readWithCarryOver } from "./carry-over";
import { checkBaseYear, findConstantBases } from "./check-rules";
import { checkSums, findRounding, relationsOf } from "./check-sums";
import { findRelations } from "./find-relations";
import type { Finding, Review, UnderstoodRelation } from "./finding";
import { instancesOf, isBroken } from "./instances";
import { figuresOf, gridOf, type LineGrid } from "./line-grid";
import type { Instance, Relation } from "./relation";
import type { CellAt, LineRole, ReviewTable } from "./review-table";
import { carried, findRunning, findRunningTotals } from "./running";

const ANNOUNCING: ReadonlySet<LineRole | null> = new Set<LineRole | null>([
  "total",
  "net",
  "difference",
  "outstanding",
  "running",
]);

/**
 * Reads a table as a careful colleague would: which numbers follow from which, by words and arithmetic together, and
 * which do not. It says what to look at; it corrects nothing.
 */
export function reviewTable(table: ReviewTable): Review {
  const figures = figuresOf(table);
  const rows = gridOf(table, figures, "rows");
  const columns = gridOf(table, figures, "columns");
  const rowRelations = findRelations(rows);
  const columnRelations = findRelations(columns);
  const time = [...findRunning(rows), ...findRunningTotals(rows)];
  const instances = [
    ...rowRelations.flatMap((relation) => withCarryOver(rows, relation)),
    ...columnRelations.flatMap((relation) => instancesOf(columns, relation)),
    ...time.flatMap((each) => each.instances),
  ];
  const understood = relationsOf(instances).map((relation) => understandRelation(table, rows, relation, instances));
  const bases = findConstantBases(table, rowRelations);
  const findings = withoutRepeats([
    ...findTextNumbers(table),
    ...checkSums(table, figures, instances),
    ...findLeftOut(table, rows, rowRelations),
    ...findLeftOut(table, columns, columnRelations),
    ...checkNeighbours(table, rows, instances),
    ...findTypedTotals(table, instances),
    ...findRepeatedRows(table, rows, rowRelations, instances),
    ...checkBaseYear(table, bases),
    ...checkCarryOver(table, rowRelations, instances),
  ]);
  const accumulated = time.flatMap((each) => each.instances.map(({ result }) => result.row));
  return {
    findings,
    rounding: findRounding(table, figures, instances),
    understood: [...understood, ...bases.map((base) => understandBase(base.line, base.other, base))],
    unexplained: [
      ...unexplained(rows, rowRelations, new Set([...bases.map(({ line }) => line), ...accumulated])),
      ...unexplained(columns, columnRelations, new Set()),
    ],
  };
}

/** An outstanding row that carries the shortfall along is read so where that, and only that, fits. */
function withCarryOver(grid: LineGrid, relation: Relation): readonly Instance[] {
  const perYear = instancesOf(grid, relation);
  const target = grid.lines[relation.parts[0]?.line ?? -1];
  if (relation.axis !== "rows" || relation.kind !== "outstanding" || target?.role !== "target") return perYear;
  const { instances } = carried(grid, relation);
  const brokenCarried = instances.filter((instance) => isBroken(instance, grid.figures)).length;
  const brokenPerYear = perYear.filter((instance) => isBroken(instance, grid.figures)).length;
  return brokenCarried < brokenPerYear && instances.length > 1 ? instances : perYear;
}

function understandRelation(
  table: ReviewTable,
  { figures }: LineGrid,
  relation: Relation,
  instances: readonly Instance[],
): UnderstoodRelation {
  const own = instances.filter((instance) => instance.relation === relation);
  const holds = own.filter((instance) => !isBroken(instance, figures)).length;
  const withCarryOver = readWithCarryOver(table, relation, own)?.map(({ carried: value }) => value) ?? null;
  return { relation, tried: own.length, holds, constant: null, withCarryOver };
}

function understandBase(
  line: number,
  other: number,
  { direction, base }: { readonly direction: 1 | -1; readonly base: UnderstoodRelation["constant"] },
): UnderstoodRelation {
  const relation: Relation = {
    axis: "rows",
    kind: "difference",
    result: line,
    parts: [{ line: other, weight: -direction }],
    leftOut: [],
    position: null,
    belief: "arithmetic",
  };
  return { relation, tried: 0, holds: 0, constant: base, withCarryOver: null };
}

const unexplained = (
  { axis, lines }: LineGrid,
  relations: readonly Relation[],
  others: ReadonlySet<number>,
): Review["unexplained"] => {
  const explained = new Set(relations.filter((relation) => relation.axis === axis).map(({ result }) => result));
  return lines.flatMap(({ role }, line) =>
    ANNOUNCING.has(role) && !explained.has(line) && !others.has(line) ? [{ axis, line }] : [],
  );
};

/** A cell whose text is told as what makes a sum fail is not told again for being text, and so on. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ kind, cell }: { kind: string; cell: CellAt }): string =>
    `${kind} ${String(cell.row)} ${String(cell.column)}`;
  // The later one knows more: it was found by a sum.
  const last = new Map(findings.map((finding) => [keyOf(finding), finding]));
  return [...new Set(findings.map((finding) => last.get(keyOf(finding)) ?? finding))];
}
