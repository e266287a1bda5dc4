import { fail, succeed, type Result } from "../../finance/result";
import { actionFault, type ActionFault } from "../action";
import { checkColumns } from "./correct-columns";
import type { CaseListInput } from "./list-input";
import type { ReadList } from "./read-list";

/** What must be settled about a list before anything of it is written: its columns, CPR numbers, that there are cases. */
export function checkList(
  { mapping: corrections }: Pick<CaseListInput, "mapping">,
  { mapping, proposals, cases, cpr }: ReadList,
): Result<void, ActionFault> {
  const columns = checkColumns(mapping, proposals, corrections ?? {});
  if (!columns.ok) return columns;
  if (cpr !== null) return fail(cprFault(cpr.header, cpr.row));
  return cases.length === 0 ? fail(noCases()) : succeed(undefined);
}

const cprFault = (header: string, row: number): ActionFault =>
  actionFault(
    "cpr-number",
    `Kolonnen »${header}« indeholder cpr-numre (første gang i række ${String(row)}). Tiltag gemmer dem ikke: hent et udtræk uden, eller vælg pseudonymer. Intet er ændret.`,
    `The column “${header}” holds CPR numbers (first in row ${String(row)}). Tiltag does not store them: fetch an export without, or choose pseudonyms. Nothing has been changed.`,
  );

const noCases = (): ActionFault =>
  actionFault(
    "no-cases",
    "Ingen af rækkerne kunne læses som en sag. Se fejlene, og ret kolonnerne eller udtrækket. Intet er ændret.",
    "None of the rows could be read as a case. Look at the errors and correct the columns or the export. Nothing has been changed.",
  );
