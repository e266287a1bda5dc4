import { layOutTable } from "../../../../src/sheets/layouts/lay-out-table";
import type { TableRequest } from "../../../../src/sheets/layouts/table-request";
import { gridOf, type CellGrid } from "../../../../src/sheets/contracts/cell-grid";
import type { TableParts } from "../../../../src/sheets/contracts/form-amounts";
import { findTableParts } from "../../../../src/sheets/contracts/table-parts";
import type { CellValue } from "../../../../src/sheets/cells/cell";
import type { RegisteredTable } from "../../../../src/sheets/ledgers/table-register";
import { isPlannedFormula, type PlannedCell } from "../../../../src/sheets/plan/sheet-plan";
import { valueOf } from "../../finance/numbers";

/** A table as it stands on a sheet, without a sheet. */
export interface PlacedTable {
  readonly grid: CellGrid;
  readonly parts: TableParts;
  readonly registered: RegisteredTable;
}

export const TABLE = "Tabel_1";

/** Lays a table out; `edit` changes what stands there, cell by cell, before it is read again. */
export function placeTable(
  request: TableRequest,
  edit: (cells: (CellValue | PlannedCell)[][]) => void = () => undefined,
): PlacedTable {
  const layout = layOutTable(request, TABLE, { row: 2, column: 1 });
  const cells: (CellValue | PlannedCell)[][] = layout.lines.map((line) => [...line.cells]);
  edit(cells);
  const { title, form, years, contract } = request;
  const registered = { table: TABLE, title, form, years, contract };
  const grid = gridOf({
    place: { sheet: "Ark1", area: { row: 2, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 } },
    values: cells.map((row) => row.map((cell) => (isPlannedFormula(cell) ? cell.expected : cell))),
    formulas: cells.map((row) => row.map((cell) => (isPlannedFormula(cell) ? cell.formula : cell))),
    texts: [],
    numberFormats: layout.lines.map(({ cells: row, numberFormat }) =>
      row.map((_, column) => (column < 5 ? "General" : (numberFormat ?? layout.numberFormat))),
    ),
  });
  return {
    grid,
    registered,
    parts: valueOf(findTableParts(grid, { sheet: "Ark1", area: layout.table.area }, registered, 999)),
  };
}
