import { fail, succeed, type Result } from "../../finance/result";
import type { CellPlace } from "../cells/address";
import { isBlank } from "../cells/cell";
import { isSubtotalLabel, SUMMARY_LABELS } from "../layouts/summary-labels";
import type { Form } from "../layouts/table-request";
import { isFormula, type CellGrid } from "./cell-grid";
import type { LinesFault, PlacedColumns, RowSpan } from "./form-amounts";

/** A line below a table whose cells under the years are amounts. */
export interface SummaryLine {
  readonly role: SummaryRole;
  readonly row: number;
}

export type SummaryRole =
  | "subtotal"
  | "total"
  | "investments"
  | "target"
  | "identified"
  | "unallocated"
  | "outstanding"
  | "carriedOver"
  | "withdrawn";

/** Target to outstanding stand in this order and without a gap. */
const TARGET_ORDER = ["target", "identified", "unallocated", "outstanding"] as const satisfies readonly SummaryRole[];

/** Each of these stands once below a table. */
const SINGLE_ROLES = ["total", "investments", ...TARGET_ORDER, "carriedOver"] as const satisfies readonly SummaryRole[];

export interface SummaryLines {
  readonly lines: readonly SummaryLine[];
  readonly strangers: readonly CellPlace[];
  /** The last row of Tiltag's below the table, the one that counts included; the row above `first` where there is none. */
  readonly lastRow: number;
}

/** Finds the lines with amounts below a table's body, by their labels; one that was renamed by its place. */
export function findSummaryLines(
  grid: CellGrid,
  form: Form,
  columns: PlacedColumns,
  { first, limit }: RowSpan,
): Result<SummaryLines, LinesFault> {
  const labelled = readLabels(grid, columns, first, limit);
  const lines = form === "genopretning" ? withRenamed(labelled, grid, columns, limit) : succeed(labelled);
  if (!lines.ok) return lines;
  const moved = findMoved(grid, columns, lines.value);
  if (moved !== undefined) return fail({ code: "lines-moved", cell: grid.addressOf(moved) });
  const lastLine = Math.max(first - 1, ...lines.value.map(({ row }) => row));
  const countStands = grid.labelAt({ row: lastLine + 1, column: columns.label }) === SUMMARY_LABELS.unquantified;
  return succeed({
    lines: lines.value,
    strangers: findStrangers(grid, columns, lines.value, first),
    lastRow: countStands ? lastLine + 1 : lastLine,
  });
}

function readLabels(grid: CellGrid, columns: PlacedColumns, first: number, limit: number): readonly SummaryLine[] {
  const lines: SummaryLine[] = [];
  let counted = false;
  for (let row = first; row < limit; row++) {
    const label = grid.labelAt({ row, column: columns.label });
    if (label === SUMMARY_LABELS.withdrawn) return [...lines, ...withdrawnLines(grid, columns, row + 1, limit)];
    // Below the last of Tiltag's lines other things begin.
    if (counted && !isEmptyRow(grid, columns, row)) return lines;
    if (label === SUMMARY_LABELS.unquantified) counted = true;
    const role = roleOf(label, lines);
    if (role !== undefined) lines.push({ role, row });
  }
  return lines;
}

function roleOf(label: string, found: readonly SummaryLine[]): SummaryRole | undefined {
  const isThere = (role: SummaryRole): boolean => found.some((line) => line.role === role);
  if (isSubtotalLabel(label)) return isThere("total") || isThere("target") ? undefined : "subtotal";
  const role = SINGLE_ROLES.find((each) => SUMMARY_LABELS[each] === label);
  return role === undefined || isThere(role) ? undefined : role;
}

function withdrawnLines(grid: CellGrid, columns: PlacedColumns, first: number, limit: number): readonly SummaryLine[] {
  const lines: SummaryLine[] = [];
  for (let row = first; row < limit && !isEmptyRow(grid, columns, row); row++) lines.push({ role: "withdrawn", row });
  return lines;
}

const isEmptyRow = (grid: CellGrid, { label: labelColumn, amounts }: PlacedColumns, row: number): boolean =>
  [labelColumn, ...amounts.map(({ column }) => column)].every((column) => isBlank(grid.at({ row, column }).value));

/** A line whose label somebody has changed is the one that stands where it belongs. */
function withRenamed(
  lines: readonly SummaryLine[],
  grid: CellGrid,
  columns: PlacedColumns,
  limit: number,
): Result<readonly SummaryLine[], LinesFault> {
  const found = [...lines];
  const rowOf = (role: SummaryRole | undefined): number | undefined => found.find((line) => line.role === role)?.row;
  // From the bottom, and then the other way: a neighbour that has just been found leads to the next.
  for (const index of [3, 2, 1, 0, 1, 2, 3]) {
    const role = TARGET_ORDER[index];
    if (role === undefined || rowOf(role) !== undefined) continue;
    const [above, below] = [rowOf(TARGET_ORDER[index - 1]), rowOf(TARGET_ORDER[index + 1])];
    const row = [above === undefined ? -1 : above + 1, below === undefined ? -1 : below - 1].find(
      (each) =>
        each >= 0 &&
        each < limit &&
        !found.some((line) => line.row === each) &&
        grid.labelAt({ row: each, column: columns.label }) !== "",
    );
    if (row !== undefined) found.push({ role, row });
  }
  const someAreThere = TARGET_ORDER.some((role) => rowOf(role) !== undefined);
  if (someAreThere && rowOf("target") === undefined)
    return fail({ code: "line-missing", label: SUMMARY_LABELS.target });
  return succeed(found.sort((a, b) => a.row - b.row));
}

function findMoved(grid: CellGrid, { amounts }: PlacedColumns, lines: readonly SummaryLine[]): CellPlace | undefined {
  for (const { role, row } of lines)
    if (role === "total" || role === "identified")
      for (const { header, column } of amounts) {
        const { formula } = grid.at({ row, column });
        const [, summed] = isFormula(formula) ? (/\[(\d{4})\]/.exec(formula) ?? []) : [];
        if (summed !== undefined && summed !== header) return { row, column };
      }
  return undefined;
}

function findStrangers(
  grid: CellGrid,
  { label: labelColumn, amounts }: PlacedColumns,
  lines: readonly SummaryLine[],
  first: number,
): readonly CellPlace[] {
  const strangers: CellPlace[] = [];
  const last = Math.max(first, ...lines.map(({ row }) => row));
  for (let row = first; row < last; row++) {
    if (lines.some((line) => line.row === row)) continue;
    if (grid.labelAt({ row, column: labelColumn }) === SUMMARY_LABELS.unquantified) continue;
    const typed = amounts.find(({ column }) => {
      const { value, formula } = grid.at({ row, column });
      return typeof value === "number" && !isFormula(formula);
    });
    if (typed !== undefined) strangers.push({ row, column: typed.column });
  }
  return strangers;
}
