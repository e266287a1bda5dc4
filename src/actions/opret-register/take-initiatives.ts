import { convertInitiative } from "../../finance/initiatives/convert-initiative";
import type { RegisteredInitiative } from "../../finance/initiatives/registered-initiative";
import type { TableContract } from "../../finance/money/table-contract";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, SHEET_ROWS } from "../../sheets/cells/address";
import type { CellValue } from "../../sheets/cells/cell";
import { sameName } from "../../sheets/cells/sheet-name";
import { SUMMARY_LABELS } from "../../sheets/layouts/summary-labels";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import { readRegisterRows, registerPlanHeader, type PlanHeader } from "../../sheets/register/read-register";
import { HEADERS } from "../../sheets/register/register-columns";
import type { WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import type { Overview, OverviewTable } from "../read-overview";
import { registerFault } from "../register/read-register";
import { workbookFault } from "../workbook-sentences";

/** The initiatives of a table as it writes them, one amount in each series for each of its own years. */
export interface TakenTable {
  readonly registered: RegisteredTable;
  readonly initiatives: readonly RegisteredInitiative[];
}

/** Sums and withdrawn rows stand below a table: so many lines are looked through for them. */
const LINES_BELOW = 300;

/** Reads tables that Tiltag has made, withdrawn rows below them too. One round trip for all. */
export async function takeTables(
  workbook: WorkbookPort,
  { tables, activeSheet }: Overview,
  names: readonly string[],
): Promise<Result<readonly TakenTable[], ActionFault>> {
  const found: Required<{ [K in keyof OverviewTable]: NonNullable<OverviewTable[K]> }>[] = [];
  for (const name of names) {
    const table = tables.findLast(({ registered }) => sameName(registered.table, name));
    if (table === undefined || table.place === null || table.registered.form === "opfoelgning")
      return fail(noSuchTable(name));
    found.push({ registered: table.registered, place: table.place });
  }
  const areas = found.map(({ place: { sheet, area } }) =>
    formatAddress(sheet, { ...area, rows: Math.min(area.rows + LINES_BELOW, SHEET_ROWS - area.row) }),
  );
  const read = areas.length === 0 ? succeed([]) : await workbook.readReferences(activeSheet, areas);
  if (!read.ok) return fail(workbookFault(read.fault));
  const taken: TakenTable[] = [];
  for (const [index, { registered, place }] of found.entries()) {
    const cells = read.value[index]?.values ?? [];
    const rows = readRegisterRows(withWithdrawn(cells, place.area.rows), registered.years, planHeaderOf(registered));
    if (!rows.ok) return fail(registerFault(rows.fault, registered, place));
    taken.push({ registered, initiatives: rows.value.map(({ initiative }) => initiative) });
  }
  return succeed(taken);
}

const planHeaderOf = ({ form }: RegisteredTable): PlanHeader => (form === "register" ? registerPlanHeader : String);

/** The table with the lines below it blank, but for those under the heading of the withdrawn. */
function withWithdrawn(cells: readonly (readonly CellValue[])[], tableRows: number): readonly (readonly CellValue[])[] {
  const title = cells[0]?.indexOf(HEADERS.title) ?? -1;
  const isEnd = (cell: CellValue | undefined): boolean => cell === undefined || cell === null || cell === "";
  const heading = cells.findIndex((row, index) => index >= tableRows && row[title] === SUMMARY_LABELS.withdrawn);
  if (heading < 0) return cells.slice(0, tableRows);
  const end = cells.findIndex((row, index) => index > heading && isEnd(row[title]));
  return cells
    .slice(0, end < 0 ? undefined : end)
    .map((row, index) => (index < tableRows || index > heading ? row : []));
}

/** A taken table's initiatives as the register writes them; a year that the table has not is blank. */
export function fitInitiatives(
  { registered: { years: own, contract: from }, initiatives }: TakenTable,
  years: readonly number[],
  to: TableContract,
): readonly RegisteredInitiative[] {
  const fit = <T>(amounts: readonly T[]): readonly (T | "blank")[] =>
    years.map((year) => amounts[own.indexOf(year)] ?? "blank");
  return initiatives.map((initiative) => {
    const converted = convertInitiative(initiative, from, to);
    return {
      ...converted,
      plan: fit(converted.plan),
      estimate: fit(converted.estimate),
      realised: fit(converted.realised),
    };
  });
}

const noSuchTable = (name: string): ActionFault =>
  actionFault(
    "table-not-found",
    `Tiltag har ingen tabel, der hedder »${name}«, i projektmappen. Skriv et navn, som det står i Tiltag-opsætning. Intet er ændret.`,
    `Tiltag has no table called “${name}” in the workbook. Write a name as it stands in Tiltag-opsætning. Nothing has been changed.`,
  );
