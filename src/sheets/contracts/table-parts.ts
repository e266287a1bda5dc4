import { fail, succeed, type Result } from "../../finance/result";
import type { Area, SheetPlace } from "../cells/address";
import type { RegisteredTable } from "../ledgers/table-register";
import { AMOUNTS } from "./amounts-by-form";
import type { CellGrid } from "./cell-grid";
import type { AmountLine, FormAmounts, PartsFault, PlacedColumns, PlacedNote, TableParts } from "./form-amounts";
import { range } from "./range";

/** How far above its header a table's note line is looked for. */
export const LINES_SEARCHED_ABOVE = 6;

/** What stands in a form's place; of a table `limit` is the first row below the table that belongs to something else. */
export function findTableParts(
  grid: CellGrid,
  { area }: SheetPlace,
  registered: RegisteredTable,
  limit: number,
): Result<TableParts, PartsFault> {
  const form = AMOUNTS[registered.form];
  if ("findParts" in form) return form.findParts(grid, area, registered);
  const columns = placeColumns(grid, area, registered, form);
  if (!columns.ok) return columns;
  const note = findNote(grid, area, form.note(registered.contract));
  if (!note.ok) return note;
  const below = { first: area.row + area.rows, limit: Math.min(limit, grid.end) };
  const found = form.findLines(grid, columns.value, below);
  if (!found.ok) return found;
  const { lines, strangers, lastRow } = found.value;
  const top = note.value.at.row;
  return succeed({
    columns: columns.value,
    lines: [
      ...range(area.row + 1, area.rows - 1).map((row): AmountLine => ({
        row,
        kind: "row",
        cells: columns.value.amounts,
      })),
      ...lines,
    ],
    strangers,
    notes: [{ ...note.value, text: form.note }],
    block: { ...area, row: top, rows: lastRow - top + 1 },
  });
}

function placeColumns(
  grid: CellGrid,
  area: Area,
  registered: RegisteredTable,
  form: FormAmounts,
): Result<PlacedColumns, PartsFault> {
  const headers = range(area.column, area.columns).map((column) => grid.labelAt({ row: area.row, column }));
  const amounts = form.columns(registered, headers);
  const missing = [form.labelHeader, ...amounts.map(({ header }) => header)].find(
    (header) => !headers.includes(header),
  );
  if (missing !== undefined) return fail({ code: "column-missing", header: missing, cell: grid.addressOf(area) });
  const columnOf = (header: string): number => area.column + headers.indexOf(header);
  return succeed({
    label: columnOf(form.labelHeader),
    amounts: amounts.map((each) => ({ ...each, column: columnOf(each.header) })),
  });
}

/** The note may have been moved up, or have had words added to it; where it is gone it gets its cell back. */
function findNote(grid: CellGrid, table: Area, note: string): Result<Pick<PlacedNote, "at" | "before">, PartsFault> {
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
