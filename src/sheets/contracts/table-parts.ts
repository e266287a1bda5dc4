import { fail, succeed, type Result } from "../../finance/result";
import type { Area, CellPlace, SheetPlace } from "../cells/address";
import { contractNote } from "../layouts/contract-note";
import { LEAD_COLUMNS, TITLE_COLUMN } from "../layouts/table-columns";
import { FORM_NAMES, isInitiativeForm, type RegisteredTable } from "../ledgers/table-register";
import type { CellGrid } from "./cell-grid";
import { findSummaryLines, type SummaryFault, type SummaryLine, type YearColumn } from "./find-summary-lines";

/** Where the parts of a table that Tiltag has made stand now. */
export interface TableParts {
  /** The years in the register's order, each with its column on the sheet. */
  readonly years: readonly YearColumn[];
  /** The column with the initiatives' names and the labels of the lines below. */
  readonly titleColumn: number;
  readonly bodyRows: readonly number[];
  /** The lines below that hold amounts. */
  readonly lines: readonly SummaryLine[];
  /** Lines among them that Tiltag has not made, with numbers typed under the years. */
  readonly strangers: readonly CellPlace[];
  /** Where the contract is printed; `before` is what stands there. */
  readonly note: { readonly at: CellPlace; readonly before: string };
  /** Note to last line. */
  readonly block: Area;
}

export type PartsFault =
  | { readonly code: "not-an-initiative-table"; readonly form: string }
  | { readonly code: "column-missing"; readonly header: string; readonly cell: string }
  | { readonly code: "note-changed"; readonly cell: string; readonly note: string }
  | SummaryFault;

/** How far above its header a table's note line is looked for. */
export const LINES_SEARCHED_ABOVE = 6;

/** `limit` is the first row below the table that belongs to something else. */
export function findTableParts(
  grid: CellGrid,
  { area }: SheetPlace,
  registered: RegisteredTable,
  limit: number,
): Result<TableParts, PartsFault> {
  const { form } = registered;
  if (!isInitiativeForm(form)) return fail({ code: "not-an-initiative-table", form: FORM_NAMES[form] });
  const columnOf = (header: string): number | undefined =>
    range(area.column, area.columns).find((column) => grid.labelAt({ row: area.row, column }) === header);
  const missing = (header: string): PartsFault => ({ code: "column-missing", header, cell: grid.addressOf(area) });
  const titleHeader = LEAD_COLUMNS[TITLE_COLUMN].header;
  const titleColumn = columnOf(titleHeader);
  if (titleColumn === undefined) return fail(missing(titleHeader));
  const years: YearColumn[] = [];
  for (const year of registered.years) {
    const column = columnOf(String(year));
    if (column === undefined) return fail(missing(String(year)));
    years.push({ year, column });
  }
  const note = findNote(grid, area, contractNote(registered.contract));
  if (!note.ok) return note;
  const below = { first: area.row + area.rows, limit: Math.min(limit, grid.end) };
  const lines = findSummaryLines(grid, form, { titleColumn, years }, below);
  if (!lines.ok) return lines;
  const top = note.value.at.row;
  const { lastRow, ...found } = lines.value;
  return succeed({
    years,
    titleColumn,
    bodyRows: range(area.row + 1, area.rows - 1),
    ...found,
    note: note.value,
    block: { ...area, row: top, rows: lastRow - top + 1 },
  });
}

/** The note may have been moved up, or have had words added to it; where it is gone it gets its cell back. */
function findNote(grid: CellGrid, table: Area, note: string): Result<TableParts["note"], PartsFault> {
  const above = Math.min(table.row, LINES_SEARCHED_ABOVE);
  for (const row of [...range(table.row - above, above)].reverse())
    for (const column of range(table.column, table.columns)) {
      const { value } = grid.at({ row, column });
      if (typeof value === "string" && value.includes(note)) return succeed({ at: { row, column }, before: value });
    }
  const usual = { row: table.row - 1, column: table.column };
  return table.row > 0 && grid.labelAt(usual) === ""
    ? succeed({ at: usual, before: "" })
    : fail({ code: "note-changed", cell: grid.addressOf(table.row > 0 ? usual : table), note });
}

export const range = (first: number, count: number): readonly number[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
