import {
  isPlannedFormula,
  type Change,
  type PlannedCell,
  type PlannedFormula,
  type ReplaceCells,
  type WriteBlock,
} from "../sheets/plan/sheet-plan";

/**
 * What the cells of one batch may come to as plain JSON. Excel on the web takes 5 MB in a request and in a response;
 * the library wraps cells in a text of its own, where every quotation mark counts double.
 */
const BATCH_BYTES = 2_000_000;

/** A number as a cell answers it: sixteen digits, a point and a comma. */
const NUMBER_BYTES = 18;

/** Everything but cells is small: the names of a few things. */
const SMALL = 300;

/**
 * The changes of a plan in their order, in batches that each fit in a request, and whose reading back fits in a
 * response. What undoes the plan, the line in the log, comes in the first: wherever it stops, it can be taken back.
 */
export function splitPlan(changes: readonly Change[]): readonly (readonly Change[])[] {
  const total = changes.reduce((sum, change) => sum + bytesOf(change), 0);
  if (total <= BATCH_BYTES) return [changes];
  const first = changes.filter(({ kind }) => kind === "add-sheet");
  const lists = changes.filter(({ kind }) => kind === "append-row");
  const rest = changes.filter(({ kind }) => kind !== "add-sheet" && kind !== "append-row");
  const batches: Change[][] = [[...first, ...lists]];
  let room = BATCH_BYTES;
  for (const part of rest.flatMap(inParts)) {
    const bytes = bytesOf(part);
    if (bytes > room) {
      batches.push([]);
      room = BATCH_BYTES;
    }
    batches.at(-1)?.push(part);
    room -= bytes;
  }
  return batches;
}

/** Blocks and columns too large for a batch, by rows. */
function inParts(change: Change): readonly Change[] {
  if (isBlock(change))
    return inRows(change.cells.map(rowBytes)).map(([from, to]) => ({
      ...change,
      at: { ...change.at, row: change.at.row + from },
      cells: change.cells.slice(from, to),
    }));
  if (change.kind === "fill-formula" || change.kind === "check-column")
    return inRows(change.expected.map(shownBytes)).map(([from, to]) => ({
      ...change,
      area: { ...change.area, row: change.area.row + from, rows: to - from },
      expected: change.expected.slice(from, to),
    }));
  return [change];
}

const isBlock = (change: Change): change is WriteBlock | ReplaceCells =>
  change.kind === "write-block" || change.kind === "replace-cells";

/** Stretches of rows that fit in a batch, as [from, to]. */
function inRows(bytes: readonly number[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  let sum = Number.POSITIVE_INFINITY;
  for (const [row, each] of bytes.entries()) {
    if (sum + each > BATCH_BYTES) {
      stretches.push([row, row]);
      sum = 0;
    }
    sum += each;
    const last = stretches.at(-1);
    if (last !== undefined) last[1] = row + 1;
  }
  return stretches;
}

function bytesOf(change: Change): number {
  if (isBlock(change)) return SMALL + change.cells.reduce((sum, row) => sum + rowBytes(row), 0);
  if (change.kind === "append-table-rows") return SMALL + change.cells.reduce((sum, row) => sum + rowBytes(row), 0);
  return change.kind === "fill-formula" || change.kind === "check-column"
    ? SMALL + change.expected.reduce<number>((sum, each) => sum + shownBytes(each), 0)
    : SMALL;
}

/** What a calculated cell answers when it is read back. */
const shownBytes = (shown: PlannedFormula["expected"]): number =>
  typeof shown === "string" ? shown.length + 6 : NUMBER_BYTES;

const rowBytes = (row: readonly PlannedCell[]): number => row.reduce<number>((sum, cell) => sum + cellBytes(cell), 2);

function cellBytes(cell: PlannedCell): number {
  if (isPlannedFormula(cell)) return cell.formula.length + NUMBER_BYTES;
  return typeof cell === "string" ? cell.length + 6 : NUMBER_BYTES / 2;
}
