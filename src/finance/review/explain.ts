import type { Explanation } from "./explanation";
import { expectedOf, isBroken, toleranceOf, trialsOf, type Trial } from "./instances";
import { cellAt, figureAt, valueOf, type Figures, type LineGrid } from "./line-grid";
import type { Instance, WeighedCell } from "./relation";
import type { CellAt } from "./review-table";

/** In longer sums than this some number or other will always happen to fit. */
const MOST_PARTS = 100;

/** Everything that would explain why a sum does not hold, the most telling first. */
export function explanationsOf(
  grid: LineGrid,
  instance: Instance,
  broken: readonly Instance[],
  isText: (cell: CellAt) => boolean,
): readonly Explanation[] {
  const { figures } = grid;
  const mends = trialsOf(instance, figures);
  const parts = instance.parts.filter((part) => figureAt(figures, part) !== 0).map(plainCell);
  const texts = parts.filter((cell) => isText(cell) && mends(cell, 0)).map((cell) => ({ kind: "text", cell }) as const);
  if (parts.length > MOST_PARTS) return texts;
  return [
    ...texts,
    ...[plainCell(instance.result), ...parts].flatMap((cell) => unitOf(figures, cell, instance, mends)),
    ...[plainCell(instance.result), ...parts]
      .filter((cell) => mends(cell, -figureAt(figures, cell)))
      .map((cell) => ({ kind: "sign", cell }) as const),
    ...parts.flatMap((cell) => fromOtherPositions(grid, cell, mends)),
    ...swapsOf(figures, instance, broken, mends),
    ...parts.filter((cell) => mends(cell, 0)).map((cell) => ({ kind: "left-out", cell }) as const),
    ...alsoCounted(grid, instance),
    ...parts.flatMap((cell) => fromOtherLines(grid, instance, cell, mends)),
    ...parts
      .filter((cell) => mends(cell, 2 * figureAt(figures, cell)))
      .map((cell) => ({ kind: "counted-twice", cell }) as const),
    ...digitsOf(figures, instance, mends),
  ];
}

const plainCell = ({ row, column }: CellAt): CellAt => ({ row, column });

const FACTORS = [1_000, 1_000_000];

function unitOf(figures: Figures, cell: CellAt, instance: Instance, mends: Trial): readonly Explanation[] {
  const value = figureAt(figures, cell);
  // What is no more than rounding in the other unit tells nothing: leaving it out mends as well.
  const least = toleranceOf(instance, figures);
  return FACTORS.flatMap((factor): readonly Explanation[] => [
    ...(Math.abs(value / factor) > least && mends(cell, value / factor)
      ? [{ kind: "unit", cell, factor } as const]
      : []),
    ...(mends(cell, value * factor) ? [{ kind: "unit", cell, factor: 1 / factor } as const] : []),
  ]);
}

const positionOf = ({ axis }: LineGrid, { row, column }: CellAt): number => (axis === "rows" ? column : row);

const lineOf = ({ axis }: LineGrid, { row, column }: CellAt): number => (axis === "rows" ? row : column);

function fromOtherPositions(grid: LineGrid, cell: CellAt, mends: Trial): readonly Explanation[] {
  const own = valueOf(grid, lineOf(grid, cell), positionOf(grid, cell));
  return grid.positions.flatMap((_, position): readonly Explanation[] => {
    const from = cellAt(grid, lineOf(grid, cell), position);
    const value = figureAt(grid.figures, from);
    return value !== own && !Number.isNaN(value) && mends(cell, value) ? [{ kind: "other-position", cell, from }] : [];
  });
}

function fromOtherLines(grid: LineGrid, instance: Instance, cell: CellAt, mends: Trial): readonly Explanation[] {
  const members = new Set([lineOf(grid, instance.result), ...instance.parts.map((part) => lineOf(grid, part))]);
  return grid.lines.flatMap((_, line): readonly Explanation[] => {
    const from = cellAt(grid, line, positionOf(grid, cell));
    const value = figureAt(grid.figures, from);
    return !members.has(line) && !Number.isNaN(value) && mends(cell, value) ? [{ kind: "other-line", cell, from }] : [];
  });
}

/** A line beside the sum, or one of its own subtotals, that would fill the gap. */
function alsoCounted(grid: LineGrid, instance: Instance): readonly Explanation[] {
  const members = new Set([lineOf(grid, instance.result), ...instance.parts.map((part) => lineOf(grid, part))]);
  const position = positionOf(grid, instance.result);
  return grid.lines.flatMap((_, line): readonly Explanation[] => {
    const cell = cellAt(grid, line, position);
    const value = figureAt(grid.figures, cell);
    if (members.has(line) || Number.isNaN(value) || value === 0) return [];
    const withIt: Instance = { ...instance, parts: [...instance.parts, { ...cell, weight: 1 }] };
    return isBroken(withIt, grid.figures) ? [] : [{ kind: "also-counted", cell }];
  });
}

/** Two lines of different sums that have changed places: what one sum has too much the other lacks. */
function swapsOf(
  figures: Figures,
  instance: Instance,
  broken: readonly Instance[],
  mends: Trial,
): readonly Explanation[] {
  const others = broken.filter((other) => other.relation !== instance.relation && sharesPosition(instance, other));
  return others.flatMap((other) => {
    const mendsOther = trialsOf(other, figures);
    const own = onlyIn(instance, other);
    const foreign = onlyIn(other, instance);
    return own.flatMap((cell) =>
      foreign.flatMap((from): readonly Explanation[] => {
        const [mine, theirs] = [figureAt(figures, cell), figureAt(figures, from)];
        const isMended = mine !== theirs && mends(cell, theirs) && mendsOther(from, mine);
        return isMended ? [{ kind: "swapped", cell, from }] : [];
      }),
    );
  });
}

const sharesPosition = (a: Instance, b: Instance): boolean =>
  a.relation.axis === b.relation.axis &&
  (a.relation.axis === "rows" ? a.result.column === b.result.column : a.result.row === b.result.row);

const isIn = ({ parts }: Instance, { row, column }: CellAt): boolean =>
  parts.some((part) => part.row === row && part.column === column);

const onlyIn = ({ parts }: Instance, other: Instance): readonly CellAt[] =>
  parts.filter((part: WeighedCell) => !isIn(other, part)).map(plainCell);

/** "1.243" for "1.234": in the total, or in one of the parts. */
function digitsOf(figures: Figures, instance: Instance, mends: Trial): readonly Explanation[] {
  const expected = expectedOf(instance, figures);
  const result = plainCell(instance.result);
  if (turnedDigits(figureAt(figures, result)).includes(expected))
    return [{ kind: "digits", cell: result, value: expected }];
  return instance.parts.map(plainCell).flatMap((cell) =>
    turnedDigits(figureAt(figures, cell))
      .filter((value) => mends(cell, value))
      .map((value) => ({ kind: "digits", cell, value }) as const),
  );
}

function turnedDigits(value: number): readonly number[] {
  const digits = String(Math.abs(value));
  return Array.from({ length: Math.max(0, digits.length - 1) }, (_, index) => {
    const turned = `${digits.slice(0, index)}${digits.charAt(index + 1)}${digits.charAt(index)}${digits.slice(index + 2)}`;
    return Number(turned) * Math.sign(value);
  }).filter((turned) => turned !== value);
}
