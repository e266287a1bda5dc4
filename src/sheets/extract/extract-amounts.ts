import { fail, succeed, type Result } from "../../finance/result";
import type { Area } from "../cells/address";
import { cellsIn, findNote, findYears, placeYears, rowsOf } from "../contracts/block-lines";
import type { CellGrid } from "../contracts/cell-grid";
import type { AmountLine, BlockAmounts, PartsFault, TableParts } from "../contracts/form-amounts";
import { contractNote } from "../layouts/contract-note";
import { SUMMARY_LABELS } from "../layouts/summary-labels";
import { TITLE_COLUMN } from "../layouts/table-columns";
import type { RegisteredTable } from "../ledgers/table-register";

/** An extract looks everything up in its register: only the note and the decimals are its own. */
export const EXTRACT_AMOUNTS: BlockAmounts = { isView: true, findParts: findExtract };

function findExtract(grid: CellGrid, area: Area, { years, contract }: RegisteredTable): Result<TableParts, PartsFault> {
  const [first = 0] = years;
  const header = rowsOf(area).find((row) => findYears(grid, area, row, years).ok);
  if (header === undefined) return fail({ code: "column-missing", header: String(first), cell: grid.addressOf(area) });
  const columns = findYears(grid, area, header, years);
  if (!columns.ok) return columns;
  const note = findNote(grid, area, { row: area.row + 1, column: area.column }, contractNote, contract);
  if (!note.ok) return note;
  const label = area.column + TITLE_COLUMN;
  return succeed({
    columns: placeYears(label, years, columns.value),
    lines: rowsOf(area)
      .filter((row) => row > header && grid.labelAt({ row, column: label }) !== "")
      .filter((row) => grid.labelAt({ row, column: label }) !== SUMMARY_LABELS.unquantified)
      .map((row): AmountLine => ({ row, kind: "line", cells: cellsIn(columns.value, { hasSign: true }) })),
    strangers: [],
    notes: [note.value],
    block: area,
  });
}
