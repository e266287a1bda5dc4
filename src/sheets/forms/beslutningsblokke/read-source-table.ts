import type { Proposal } from "../../../finance/decisions/decision-totals";
import { isWithdrawn } from "../../../finance/initiatives/status";
import { isBlank, type CellValue } from "../../cells/cell";
import type { TableContents } from "../../workbook-port";
import { readAmountCell } from "./read-amount-cell";

/** What an initiative table of Tiltag offers to choose among. */
export interface SourceProposals {
  readonly years: readonly number[];
  readonly proposals: readonly Proposal[];
}

/** The rows of an initiative table that count: withdrawn ones and rows without a title are no proposals. */
export function readSourceTable({ values }: TableContents, years: readonly number[]): SourceProposals {
  const [headers = [], ...rows] = values;
  const column = (header: string): number => headers.findIndex((cell) => String(cell ?? "").trim() === header);
  const text = (row: readonly CellValue[], header: string): string => String(row[column(header)] ?? "").trim();
  const known = years.filter((year) => column(String(year)) >= 0);
  return {
    years: known,
    proposals: rows
      .filter((row) => !isBlank(row[column("Tiltag")] ?? null) && !isWithdrawn(text(row, "Status")))
      .map((row) => ({
        number: text(row, "Nr."),
        title: text(row, "Tiltag"),
        group: text(row, "Gruppe"),
        amounts: known.map((year) => readAmountCell(row[column(String(year))] ?? null)),
      })),
  };
}
