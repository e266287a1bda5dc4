import { amount } from "../../../finance/money/amount";
import { formatDanishNumber } from "../../../sheets/cells/danish-number";
import { layOutTable } from "../../../sheets/layouts/lay-out-table";
import { LEAD_COLUMNS } from "../../../sheets/layouts/table-columns";
import type { LineRole } from "../../../sheets/layouts/block-layout";
import type { TableRequest } from "../../../sheets/layouts/table-request";
import { isPlannedFormula, type PlannedCell } from "../../../sheets/plan/sheet-plan";

/** One line of the preview: the texts that the sheet will show. */
export interface PreviewLine {
  readonly role: LineRole;
  readonly cells: readonly string[];
}

/** The same layout as the action writes, as the sheet will show it: a formula as the number it must give. */
export function previewLines(request: TableRequest): readonly PreviewLine[] {
  const layout = layOutTable(request, "Tabel", { row: 0, column: 0 });
  return layout.lines.map(({ role, cells }) => ({
    role,
    cells: cells.map((cell, column) =>
      column < LEAD_COLUMNS.length || role === "header"
        ? String(isPlannedFormula(cell) ? cell.expected : (cell ?? ""))
        : shownAmount(cell, role === "count" ? 0 : request.contract.decimals),
    ),
  }));
}

function shownAmount(cell: PlannedCell, decimals: number): string {
  const value = isPlannedFormula(cell) ? cell.expected : cell;
  return typeof value === "number" ? formatDanishNumber(amount(value), decimals) : String(value ?? "");
}
