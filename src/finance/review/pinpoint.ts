import { gapOf, isBroken, trialsOf, withFigure, type Trial } from "./instances";
import { figureAt, type Figures } from "./line-grid";
import type { Instance } from "./relation";
import type { CellAt } from "./review-table";

/** A cell whose change alone mends several sums. */
export interface Pinpointed {
  readonly cell: CellAt;
  readonly stated: number;
  readonly value: number;
  readonly mended: readonly Instance[];
}

export interface PinpointResult {
  readonly pinpointed: readonly Pinpointed[];
  /** Figures as they would be. */
  readonly figures: Figures;
  readonly broken: readonly Instance[];
}

/** Sums that hold are witnesses: a change that breaks one must mend more than it breaks. */
const HARM = 2;
/** A wrong total is more usual than a wrong part where both explain the same. */
const TOTAL_FIRST = 0.4;
const CLEARLY_BETTER = 0.3;
/** Beyond this many failing sums the table has been misread; nothing is gained by trying. */
const MOST_BROKEN = 60;

/** Finds cells that are wrong by the sums that cross in them: a row's and a column's, a subtotal's and a total's. */
export function pinpoint(instances: readonly Instance[], original: Figures): PinpointResult {
  const pinpointed: Pinpointed[] = [];
  const index = indexByCell(instances, original.columns);
  let figures = original;
  for (;;) {
    const broken = instances.filter((instance) => isBroken(instance, figures));
    const best = broken.length > MOST_BROKEN ? undefined : bestEdit(broken, index, figures);
    if (best === undefined) return { pinpointed, figures, broken };
    pinpointed.push(best);
    figures = withFigure(figures, best.cell, best.value);
  }
}

function indexByCell(instances: readonly Instance[], columns: number): ReadonlyMap<number, readonly Instance[]> {
  const index = new Map<number, Instance[]>();
  for (const instance of instances)
    for (const { row, column } of [instance.result, ...instance.parts]) {
      const key = row * columns + column;
      const known = index.get(key);
      if (known === undefined) index.set(key, [instance]);
      else known.push(instance);
    }
  return index;
}

interface Edit extends Pinpointed {
  readonly score: number;
}

function bestEdit(
  broken: readonly Instance[],
  index: ReadonlyMap<number, readonly Instance[]>,
  figures: Figures,
): Pinpointed | undefined {
  const prepared = new Map<Instance, Trial>();
  const trialOf = (instance: Instance): Trial => {
    const trial = prepared.get(instance) ?? trialsOf(instance, figures);
    prepared.set(instance, trial);
    return trial;
  };
  const edits = broken
    .flatMap((instance) => editsOf(instance, index, figures, trialOf))
    .sort((a, b) => b.score - a.score);
  const [best] = edits;
  if (best === undefined || best.mended.length < 2) return undefined;
  const rival = edits.find(({ cell }) => cell.row !== best.cell.row || cell.column !== best.cell.column);
  return rival === undefined || best.score - rival.score >= CLEARLY_BETTER ? best : undefined;
}

function editsOf(
  instance: Instance,
  index: ReadonlyMap<number, readonly Instance[]>,
  figures: Figures,
  trialOf: (instance: Instance) => Trial,
): readonly Edit[] {
  const gap = gapOf(instance, figures);
  const changes = [
    { cell: instance.result, change: -gap },
    // A change of a part that must first be divided is none that anybody would make.
    ...instance.parts
      .filter(({ weight }) => Math.abs(weight) === 1)
      .map((part) => ({ cell: part, change: gap / part.weight })),
  ];
  return changes.flatMap(({ cell, change }) => {
    const stated = figureAt(figures, cell);
    const touched = index.get(cell.row * figures.columns + cell.column) ?? [];
    // What one sum alone says can't point at a part.
    if (touched.length < 2 || Number.isNaN(stated)) return [];
    const trials = touched.map((each) => ({
      each,
      broken: isBroken(each, figures),
      holds: trialOf(each)(cell, stated + change),
    }));
    const mended = trials.filter(({ broken, holds }) => broken && holds).map(({ each }) => each);
    const harmed = trials.filter(({ broken, holds }) => !broken && !holds);
    const isTotal = cell.row === instance.result.row && cell.column === instance.result.column;
    const score = mended.length - HARM * harmed.length + (isTotal ? TOTAL_FIRST : 0);
    const value = stated + change;
    return [{ cell: { row: cell.row, column: cell.column }, stated, value, mended, score }];
  });
}
