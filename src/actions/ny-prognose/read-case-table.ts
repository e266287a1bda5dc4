import type { NamedCaseColumn } from "../../sheets/cases/find-case-columns";
import { sumQuantified, type Amount } from "../../finance/money/amount";
import { fail, succeed, type Result } from "../../finance/result";
import { quantified, type CellValue } from "../../sheets/cells/cell";
import { CALCULATED_CASE_COLUMNS, type CaseColumnKey, type CaseHeaders } from "../../sheets/cases/case-columns";
import { caseColumnNamed } from "../../sheets/cases/name-case-columns";
import { readCases, type CaseCells, type ReadCases } from "../../sheets/prognosis/read-cases";
import type { WorkbookOutline, WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import { caseColumnsMissing, readCaseHeaders } from "../cases/read-case-headers";
import { workbookFault } from "../workbook-sentences";

/** The columns a prognosis is made from: no more is read. */
const NEEDED: readonly CaseColumnKey[] = [
  "sag",
  "borger",
  "maalgruppe",
  "paragraf",
  "kategori",
  "foranstaltning",
  "leverandoer",
  "ejerform",
  "takst",
  "takstenhed",
  "omfang",
  "startdato",
  "slutdato",
  "sandsynlighed",
  "indtaegt",
  "refusion",
  "foedselsmaaned",
];

const YEAR_COLUMN: CaseColumnKey = "iaar";

/** The sheets' formulas name these too. */
const CALCULATED: readonly CaseColumnKey[] = CALCULATED_CASE_COLUMNS.map(({ key }) => key);

export interface ReadCaseTable extends ReadCases {
  /** What the table itself adds its year up to. */
  readonly disposed: Amount;
  /** What its columns are called. */
  readonly headers: CaseHeaders;
}

/** Those of the missing columns that no prognosis can do without. */
export const lackingColumns = (missing: readonly NamedCaseColumn[]): readonly NamedCaseColumn[] =>
  missing.filter(({ key }) => NEEDED.includes(key) || CALCULATED.includes(key));

/** The case list in the table `Sager`, its columns whatever they are called and wherever they stand. Two round trips. */
export async function readCaseTable(
  workbook: WorkbookPort,
  outline: WorkbookOutline,
): Promise<Result<ReadCaseTable, ActionFault>> {
  const found = await readCaseHeaders(workbook, outline);
  if (!found.ok) return found;
  const { headers, missing } = found.value;
  const lacking = lackingColumns(missing);
  if (lacking.length > 0) return fail(caseColumnsMissing(lacking));
  const columns = [...NEEDED, YEAR_COLUMN].map((key) => caseColumnNamed(headers[key] ?? ""));
  const read = await workbook.readReferences(outline.activeSheet, columns);
  if (!read.ok) return fail(workbookFault(read.fault));
  const valuesAt = (index: number): readonly CellValue[] =>
    read.value[index]?.values.map(([cell]) => cell ?? null) ?? [];
  const cells: CaseCells = Object.fromEntries(NEEDED.map((key, index) => [key, valuesAt(index)]));
  const cases = readCases(cells);
  if (cases.cases.length === 0) return fail(noCases());
  if (cases.twice !== null) return fail(caseTwice());
  return succeed({ ...cases, disposed: sumQuantified(valuesAt(NEEDED.length).map(quantified)), headers });
}

const noCases = (): ActionFault =>
  actionFault(
    "no-cases",
    "Tabellen Sager har ingen rækker med både sag og startdato. Importér sagslisten først. Intet er ændret.",
    "The table Sager has no row with both a case number and a start date. Import the case list first. Nothing has been changed.",
  );

// The number itself is not told: it may be more than a number.
export const caseTwice = (): ActionFault =>
  actionFault(
    "case-twice",
    "To rækker i tabellen Sager har det samme sagsnummer. Ret det ene, og prøv igen. Intet er ændret.",
    "Two rows of the table Sager have the same case number. Correct one of them and try again. Nothing has been changed.",
  );
