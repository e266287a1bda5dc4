import { fail, succeed, type Result } from "../../finance/result";
import { sameName } from "../../sheets/cells/sheet-name";
import { CASES_TABLE } from "../../sheets/cases/case-columns";
import { findCaseColumns, type FoundCaseColumns, type NamedCaseColumn } from "../../sheets/cases/find-case-columns";
import { CASE_COLUMN_REGISTER, readCaseColumnRows } from "../../sheets/ledgers/case-column-register";
import type { WorkbookOutline, WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import { workbookFault } from "../workbook-sentences";

/** What the columns of the table `Sager` are called now, by the list that the import left. One round trip. */
export async function readCaseHeaders(
  workbook: WorkbookPort,
  { activeSheet, tables }: WorkbookOutline,
): Promise<Result<FoundCaseColumns, ActionFault>> {
  const isThere = (table: string): boolean => tables.some((name) => sameName(name, table));
  if (!isThere(CASES_TABLE)) return fail(noCaseTable());
  const { table: list } = CASE_COLUMN_REGISTER;
  const ofList = isThere(list) ? [`${list}[#Headers]`, `${list}[#Data]`] : [];
  const read = await workbook.readReferences(activeSheet, [`${CASES_TABLE}[#Headers]`, ...ofList]);
  if (!read.ok) return fail(workbookFault(read.fault));
  const [headers, columns, lines] = read.value.map((each) => each?.values ?? []);
  const stored = readCaseColumnRows(columns?.[0] ?? [], lines ?? []);
  return succeed(findCaseColumns((headers?.[0] ?? []).map(String), stored));
}

/** There is no case list to work on. */
export const noCaseTable = (): ActionFault =>
  actionFault(
    "cases-missing",
    "Der er ingen tabel, der hedder Sager. Importér sagslisten først. Intet er ændret.",
    "There is no table called Sager. Import the case list first. Nothing has been changed.",
  );

/** Columns that an action can't do without. */
export function caseColumnsMissing(columns: readonly NamedCaseColumn[]): ActionFault {
  const [headers, keys] = [columns.map(({ header }) => header), columns.map(({ key }) => key)].map(quoted);
  const { table: list } = CASE_COLUMN_REGISTER;
  return actionFault(
    "case-columns-missing",
    `Tabellen Sager mangler ${headers ?? ""}. Giv kolonnen sin overskrift igen, skriv den nye overskrift ud for ${keys ?? ""} i listen ${list}, eller importér sagslisten på ny. Intet er ændret.`,
    `The table Sager lacks ${headers ?? ""}. Give the column its heading again, write the new heading beside ${keys ?? ""} in the list ${list}, or import the case list anew. Nothing has been changed.`,
  );
}

const quoted = (names: readonly string[]): string => names.map((name) => `»${name}«`).join(", ");
