import type { Explanation } from "./explanation";
import { explanationsOf } from "./explain";
import { cellAt, figureAt, type LineGrid } from "./line-grid";
import type { Instance } from "./relation";
import type { CellAt } from "./review-table";

/** Which explanation is taken where several fit; what is found at more of the failing positions goes first. */
const TELLING: Readonly<Record<Explanation["kind"], number>> = {
  crossing: 10,
  text: 9,
  unit: 8,
  sign: 7,
  "other-position": 6,
  swapped: 5.5,
  "left-out": 5,
  "also-counted": 4,
  "other-line": 3.5,
  "counted-twice": 3,
  digits: 2.5,
  repeats: 2,
};

/** A turned sign that the rest of its line does not speak against, nor for. */
const UNSUPPORTED_SIGN = 2;

/**
 * One explanation for each place where a relation fails, the same for as many of them as possible; null where there
 * is none, or two that are as good as one another.
 */
export function chooseExplanations(
  grid: LineGrid,
  failing: readonly Instance[],
  broken: readonly Instance[],
  isText: (cell: CellAt) => boolean,
): ReadonlyMap<Instance, Explanation | null> {
  const candidates = failing.map((instance) => ({ instance, found: explanationsOf(grid, instance, broken, isText) }));
  const counts = new Map<string, number>();
  for (const { found } of candidates)
    for (const key of new Set(found.map((each) => keyOf(grid, each)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(
    candidates.map(({ instance, found }) => {
      const ranked = found
        .map((explanation) => ({
          explanation,
          rank: 10 * ((counts.get(keyOf(grid, explanation)) ?? 1) - 1) + tellingOf(grid, explanation),
        }))
        .sort((a, b) => b.rank - a.rank);
      const [best, next] = ranked;
      const isAmbiguous = best !== undefined && next !== undefined && next.rank >= best.rank;
      return [instance, best === undefined || isAmbiguous ? null : best.explanation];
    }),
  );
}

const lineOf = ({ axis }: LineGrid, { row, column }: CellAt): number => (axis === "rows" ? row : column);

const positionOf = ({ axis }: LineGrid, { row, column }: CellAt): number => (axis === "rows" ? column : row);

/** What makes explanations at different positions the same one. */
function keyOf(grid: LineGrid, explanation: Explanation): string {
  const line = lineOf(grid, explanation.cell);
  if (!("from" in explanation)) return `${explanation.kind} ${String(line)}`;
  const from =
    explanation.kind === "other-position" ? positionOf(grid, explanation.from) : lineOf(grid, explanation.from);
  return `${explanation.kind} ${String(line)} ${String(from)}`;
}

const tellingOf = (grid: LineGrid, explanation: Explanation): number =>
  explanation.kind === "sign" && !isOutOfLine(grid, explanation.cell) ? UNSUPPORTED_SIGN : TELLING[explanation.kind];

/** Whether the rest of the cell's line has the other sign. */
export function isOutOfLine(grid: LineGrid, cell: CellAt): boolean {
  const own = Math.sign(figureAt(grid.figures, cell));
  const others = grid.positions.flatMap((_, position) => {
    const other = cellAt(grid, lineOf(grid, cell), position);
    const value = figureAt(grid.figures, other);
    return position === positionOf(grid, cell) || Number.isNaN(value) || value === 0 ? [] : [Math.sign(value)];
  });
  return others.length >= 2 && others.filter((sign) => sign === -own).length >= 0.75 * others.length;
}
