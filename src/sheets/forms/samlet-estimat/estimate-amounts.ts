import { succeed, type Result } from "../../../finance/result";
import type { Area } from "../../cells/address";
import { cellsIn, findNote, findRow, findRows, findYears, placeYears, rowsOf } from "../../contracts/block-lines";
import type { CellGrid } from "../../contracts/cell-grid";
import type { AmountLine, BlockAmounts, OwnFormula, PartsFault, TableParts } from "../../contracts/form-amounts";
import { contractNote } from "../../layouts/contract-note";
import { SUMMARY_LABELS } from "../../layouts/summary-labels";
import type { RegisteredTable } from "../../ledgers/table-register";
import { differenceLabel, ESTIMATED_LABEL, ESTIMATE_HEADER } from "./estimate-labels";
import { estimateNote } from "./lay-out-estimate";

/** "=SUM(Budget[Forventet 2018])-C9": savings of plus are taken off what is expected, those of minus are added. */
const ESTIMATED: OwnFormula = {
  dependsOnSign: true,
  under: (formula, { savings }) => {
    const [, forecast, total] = /^=(SUM\([^()]+\))[-+](\$?[A-Z]+\$?\d+)$/i.exec(formula) ?? [];
    return forecast === undefined || total === undefined
      ? null
      : `=${forecast}${savings === "plus" ? "-" : "+"}${total}`;
  },
};

/** Korrigeret less estimated, or the other way round. */
const DIFFERENCE: OwnFormula = {
  dependsOnSign: true,
  under: (formula, { savings }) => {
    const [, first, second] = /^=(SUM\([^()]+\)|\$?[A-Z]+\$?\d+)-(SUM\([^()]+\)|\$?[A-Z]+\$?\d+)$/i.exec(formula) ?? [];
    if (first === undefined || second === undefined) return null;
    const [corrected, estimated] = first.includes("(") ? [first, second] : [second, first];
    return savings === "plus" ? `=${corrected}-${estimated}` : `=${estimated}-${corrected}`;
  },
};

/** Every line is a formula over the tables; budgets stay positive, and which way the difference is counted turns. */
export const ESTIMATE_AMOUNTS: BlockAmounts = {
  isView: true,
  findParts: findEstimate,
};

function findEstimate(
  grid: CellGrid,
  area: Area,
  { years, contract }: RegisteredTable,
): Result<TableParts, PartsFault> {
  const label = area.column;
  const rows = findRows(grid, area, label, [ESTIMATE_HEADER, SUMMARY_LABELS.total, ESTIMATED_LABEL]);
  if (!rows.ok) return rows;
  const [header, total, estimated] = rows.value;
  const difference = findRow(grid, area, label, differenceLabel("…"), (text) => text.startsWith(differenceLabel("")));
  if (!difference.ok) return difference;
  const columns = findYears(grid, area, header, years);
  if (!columns.ok) return columns;
  const note = findNote(grid, area, { row: area.row + 1, column: label }, contractNote, contract);
  if (!note.ok) return note;
  const baseYear = grid.labelAt({ row: difference.value, column: label }).slice(differenceLabel("").length);
  const explained = findNote(
    grid,
    area,
    { row: area.row + area.rows - 1, column: label },
    (other) => estimateNote(other, baseYear),
    contract,
  );
  if (!explained.ok) return explained;
  const line = (row: number, nature: Parameters<typeof cellsIn>[1]): AmountLine => ({
    row,
    kind: "line",
    cells: cellsIn(columns.value, nature),
  });
  return succeed({
    columns: placeYears(label, years, columns.value),
    lines: [
      ...rowsOf(area)
        .filter((row) => row > header && row <= total)
        .map((row) => line(row, { hasSign: true })),
      line(estimated, { hasSign: false, formula: ESTIMATED }),
      line(difference.value, { hasSign: true, formula: DIFFERENCE }),
    ],
    strangers: [],
    notes: [note.value, explained.value],
    block: area,
  });
}
