import type { Area } from "../cells/address";

/** A rectangle of a sheet with what belongs in it, by rows. */
export interface Block<T> {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly (readonly T[])[];
}

/** Neighbouring blocks as few large ones: side by side where they are equally high, then below each other. */
export function joinBlocks<T>(blocks: readonly Block<T>[]): readonly Block<T>[] {
  const byRows = joinRuns(
    sorted(blocks, (area) => [area.row, area.column]),
    isRightOf,
    (left, right) => ({
      sheet: left.sheet,
      area: { ...left.area, columns: left.area.columns + right.area.columns },
      cells: left.cells.map((row, index) => [...row, ...(right.cells[index] ?? [])]),
    }),
  );
  return joinRuns(
    sorted(byRows, (area) => [area.column, area.row]),
    isBelow,
    (upper, lower) => ({
      sheet: upper.sheet,
      area: { ...upper.area, rows: upper.area.rows + lower.area.rows },
      cells: [...upper.cells, ...lower.cells],
    }),
  );
}

function joinRuns<T>(
  blocks: readonly Block<T>[],
  follows: (next: Area, last: Area) => boolean,
  join: (first: Block<T>, last: Block<T>) => Block<T>,
): readonly Block<T>[] {
  const runs: Block<T>[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.sheet === block.sheet && follows(block.area, last.area)) run.push(block);
    else runs.push([block]);
  }
  return runs.map((run) => joinEvenly(run, join));
}

// In halves: joined one by one, each joining would copy all that stands already.
function joinEvenly<T>(run: readonly Block<T>[], join: (first: Block<T>, last: Block<T>) => Block<T>): Block<T> {
  const [first] = run;
  if (first === undefined) throw new RangeError("A run of blocks has at least one.");
  if (run.length === 1) return first;
  const middle = run.length >> 1;
  return join(joinEvenly(run.slice(0, middle), join), joinEvenly(run.slice(middle), join));
}

const isRightOf = (next: Area, last: Area): boolean =>
  next.row === last.row && next.rows === last.rows && next.column === last.column + last.columns;

const isBelow = (next: Area, last: Area): boolean =>
  next.column === last.column && next.columns === last.columns && next.row === last.row + last.rows;

const sorted = <T>(
  blocks: readonly Block<T>[],
  order: (area: Area) => readonly [number, number],
): readonly Block<T>[] =>
  [...blocks].sort((a, b) => {
    if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
    const [[first, second], [otherFirst, otherSecond]] = [order(a.area), order(b.area)];
    return first - otherFirst || second - otherSecond;
  });
