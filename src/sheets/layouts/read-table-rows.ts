import type { Initiative, InitiativeAmount } from "../../finance/initiatives/initiative";
import { parseStatus, type Status } from "../../finance/initiatives/status";
import { amount } from "../../finance/money/amount";
import { isBlank, type CellValue } from "../cells/cell";
import { KINDS, LEAD_COLUMNS } from "./table-columns";

/**
 * The initiatives of a table that Tiltag has made, its header row first, as its own sums count them; columns are found
 * by their headers, so that others may stand among them. null where a column of the form or of a year is gone.
 */
export function readTableRows(
  [header = [], ...body]: readonly (readonly CellValue[])[],
  years: readonly number[],
): readonly Initiative[] | null {
  const columnOf = (name: string): number => header.findIndex((cell) => String(cell) === name);
  const columns = [...LEAD_COLUMNS.map((lead) => lead.header), ...years.map(String)].map(columnOf);
  if (columns.includes(-1)) return null;
  return body.flatMap((cells) => {
    const [number, title, group, status, kind, ...amounts] = columns.map((column) => cells[column] ?? null);
    if ([number, title, ...amounts].every((cell) => textOf(cell) === "")) return [];
    return [
      {
        number: textOf(number),
        title: textOf(title),
        group: textOf(group),
        status: statusOf(textOf(status)),
        investment: textOf(kind) === KINDS.investment,
        amounts: amounts.map(readAmountCell),
      },
    ];
  });
}

/** A number stored as text is none to Excel's sums: something is expected there, and it does not count. */
export function readAmountCell(cell: CellValue): InitiativeAmount {
  if (typeof cell === "number") return amount(cell);
  return isBlank(cell) ? "blank" : "not-quantified";
}

const textOf = (cell: CellValue | undefined): string => String(cell ?? "");

/** As SUMIFS compares: no notice of case, but a blank more or less makes it another word. */
const statusOf = (text: string): Status | null => (text === text.trim() ? (parseStatus(text) ?? null) : null);
