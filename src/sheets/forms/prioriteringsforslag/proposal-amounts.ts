import { succeed, type Result } from "../../../finance/result";
import type { Area } from "../../cells/address";
import { cellsIn, findNote, findRow, findRows, findYears, placeYears, rowsOf } from "../../contracts/block-lines";
import type { CellGrid } from "../../contracts/cell-grid";
import type {
  AmountLine,
  AmountNature,
  BlockAmounts,
  LineKind,
  OwnFormula,
  PartsFault,
  TableParts,
} from "../../contracts/form-amounts";
import { contractNote } from "../../layouts/contract-note";
import type { RegisteredTable } from "../../ledgers/table-register";
import { LABEL_COLUMN, TEXT_COLUMN } from "./proposal-layout";
import { AMOUNTS_HEADER, amountsHeader, AMOUNT_LABELS } from "./proposal-words";

/** "=IF(ISNUMBER(C9),C9+C15,C9&"")": savings of minus are added to the budget, those of plus are taken off. */
const BUDGET_AFTER: OwnFormula = {
  dependsOnSign: true,
  under: (formula, { savings }) => {
    const [, budget, net] = /^=IF\(ISNUMBER\(([A-Z]+\d+)\),\1[-+]([A-Z]+\d+),\1&""\)$/i.exec(formula) ?? [];
    return budget === undefined || net === undefined
      ? null
      : `=IF(ISNUMBER(${budget}),${budget}${savings === "minus" ? "+" : "-"}${net},${budget}&"")`;
  },
};

/** The budget and the changes of it; staff, and effect and target with a unit of their own, are as they were. */
export const PROPOSAL_AMOUNTS: BlockAmounts = { findParts: findProposal };

function findProposal(
  grid: CellGrid,
  area: Area,
  { years, contract }: RegisteredTable,
): Result<TableParts, PartsFault> {
  const label = area.column + LABEL_COLUMN;
  const header = findRow(grid, area, label, AMOUNTS_HEADER, (text) => text.startsWith(AMOUNTS_HEADER));
  if (!header.ok) return header;
  const rows = findRows(grid, area, label, [AMOUNT_LABELS.budget, AMOUNT_LABELS.net, AMOUNT_LABELS.after]);
  if (!rows.ok) return rows;
  const [budget, net, after] = rows.value;
  const columns = findYears(grid, area, header.value, years);
  if (!columns.ok) return columns;
  const printed = findNote(grid, area, { row: header.value, column: label }, amountsHeader, contract);
  if (!printed.ok) return printed;
  const usual = findRow(grid, area, label, AMOUNT_LABELS.staff);
  const noteRow = (usual.ok ? usual.value : after) + 1;
  const note = findNote(grid, area, { row: noteRow, column: label }, contractNote, contract);
  if (!note.ok) return note;
  const line = (row: number, kind: LineKind, nature: AmountNature): AmountLine => ({
    row,
    kind,
    label:
      [label, area.column + TEXT_COLUMN].map((column) => grid.labelAt({ row, column })).find((text) => text !== "") ??
      "",
    cells: cellsIn(columns.value, nature),
  });
  return succeed({
    columns: placeYears(label, years, columns.value),
    lines: [
      line(budget, "line", { hasSign: false }),
      ...rowsOf(area)
        .filter((row) => row > budget && row < net)
        .map((row) => line(row, "row", { hasSign: true })),
      line(net, "result", { hasSign: true }),
      line(after, "result", { hasSign: false, formula: BUDGET_AFTER }),
    ],
    strangers: [],
    notes: [printed.value, note.value],
    block: area,
  });
}
