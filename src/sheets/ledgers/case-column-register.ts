import { ALL_CASE_COLUMNS, type CaseHeaders } from "../cases/case-columns";
import type { CellValue } from "../cells/cell";
import type { LedgerShape, PlannedConstant } from "../plan/sheet-plan";

const [KEY, HEADER] = ["Nøgle", "Overskrift"];

/**
 * Which heading each column of the case list was given, by its key: so a renamed or moved column is still known. A
 * workbook has but one case list.
 */
export const CASE_COLUMN_REGISTER: LedgerShape = {
  sheet: "Tiltag-kolonner",
  table: "TiltagKolonner",
  title: "Tiltag: sagslistens kolonner",
  explanation:
    "Ud for hver nøgle står den overskrift, kolonnen har i sagslisten. Omdøbes en kolonne, rettes den her. Står en nøgle flere gange, gælder den nederste.",
  columns: [
    { header: KEY, width: 120 },
    { header: HEADER, width: 180 },
  ],
};

/** The rows of a new case list: every column has its own heading. */
export const newCaseColumnRows = (): readonly (readonly PlannedConstant[])[] =>
  ALL_CASE_COLUMNS.map(({ key, header }) => [key, header]);

/**
 * Reads the list back, its columns wherever they have been moved: the latest line about each key. A key that has no
 * line, or whose heading somebody has emptied, is left out.
 */
export function readCaseColumnRows(
  headers: readonly CellValue[],
  lines: readonly (readonly CellValue[])[],
): CaseHeaders {
  const [keyAt, headerAt] = [headers.indexOf(KEY), headers.indexOf(HEADER)];
  const stored = new Map(lines.map((cells) => [String(cells[keyAt] ?? ""), String(cells[headerAt] ?? "")]));
  return Object.fromEntries(
    ALL_CASE_COLUMNS.flatMap(({ key }) => {
      const header = stored.get(key) ?? "";
      return header === "" ? [] : [[key, header] as const];
    }),
  );
}
