import { amount, roundHalfAwayFromZero, sumQuantified, type Amount } from "../money/amount";
import { asShown } from "../money/check-sum";
import { chooseExplanations, isOutOfLine } from "./choose-explanation";
import type { Explanation } from "./explanation";
import type { Finding, FindingKind, Rounding } from "./finding";
import { gapOf, isBroken } from "./instances";
import { fromFigure, gridOf, type Figures, type LineGrid } from "./line-grid";
import { pinpoint, type Pinpointed } from "./pinpoint";
import type { Instance, Relation } from "./relation";
import type { CellAt, ReviewTable } from "./review-table";

/** Every sum that does not hold, told once where the same wrong cell breaks several. */
export function checkSums(table: ReviewTable, original: Figures, instances: readonly Instance[]): readonly Finding[] {
  const { pinpointed, figures, broken } = pinpoint(instances, original);
  const isText = textCellsOf(table);
  return [
    ...pinpointed.map((found) => pinpointedFinding(original, found, isText)),
    ...relationsOf(broken).flatMap((relation) => {
      const places = broken.filter((instance) => instance.relation === relation);
      const grid = gridOf(table, figures, relation.axis);
      const chosen = chooseExplanations(grid, places, broken, isText);
      return places.map((instance) => sumFinding(table, grid, instance, chosen, places.length));
    }),
  ];
}

/** Text explains a sum where it is the exception; where all is text, whoever added it up has read the text. */
const MOST_TEXT = 0.2;

function textCellsOf(table: ReviewTable): (cell: CellAt) => boolean {
  const numbers = table.cells.flat().filter(({ value }) => value !== null);
  const isRare = numbers.filter(({ isText }) => isText).length <= MOST_TEXT * numbers.length;
  return ({ row, column }) => isRare && (table.cells[row]?.[column]?.isText ?? false);
}

function pinpointedFinding(
  original: Figures,
  { cell, stated, value, mended }: Pinpointed,
  isText: (cell: CellAt) => boolean,
): Finding {
  const [instance = null] = mended;
  const expected = fromFigure(value, original);
  const statedAmount = fromFigure(stated, original);
  const isResult = instance !== null && instance.result.row === cell.row && instance.result.column === cell.column;
  return {
    kind: pinpointedKind(stated, value, isText(cell)),
    cell,
    cells: [cell],
    stated: statedAmount,
    expected,
    difference: statedAmount.minus(expected),
    instance,
    explanation: isResult ? null : crossingExplanation(stated, value, cell, isText(cell)),
  };
}

function pinpointedKind(stated: number, value: number, isText: boolean): FindingKind {
  if (isText && value === 0) return "number-as-text";
  if (value === -stated) return "sign-break";
  return factorOf(stated, value) === null ? "sum-does-not-hold" : "unit-break";
}

function crossingExplanation(stated: number, value: number, cell: CellAt, isText: boolean): Explanation {
  if (isText && value === 0) return { kind: "text", cell };
  if (value === -stated) return { kind: "sign", cell };
  const factor = factorOf(stated, value);
  return factor === null ? { kind: "crossing", cell, value } : { kind: "unit", cell, factor };
}

/** A thousand or a million, or one in so many; null where it is none of them but for rounding. */
function factorOf(stated: number, value: number): number | null {
  const near = [1_000, 1_000_000, 0.001, 0.000_001].find(
    (factor) => value !== 0 && Math.abs(stated / value / factor - 1) < 0.01,
  );
  return near ?? null;
}

function sumFinding(
  table: ReviewTable,
  grid: LineGrid,
  instance: Instance,
  chosen: ReadonlyMap<Instance, Explanation | null>,
  failing: number,
): Finding {
  const explanation = chosen.get(instance) ?? null;
  const kind = kindOf(grid, explanation, failing);
  const stated = exactAt(table, instance.result);
  const expected = exactExpected(table, instance);
  const about = {
    cell: instance.result,
    cells: [instance.result],
    stated,
    expected,
    difference: stated.minus(expected),
  };
  const told = kind === "sum-does-not-hold" || explanation === null ? about : ownFigures(table, explanation);
  return { kind, ...told, cell: plain(told.cell), instance, explanation };
}

/** The kind that an explanation is certain enough to make of a failing sum. */
function kindOf(grid: LineGrid, explanation: Explanation | null, failing: number): FindingKind {
  if (explanation?.kind === "text") return "number-as-text";
  if (explanation?.kind === "unit") return "unit-break";
  if (explanation?.kind === "sign" && (failing > 1 || isOutOfLine(grid, explanation.cell))) return "sign-break";
  return "sum-does-not-hold";
}

/** A wrong sign, unit or type is told at its own cell, with what the cell should say. */
function ownFigures(
  table: ReviewTable,
  explanation: Explanation,
): Pick<Finding, "cell" | "cells" | "stated" | "expected" | "difference"> {
  const { cell } = explanation;
  const stated = exactAt(table, cell);
  // A number that is text says the right thing.
  if (explanation.kind !== "unit" && explanation.kind !== "sign")
    return { cell, cells: [cell], stated, expected: null, difference: null };
  const expected = explanation.kind === "unit" ? stated.div(amount(explanation.factor)) : stated.negated();
  return { cell, cells: [cell], stated, expected, difference: stated.minus(expected) };
}

/** Sums that hold, though not to the last printed figure. */
export const findRounding = (
  table: ReviewTable,
  figures: Figures,
  instances: readonly Instance[],
): readonly Rounding[] => {
  // Where every figure is printed in full, a sum that holds exactly holds as printed, too.
  const isPrintedInFull = figures.slack.every((slack) => slack <= 0.5);
  return instances.flatMap((instance) => {
    if (isBroken(instance, figures) || (isPrintedInFull && gapOf(instance, figures) === 0)) return [];
    const stated = printedAt(table, instance.result);
    const expected = weighedSum(instance, (cell) => printedAt(table, cell));
    const difference = stated.minus(expected);
    return difference.isZero() ? [] : [{ instance, stated, expected, difference }];
  });
};

const plain = ({ row, column }: CellAt): CellAt => ({ row, column });

const exactAt = (table: ReviewTable, { row, column }: CellAt): Amount =>
  asShown(table.cells[row]?.[column]?.value ?? amount(0));

/** As printed; a format may cut whole thousands off. */
function printedAt(table: ReviewTable, { row, column }: CellAt): Amount {
  const cell = table.cells[row]?.[column];
  const unit = amount(10).pow(-(cell?.decimals ?? 0));
  return roundHalfAwayFromZero((cell?.value ?? amount(0)).div(unit), 0).times(unit);
}

const exactExpected = (table: ReviewTable, instance: Instance): Amount =>
  asShown(weighedSum(instance, (cell) => exactAt(table, cell)));

function weighedSum({ parts, floor }: Instance, valueAt: (cell: CellAt) => Amount): Amount {
  const sum = sumQuantified(parts.map((part) => valueAt(part).times(amount(part.weight))));
  if (floor === null) return sum;
  const isShort = floor < 0 ? sum.lessThan(0) : sum.greaterThan(0);
  return isShort ? sum : amount(0);
}

/** Relations in the order in which they were found, each once. */
export const relationsOf = (instances: readonly Instance[]): readonly Relation[] => [
  ...new Set(instances.map(({ relation }) => relation)),
];
