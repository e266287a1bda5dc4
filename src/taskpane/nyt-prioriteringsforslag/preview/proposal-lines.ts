import { amount } from "../../../finance/money/amount";
import { formatDanishNumber } from "../../../sheets/cells/danish-number";
import { layOutProposal } from "../../../sheets/forms/prioriteringsforslag/lay-out-proposal";
import { FIRST_YEAR_COLUMN, type ProposalRole } from "../../../sheets/forms/prioriteringsforslag/proposal-layout";
import type { ProposalRequest } from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { isPlannedFormula, type PlannedCell } from "../../../sheets/plan/sheet-plan";

/** One line of the preview: the texts that the sheet will show. */
export interface PreviewLine {
  readonly role: ProposalRole;
  readonly label: string;
  readonly text: string;
  readonly years: readonly string[];
}

/** The same layout as the action writes, as the sheet will show it: a formula as the number it must give. */
export const previewLines = (request: ProposalRequest): readonly PreviewLine[] =>
  layOutProposal(request, { row: 0, column: 0 }).lines.map(({ role, cells, decimals }) => {
    const [label = "", text = ""] = cells.slice(0, FIRST_YEAR_COLUMN).map((cell) => shown(cell));
    return { role, label, text, years: cells.slice(FIRST_YEAR_COLUMN).map((cell) => shown(cell, decimals)) };
  });

function shown(cell: PlannedCell, decimals?: number): string {
  const value = isPlannedFormula(cell) ? cell.expected : cell;
  return typeof value === "number" && decimals !== undefined
    ? formatDanishNumber(amount(value), decimals)
    : String(value ?? "");
}
