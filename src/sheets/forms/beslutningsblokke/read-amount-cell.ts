import type { InitiativeAmount } from "../../../finance/initiatives/initiative";
import { amount } from "../../../finance/money/amount";
import { isBlank, type CellValue } from "../../cells/cell";

/** What a cell in a year's column says: a number, nothing, or a text, which is no number to any sum. */
export function readAmountCell(cell: CellValue): InitiativeAmount {
  if (typeof cell === "number") return amount(cell);
  return isBlank(cell) ? "blank" : "not-quantified";
}
