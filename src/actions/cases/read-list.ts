import { dayFromSerial, dayOf, type Day } from "../../finance/calendar/day";
import { daysInMonth } from "../../finance/calendar/period-parts";
import { fail, succeed, type Result } from "../../finance/result";
import type { CaseMapping } from "../../sheets/cases/case-table";
import { checkCases, type CaseFinding } from "../../sheets/cases/check-cases";
import { proposeColumns, type ColumnProposal } from "../../sheets/cases/propose-columns";
import { readCases, type ReadCases } from "../../sheets/cases/read-cases";
import type { ActionFault } from "../action";
import { inSlices, type Watch } from "../watch";
import { workbookFault } from "../workbook-sentences";
import type { CaseSource } from "./case-source";
import { correctColumns } from "./correct-columns";
import type { CaseListInput } from "./list-input";

/** A list, and the prognosis year it is read for. */
export type ListOfYear = CaseListInput & { readonly year: number };

/** A list as it has been read, with the columns it was read by. */
export interface ReadList extends ReadCases {
  readonly asOf: Day;
  readonly proposals: readonly ColumnProposal[];
  readonly mapping: CaseMapping;
  readonly findings: readonly CaseFinding[];
}

/**
 * Proposes the columns, corrects them, and reads and checks every row; nothing is written. `citizens` are those of cases
 * that are known, by the case's number.
 */
export async function readList(
  { mapping: corrections, year, pseudonyms }: ListOfYear,
  { table }: CaseSource,
  asOf: Day,
  watch: Watch,
  citizens: ReadonlyMap<string, string> = new Map(),
): Promise<Result<ReadList, ActionFault>> {
  const proposals = proposeColumns(table);
  const mapping = correctColumns(table, proposals, corrections ?? {});
  if (!mapping.ok) return mapping;
  const options = { year, asOf, pseudonyms: pseudonyms ?? false, citizens };
  const read = await inSlices(readCases(table, mapping.value, options), "compute", watch);
  if (read === null) return fail(workbookFault({ code: "cancelled" }));
  const findings = await inSlices(checkCases(read.cases, year, asOf), "compute", watch);
  if (findings === null) return fail(workbookFault({ code: "cancelled" }));
  const inOrder = [...read.merged, ...findings].sort((a, b) => a.row - b.row);
  return succeed({ ...read, asOf, proposals, mapping: mapping.value, findings: inOrder });
}

/** The end of the month the list is about, or today. */
export function asOfDay({ year, month }: Pick<ListOfYear, "year" | "month">, now: number): Day {
  if (month !== null && month !== undefined) return dayOf(year, month, daysInMonth(year, month));
  const today = dayFromSerial(now);
  return today.ok ? today.value : dayOf(year, 12, 31);
}
