import { sameRow } from "../../finance/prognosis/grouping";
import { emptyPremise, type RowPremise } from "../../finance/prognosis/premises";
import { fail, succeed, type Result } from "../../finance/result";
import type { LastYearFigures } from "../../sheets/prognosis/prognosis-request";
import type { ActionFault } from "../action";
import type { NyPrognoseInput } from "./input";
import { readAmounts, rowTwice } from "./read-premises";

/** What the accounts say of last year; the first thing that can't be is told with its row. */
export function readLastYear({ lastYear }: NyPrognoseInput): Result<readonly LastYearFigures[], ActionFault> {
  const rows: LastYearFigures[] = [];
  for (const row of lastYear ?? []) {
    if (rows.some((other) => sameRow(other, row))) return fail(rowTwice(row));
    const amounts = readAmounts([row.cost, row.fullTimeEquivalents], row);
    if (!amounts.ok) return amounts;
    const [cost = null, volume = null] = amounts.value;
    rows.push({ group: row.group, part: row.part, cost, volume });
  }
  return succeed(rows);
}

/** Rows that are stated for last year alone: they stand on the prognosis too, with nothing in them. */
export const rowsWithout = (
  stated: readonly RowPremise[],
  lastYear: readonly LastYearFigures[],
  month: number,
): readonly RowPremise[] =>
  lastYear
    .filter((row) => !stated.some(({ group, part }) => part !== null && sameRow({ group, part }, row)))
    .map((row) => emptyPremise(row, month));
