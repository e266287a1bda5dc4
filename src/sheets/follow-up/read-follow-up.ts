import { amount, ZERO, type Amount } from "../../finance/money/amount";
import type { LightLimits } from "../../finance/targets/follow-up";
import { fail, succeed, type Result } from "../../finance/result";
import { isBlank, type CellValue } from "../cells/cell";
import { LINE_LOOKS } from "./follow-up-lines";

/** What a follow-up in the workbook holds its register against. */
export interface ReadFollowUp {
  readonly targets: readonly Amount[];
  /** null where somebody has taken the lines with the limits away. */
  readonly limits: LightLimits | null;
}

export type FollowUpFault =
  | { readonly code: "column-missing"; readonly header: string }
  /** By row and column from the header's first cell. */
  | {
      readonly code: "not-an-amount";
      readonly text: string;
      readonly row: number;
      readonly column: number;
      readonly header: string;
    };

/** Reads the table of targets, header first, and the limits in the lines below it; every row of the table counts. */
export function readFollowUp(
  cells: readonly (readonly CellValue[])[],
  tableRows: number,
  years: readonly number[],
): Result<ReadFollowUp, FollowUpFault> {
  const headers = (cells[0] ?? []).map((cell) => String(cell ?? ""));
  const targets: Amount[] = [];
  for (const year of years) {
    const column = headers.indexOf(String(year));
    if (column < 0) return fail({ code: "column-missing", header: String(year) });
    let sum = ZERO;
    for (const [index, row] of cells.slice(1, tableRows).entries()) {
      const cell = row[column] ?? null;
      if (typeof cell === "number") sum = sum.plus(amount(cell));
      else if (!isBlank(cell) && cell !== "-")
        return fail({ code: "not-an-amount", text: String(cell), row: index + 1, column, header: String(year) });
    }
    targets.push(sum);
  }
  return succeed({ targets, limits: limitsIn(cells.slice(tableRows)) });
}

function limitsIn(lines: readonly (readonly CellValue[])[]): LightLimits | null {
  const valueOf = (label: string): CellValue => lines.find(([first]) => first === label)?.[1] ?? null;
  const [yellow, red] = [valueOf(LINE_LOOKS.yellowLimit.label), valueOf(LINE_LOOKS.redLimit.label)];
  return typeof yellow === "number" && typeof red === "number" ? { yellow: amount(yellow), red: amount(red) } : null;
}
