import { cellAt, figureAt, slackAt, valueOf, type Figures, type LineGrid } from "./line-grid";
import type { Instance, Relation, WeighedCell } from "./relation";
import type { CellAt } from "./review-table";
import { tryAt } from "./weigh";

/** Below this a difference is how doubles add, not what anybody wrote. */
const NOTHING = 1e-6;

/** A relation at each position where there is something to compare. */
export const instancesOf = (grid: LineGrid, relation: Relation): readonly Instance[] =>
  grid.positions.flatMap((_, position) => {
    if (tryAt(grid, relation.result, relation, position) === null) return [];
    const parts = relation.parts
      .filter(({ line }) => !Number.isNaN(valueOf(grid, line, position)))
      .map(({ line, weight }): WeighedCell => ({ ...cellAt(grid, line, position), weight }));
    return [{ relation, result: cellAt(grid, relation.result, position), parts, floor: null }];
  });

/** What an instance says its cell should be. */
export function expectedOf({ parts, floor }: Instance, figures: Figures): number {
  const sum = parts.reduce((total, part) => {
    const value = figureAt(figures, part);
    return Number.isNaN(value) ? total : total + part.weight * value;
  }, 0);
  if (floor === null) return sum;
  return floor < 0 ? Math.min(0, sum) : Math.max(0, sum);
}

/** Stated − expected, in the figures of the search. */
export const gapOf = (instance: Instance, figures: Figures): number =>
  figureAt(figures, instance.result) - expectedOf(instance, figures);

/** What rounding of the printed parts can explain (`domain.md` §2.3): half a unit for each. */
export const toleranceOf = ({ parts }: Instance, figures: Figures): number =>
  parts.reduce((sum, part) => sum + Math.abs(part.weight) * slackAt(figures, part), NOTHING);

export const isBroken = (instance: Instance, figures: Figures): boolean =>
  Math.abs(gapOf(instance, figures)) > toleranceOf(instance, figures);

/** Whether a sum holds when one of its cells has another number. */
export type Trial = (cell: CellAt, value: number) => boolean;

/** Trials of one sum: prepared once, each costs next to nothing. */
export function trialsOf(instance: Instance, figures: Figures): Trial {
  const { result, parts, floor } = instance;
  const keyOf = ({ row, column }: CellAt): number => row * figures.columns + column;
  const influence = new Map(parts.map((part) => [keyOf(part), -part.weight]));
  influence.set(keyOf(result), 1);
  const gap = gapOf(instance, figures);
  const tolerance = toleranceOf(instance, figures);
  return (cell, value) => {
    if (floor !== null) return !isBroken(instance, withFigure(figures, cell, value));
    const change = (influence.get(keyOf(cell)) ?? 0) * (value - figureAt(figures, cell));
    return Math.abs(gap + change) <= tolerance;
  };
}

/** A copy of the figures with one cell changed. */
export function withFigure(figures: Figures, { row, column }: CellAt, value: number): Figures {
  const values = Float64Array.from(figures.values);
  values[row * figures.columns + column] = value;
  return { ...figures, values };
}
