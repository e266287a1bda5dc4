import { CALCULATED_CASE_COLUMNS, CASE_COLUMNS, CASES_TABLE } from "../cases/case-columns";
import type { LedgerShape, PlannedConstant } from "../plan/sheet-plan";
import { SETUP_SHEET, TABLE_REGISTER } from "./table-register";

const COLUMNS = [...CASE_COLUMNS, ...CALCULATED_CASE_COLUMNS];

/**
 * Which heading each column of the case list was given, by its key: so a renamed or moved column is still known. It
 * stands beside the register of tables, with a free column between.
 */
export const CASE_COLUMN_REGISTER: LedgerShape = {
  sheet: SETUP_SHEET,
  table: "TiltagKolonner",
  title: "Tiltag: sagslistens kolonner",
  explanation: "Under hver nøgle står den overskrift, kolonnen har i sagslisten. Omdøbes en kolonne, rettes den her.",
  columns: [{ header: "Tabel", width: 90 }, ...COLUMNS.map(({ key }) => ({ header: key, width: 90 }))],
  firstColumn: TABLE_REGISTER.columns.length + 1,
};

/** The row of a new case list: every column has its own heading. */
export const newCaseColumnRow = (): readonly PlannedConstant[] => [CASES_TABLE, ...COLUMNS.map(({ header }) => header)];
