import { gapOf, isBroken } from "./instances";
import { cellAt, valueOf, type LineGrid } from "./line-grid";
import type { Instance, Relation, RelationKind, WeighedCell } from "./relation";

/** Sums over time: an accumulated row, its total, and a shortfall that is carried to the next year. */
export interface TimeRelation {
  readonly relation: Relation;
  readonly instances: readonly Instance[];
}

/**
 * Rows that say "akkumuleret" and run up another row: the level reached (each year what the year before had, and the
 * new) or the money so far (each year what the year before had, and the level).
 */
export function findRunning(grid: LineGrid): readonly TimeRelation[] {
  const periods = periodsOf(grid);
  if (grid.axis !== "rows" || periods.length < 2) return [];
  return grid.lines.flatMap(({ role }, result) => {
    if (role !== "running") return [];
    const candidates = grid.lines
      .flatMap((_, line) => (line === result ? [] : [line]))
      .sort((a, b) => Math.abs(a - result) - Math.abs(b - result))
      .flatMap((line) => [
        runningInstances(grid, periods, result, line, "running-level"),
        runningInstances(grid, periods, result, line, "running-amount"),
      ]);
    const fitting = candidates
      .map((instances) => ({ instances, broken: instances.filter((each) => isBroken(each, grid.figures)).length }))
      // The first year holds by itself as soon as both rows begin alike; the years after it are the proof.
      .filter(({ instances, broken }) => instances.length - broken > broken + 1)
      .sort((a, b) => a.broken - b.broken)[0];
    const relation = fitting?.instances[0]?.relation;
    return fitting === undefined || relation === undefined ? [] : [{ relation, instances: fitting.instances }];
  });
}

function runningInstances(
  grid: LineGrid,
  periods: readonly number[],
  result: number,
  line: number,
  kind: "running-level" | "running-amount",
): readonly Instance[] {
  const relation = timeRelation(grid, kind, result, [line]);
  return periods.flatMap((period, index): Instance[] => {
    if (Number.isNaN(valueOf(grid, result, period)) || Number.isNaN(valueOf(grid, line, period))) return [];
    const before = index === 0 ? [] : [weighed(grid, result, periods[index - 1] ?? period)];
    const added =
      kind === "running-level"
        ? [weighed(grid, line, period)]
        : periods.slice(0, index + 1).map((earlier) => weighed(grid, line, earlier));
    return [{ relation, result: cellAt(grid, result, period), parts: [...before, ...added], floor: null }];
  });
}

/**
 * The total of an accumulated row in a column "i alt": the sum of what is shown, the money of new targets (2 and 3
 * give 2 + (2 + 3) = 7, `domain.md` §9.1) or the level reached last. Where none fits nothing is claimed.
 */
export function findRunningTotals(grid: LineGrid): readonly TimeRelation[] {
  if (grid.axis !== "rows") return [];
  const periods = periodsOf(grid);
  const totals = grid.positions.flatMap(({ role }, column) => (role === "total" ? [column] : []));
  return totals.flatMap((total) =>
    grid.lines.flatMap(({ role }, line) => {
      const quantified = periods.filter((period) => !Number.isNaN(valueOf(grid, line, period)));
      if (role !== "running" || quantified.length < 2 || Number.isNaN(valueOf(grid, line, total))) return [];
      const readings: readonly [RelationKind, (index: number) => number][] = [
        ["sum", () => 1],
        ["running-amount", (index) => quantified.length - index],
        ["running-level", (index) => (index === quantified.length - 1 ? 1 : 0)],
      ];
      const fitting = readings
        .map(([kind, weightAt]): Instance => {
          const parts = quantified.map((period, index) => ({ ...cellAt(grid, line, period), weight: weightAt(index) }));
          const relation: Relation = {
            axis: "columns",
            kind,
            result: total,
            parts: quantified.map((period, index) => ({ line: period, weight: weightAt(index) })),
            leftOut: [],
            position: line,
            belief: "both",
          };
          return { relation, result: cellAt(grid, line, total), parts, floor: null };
        })
        // Rounding does not decide what a total means.
        .sort((a, b) => Math.abs(gapOf(a, grid.figures)) - Math.abs(gapOf(b, grid.figures)))
        .find((instance) => !isBroken(instance, grid.figures));
      return fitting === undefined ? [] : [{ relation: fitting.relation, instances: [fitting] }];
    }),
  );
}

/** The same outstanding row with what the year before lacked added to the target (`domain.md` §9.5). */
export function carried(grid: LineGrid, relation: Relation): TimeRelation {
  const target = relation.parts[0];
  const periods = periodsOf(grid);
  const first = target === undefined ? Number.NaN : valueOf(grid, target.line, periods[0] ?? 0);
  const floor = first > 0 ? 1 : -1;
  const whole: Relation = { ...relation, kind: "carried" };
  const instances = periods.map((period, index): Instance => {
    const before = index === 0 ? [] : [weighed(grid, relation.result, periods[index - 1] ?? period)];
    const parts = relation.parts
      .filter(({ line }) => !Number.isNaN(valueOf(grid, line, period)))
      .map(({ line, weight }): WeighedCell => ({ ...cellAt(grid, line, period), weight }));
    return { relation: whole, result: cellAt(grid, relation.result, period), parts: [...parts, ...before], floor };
  });
  return { relation: whole, instances };
}

/** The years, where each stands once and in order. */
function periodsOf({ positions }: LineGrid): readonly number[] {
  const periods = positions.flatMap(({ year }, position) => (year === null ? [] : [{ year, position }]));
  const inOrder = periods.every(({ year }, index) => index === 0 || year > (periods[index - 1]?.year ?? year));
  return inOrder ? periods.map(({ position }) => position) : [];
}

const weighed = (grid: LineGrid, line: number, position: number): WeighedCell => ({
  ...cellAt(grid, line, position),
  weight: 1,
});

const timeRelation = ({ axis }: LineGrid, kind: RelationKind, result: number, lines: readonly number[]): Relation => ({
  axis,
  kind,
  result,
  parts: lines.map((line) => ({ line, weight: 1 })),
  leftOut: [],
  position: null,
  belief: "both",
});
