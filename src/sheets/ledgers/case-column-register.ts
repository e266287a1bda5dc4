import { ALL_CASE_COLUMNS, CASES_TABLE, type CaseHeaders } from "../cases/case-columns";
import type { CellValue } from "../cells/cell";
import { sameName } from "../cells/sheet-name";
import type { LedgerShape, PlannedConstant } from "../plan/sheet-plan";

/** Which heading each column of the case list was given, by its key: so a renamed or moved column is still known. */
export const CASE_COLUMN_REGISTER: LedgerShape = {
  sheet: "Tiltag-kolonner",
  table: "TiltagKolonner",
  title: "Tiltag: sagslistens kolonner",
  explanation: "Under hver nøgle står den overskrift, kolonnen har i sagslisten. Omdøbes en kolonne, rettes den her.",
  columns: [{ header: "Tabel", width: 90 }, ...ALL_CASE_COLUMNS.map(({ key }) => ({ header: key, width: 90 }))],
};

/** The row of a new case list: every column has its own heading. */
export const newCaseColumnRow = (): readonly PlannedConstant[] => [
  CASES_TABLE,
  ...ALL_CASE_COLUMNS.map(({ header }) => header),
];

/**
 * Reads the list back, its columns wherever they have been moved: the latest line about the case list, or null where
 * there is none. A cell somebody has emptied says nothing.
 */
export function readCaseColumnRow(
  keys: readonly CellValue[],
  lines: readonly (readonly CellValue[])[],
): CaseHeaders | null {
  const [name] = CASE_COLUMN_REGISTER.columns;
  const table = keys.indexOf(name?.header ?? null);
  const line = lines.findLast((cells) => sameName(String(cells[table]), CASES_TABLE));
  if (line === undefined) return null;
  const stored = ALL_CASE_COLUMNS.flatMap(({ key }) => {
    const header = line[keys.indexOf(key)] ?? "";
    return header === "" ? [] : [[key, String(header)] as const];
  });
  return Object.fromEntries(stored);
}
