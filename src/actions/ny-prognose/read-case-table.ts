import { sumQuantified, type Amount } from "../../finance/money/amount";
import { fail, succeed, type Result } from "../../finance/result";
import { quantified, type CellValue } from "../../sheets/cells/cell";
import { sameName } from "../../sheets/cells/sheet-name";
import { CASE_COLUMNS, CASES_TABLE, type CaseKey } from "../../sheets/cases/case-columns";
import { readCases, type CaseCells, type ReadCases } from "../../sheets/prognosis/read-cases";
import type { WorkbookOutline, WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import { workbookFault } from "../workbook-sentences";

/** The columns a prognosis is made from: no more is read. */
const NEEDED: readonly CaseKey[] = [
  "sag",
  "borger",
  "maalgruppe",
  "paragraf",
  "kategori",
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

const YEAR_COLUMN = "I år";

export interface ReadCaseTable extends ReadCases {
  /** What the table itself adds its year up to. */
  readonly disposed: Amount;
}

/** The case list in the table `Sager`, in one round trip. */
export async function readCaseTable(
  workbook: WorkbookPort,
  outline: WorkbookOutline,
): Promise<Result<ReadCaseTable, ActionFault>> {
  if (!outline.tables.some((name) => sameName(name, CASES_TABLE))) return fail(noCaseTable());
  const columns = CASE_COLUMNS.filter(({ key }) => NEEDED.includes(key));
  const headers = [...columns.map(({ header }) => header), YEAR_COLUMN];
  const read = await workbook.readReferences(
    outline.activeSheet,
    headers.map((header) => `${CASES_TABLE}[${header}]`),
  );
  if (!read.ok) return fail(workbookFault(read.fault));
  const missing = headers.filter((_, index) => (read.value[index] ?? null) === null);
  if (missing.length > 0) return fail(columnsMissing(missing));
  const valuesAt = (index: number): readonly CellValue[] =>
    read.value[index]?.values.map(([cell]) => cell ?? null) ?? [];
  const cells: CaseCells = Object.fromEntries(columns.map(({ key }, index) => [key, valuesAt(index)]));
  const found = readCases(cells);
  if (found.cases.length === 0) return fail(noCases());
  if (found.twice !== null) return fail(caseTwice());
  return succeed({ ...found, disposed: sumQuantified(valuesAt(columns.length).map(quantified)) });
}

/** There is no case list to work on. */
export const noCaseTable = (): ActionFault =>
  actionFault(
    "cases-missing",
    "Der er ingen tabel, der hedder Sager. Importér sagslisten først. Intet er ændret.",
    "There is no table called Sager. Import the case list first. Nothing has been changed.",
  );

const columnsMissing = (headers: readonly string[]): ActionFault =>
  actionFault(
    "case-columns-missing",
    `Tabellen Sager mangler ${quoted(headers)}. Giv kolonnen sin overskrift igen, eller importér sagslisten på ny. Intet er ændret.`,
    `The table Sager lacks ${quoted(headers)}. Give the column its heading again, or import the case list anew. Nothing has been changed.`,
  );

const quoted = (headers: readonly string[]): string => headers.map((header) => `»${header}«`).join(", ");

const noCases = (): ActionFault =>
  actionFault(
    "no-cases",
    "Tabellen Sager har ingen rækker med både sag og startdato. Importér sagslisten først. Intet er ændret.",
    "The table Sager has no row with both a case number and a start date. Import the case list first. Nothing has been changed.",
  );

// The number itself is not told: it may be more than a number.
const caseTwice = (): ActionFault =>
  actionFault(
    "case-twice",
    "To rækker i tabellen Sager har det samme sagsnummer. Ret det ene, og prøv igen. Intet er ændret.",
    "Two rows of the table Sager have the same case number. Correct one of them and try again. Nothing has been changed.",
  );
