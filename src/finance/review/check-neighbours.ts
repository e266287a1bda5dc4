import { amount } from "../money/amount";
import { isOutOfLine } from "./choose-explanation";
import type { Finding, FindingKind } from "./finding";
import { figureAt, fromFigure, type LineGrid } from "./line-grid";
import type { Instance } from "./relation";
import type { CellAt, LineRole, ReviewTable } from "./review-table";

/** Rows whose sign may change from year to year without anything being wrong. */
const SWINGING: ReadonlySet<LineRole | null> = new Set<LineRole | null>(["net", "difference", "outstanding", "ratio"]);

/**
 * Where no sum can tell, the rest of a row may: the one figure of it that is a thousand times the others, or that has
 * the very amount of another with the other sign.
 */
export function checkNeighbours(
  table: ReviewTable,
  grid: LineGrid,
  instances: readonly Instance[],
): readonly Finding[] {
  if (table.rows.length > MOST_ROWS) return [];
  const inSums = new Set(instances.flatMap(({ result, parts }) => [result, ...parts].map(keyOf)));
  const periods = table.columns.flatMap(({ year }, column) => (year === null ? [] : [column]));
  return table.rows.flatMap(({ role }, row) => {
    if (SWINGING.has(role)) return [];
    const cells = periods
      .map((column) => ({ row, column }))
      .filter((cell) => !Number.isNaN(figureAt(grid.figures, cell)) && figureAt(grid.figures, cell) !== 0);
    return cells.flatMap((cell) => {
      if (inSums.has(keyOf(cell))) return [];
      const own = figureAt(grid.figures, cell);
      const others = cells.filter((other) => other.column !== cell.column).map((each) => figureAt(grid.figures, each));
      const factor = factorAgainst(own, others);
      if (factor !== null) return [finding("unit-break", grid, cell, own / factor, { kind: "unit", cell, factor })];
      const isTurned = others.length >= 2 && others.includes(-own) && !others.includes(own) && isOutOfLine(grid, cell);
      return isTurned ? [finding("sign-break", grid, cell, -own, { kind: "sign", cell })] : [];
    });
  });
}

const keyOf = ({ row, column }: CellAt): string => `${String(row)} ${String(column)}`;

/** Figures of one row that differ by no more than this are alike: a measure is often phased in from a third. */
const ALIKE = 3;
/** How far outside the others a figure may be that is taken for one of them in another unit. */
const AMONG = 1.25;
/** In a longer list than this chance makes such rows; and a register has no profile over the years. */
const MOST_ROWS = 300;

/** How many times the others a figure is, where that is a change of unit and the others agree among themselves. */
function factorAgainst(own: number, others: readonly number[]): number | null {
  const sizes = others.map(Math.abs);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  if (sizes.length < 2 || largest > ALIKE * smallest) return null;
  const isFactor = (factor: number): boolean =>
    Math.abs(own) / factor >= smallest / AMONG && Math.abs(own) / factor <= largest * AMONG;
  return [1_000, 1_000_000, 0.001, 0.000_001].find(isFactor) ?? null;
}

function finding(
  kind: FindingKind,
  { figures }: LineGrid,
  cell: CellAt,
  value: number,
  explanation: Finding["explanation"],
): Finding {
  const stated = fromFigure(figureAt(figures, cell), figures);
  const expected = fromFigure(value, figures).toDecimalPlaces(figures.decimals).plus(amount(0));
  return {
    kind,
    cell,
    cells: [cell],
    stated,
    expected,
    difference: stated.minus(expected),
    instance: null,
    explanation,
  };
}
