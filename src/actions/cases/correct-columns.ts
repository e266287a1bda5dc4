import { fail, succeed, type Result } from "../../finance/result";
import { CASE_COLUMNS, type CaseKey } from "../../sheets/cases/case-columns";
import { textOf } from "../../sheets/cases/case-fields";
import type { CaseMapping, CaseTable } from "../../sheets/cases/case-table";
import { plainHeader } from "../../sheets/cases/header-words";
import { mappingOf, type ColumnProposal } from "../../sheets/cases/propose-columns";
import { missingColumns } from "../../sheets/cases/read-cases";
import { actionFault, type ActionFault } from "../action";
import type { ColumnCorrections } from "./list-input";

/** The proposed columns with the user's corrections; a heading that is not there, or stands twice, is a fault. */
export function correctColumns(
  { header }: CaseTable,
  proposals: readonly ColumnProposal[],
  corrections: ColumnCorrections,
): Result<CaseMapping, ActionFault> {
  const columns = new Map<CaseKey, number | null>();
  for (const { key } of CASE_COLUMNS) {
    const wanted = corrections[key];
    if (wanted === undefined) continue;
    const found = wanted === null ? [null] : findColumns(header.map(textOf), wanted);
    const [column] = found;
    if (column === undefined || found.length > 1) return fail(columnNotFound(key, String(wanted), found.length));
    columns.set(key, column);
  }
  return succeed(mappingOf(proposals, columns));
}

/** What is only guessed at is not taken without the user's word; nor is a list without its most needed columns. */
export function checkColumns(
  mapping: CaseMapping,
  proposals: readonly ColumnProposal[],
  corrections: ColumnCorrections,
): Result<void, ActionFault> {
  const missing = missingColumns(mapping);
  if (missing.length > 0) return fail(columnsMissing(missing));
  const unsure = proposals.filter(
    ({ key, confidence }) => confidence === "unsure" && mapping[key] !== null && corrections[key] === undefined,
  );
  return unsure.length > 0 ? fail(columnsUnsure(unsure)) : succeed(undefined);
}

function findColumns(header: readonly string[], wanted: string | number): readonly number[] {
  if (typeof wanted === "number")
    return Number.isInteger(wanted) && wanted >= 1 && wanted <= header.length ? [wanted - 1] : [];
  const name = plainHeader(wanted);
  return header.flatMap((each, column) => (plainHeader(each) === name && each !== "" ? [column] : []));
}

const columnNotFound = (key: CaseKey, wanted: string, found: number): ActionFault =>
  actionFault(
    "column-not-found",
    `Listen har ${found === 0 ? "ingen" : "flere end én"} kolonne »${wanted}« til »${key}«. Skriv overskriften, som den står, eller kolonnens nummer.`,
    `The list has ${found === 0 ? "no" : "more than one"} column “${wanted}” for “${key}”. Write the heading as it stands, or the column's number.`,
  );

const columnsMissing = (headers: readonly string[]): ActionFault =>
  actionFault(
    "columns-missing",
    `Listen mangler ${headers.join(", ")}. Peg på de kolonner, der holder det, eller hent et udtræk, der har dem.`,
    `The list lacks ${headers.join(", ")}. Point at the columns that hold it, or fetch an export that has them.`,
  );

function columnsUnsure(unsure: readonly ColumnProposal[]): ActionFault {
  const named = unsure.map(({ key, header }) => `${key} = »${header}«`).join(", ");
  return actionFault(
    "columns-unsure",
    `Tiltag er ikke sikker på ${named}. Bekræft eller ret kolonnerne i »mapping«.`,
    `Tiltag is not sure of ${named}. Confirm or correct the columns in “mapping”.`,
  );
}
