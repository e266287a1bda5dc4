import { fail, succeed, type Result } from "../../finance/result";
import { sameName } from "../../sheets/cells/sheet-name";
import { readPrognosisSheet, type ReadPrognosis } from "../../sheets/leaders/read-prognosis-sheet";
import type { WorkbookOutline, WorkbookPort } from "../../sheets/workbook-port";
import type { ActionFault } from "../action";
import { workbookFault } from "../workbook-sentences";
import { columnMissing, noPrognosis, notAPrognosis, noSuchSheet } from "./faults";

export interface OpenPrognosis {
  readonly sheet: string;
  readonly prognosis: ReadPrognosis;
}

/** More than a prognosis is ever wide or long; only the part that holds anything is read. */
const LOOKED_AT = { row: 0, column: 0, rows: 2_000, columns: 120 };

/** The sheet asked for; else the one in front, if it is called a prognosis, or the last one that is. Two round trips. */
export async function openPrognosis(
  workbook: WorkbookPort,
  { sheets, activeSheet }: WorkbookOutline,
  wanted: string | null,
): Promise<Result<OpenPrognosis, ActionFault>> {
  const named = sheets.map(({ name }) => name).filter((name) => /^prognose\b/i.test(name));
  const sheet =
    wanted === null
      ? (named.find((name) => name === activeSheet) ?? named.at(-1))
      : sheets.find(({ name }) => sameName(name, wanted))?.name;
  if (sheet === undefined) return fail(wanted === null ? noPrognosis() : noSuchSheet(wanted));
  const values = await workbook.readValues({ sheet, area: LOOKED_AT });
  if (!values.ok) return fail(workbookFault(values.fault));
  const prognosis = readPrognosisSheet(values.value);
  if (prognosis.ok) return succeed({ sheet, prognosis: prognosis.value });
  return fail(
    prognosis.fault.code === "column-missing" ? columnMissing(sheet, prognosis.fault.header) : notAPrognosis(sheet),
  );
}
