import { ACTION_LOG } from "../sheets/ledgers/action-log";
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

/** Of what is too large: small enough that a batch which holds something already is filled well. */
const PART_BYTES = BATCH_BYTES / 4;

/** A number as a cell answers it: sixteen digits, a point and a comma. */
const NUMBER_BYTES = 18;

/** Everything but cells is small: the names of a few things. */
const SMALL = 300;

/**
 * The changes of a plan in their order, in batches that each fit in a request, and whose reading back fits in a
 * response. What undoes the plan, the line in the log, comes in the first: wherever it stops, it can be taken back.
 */
export function splitPlan(changes: readonly Change[]): readonly (readonly Change[])[] {
  if (sizeOf(changes) <= BATCH_BYTES) return [changes];
  const first = [...changes.filter(({ kind }) => kind === "add-sheet"), ...changes.filter((change) => isLog(change))];
  const batches: Change[][] = [first];
  let room = BATCH_BYTES - sizeOf(first);
  for (const part of changes.filter((change) => !first.includes(change)).flatMap(inParts)) {
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

const isLog = (change: Change): boolean => change.kind === "append-rows" && change.ledger.table === ACTION_LOG.table;

const sizeOf = (changes: readonly Change[]): number => changes.reduce((sum, change) => sum + bytesOf(change), 0);

/** Blocks, columns and new rows too large for a part, by rows. */
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
  if (change.kind === "append-table-rows")
    return inRows(change.cells.map(rowBytes)).map(([from, to]) => ({
      ...change,
      area: { ...change.area, rows: change.area.rows + from },
      cells: change.cells.slice(from, to),
    }));
  if (change.kind === "set-number-formats")
    return inRows(change.formats.map(rowBytes)).map(([from, to]) => ({
      ...change,
      at: { ...change.at, row: change.at.row + from },
      formats: change.formats.slice(from, to),
    }));
  return [change];
}

const isBlock = (change: Change): change is WriteBlock | ReplaceCells =>
  change.kind === "write-block" || change.kind === "replace-cells";

/** Stretches of rows that fit in a part, as [from, to]. */
function inRows(bytes: readonly number[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  let sum = Number.POSITIVE_INFINITY;
  for (const [row, each] of bytes.entries()) {
    if (sum + each > PART_BYTES) {
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
  const shown = change.kind === "fill-formula" || change.kind === "check-column" ? change.expected : [];
  return (
    SMALL +
    writtenRows(change).reduce((sum, row) => sum + rowBytes(row), 0) +
    shown.reduce<number>((sum, each) => sum + shownBytes(each), 0)
  );
}

/** What a change says cell by cell; most are a few names. */
function writtenRows(change: Change): readonly (readonly PlannedCell[])[] {
  if (isBlock(change) || change.kind === "append-table-rows") return change.cells;
  if (change.kind === "append-rows") return change.rows;
  if (change.kind === "set-number-formats") return change.formats;
  return change.kind === "add-table-column" ? [change.cells] : [];
}

/** What a calculated cell answers when it is read back. */
const shownBytes = (shown: PlannedFormula["expected"]): number =>
  typeof shown === "string" ? shown.length + 6 : NUMBER_BYTES;

const rowBytes = (row: readonly PlannedCell[]): number => row.reduce<number>((sum, cell) => sum + cellBytes(cell), 2);

function cellBytes(cell: PlannedCell): number {
  if (isPlannedFormula(cell)) return cell.formula.length + NUMBER_BYTES;
  return typeof cell === "string" ? cell.length + 6 : NUMBER_BYTES / 2;
}
