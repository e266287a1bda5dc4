import { convertInitiative } from "../../finance/initiatives/convert-initiative";
import type { InitiativeAmount } from "../../finance/initiatives/initiative";
import type { RegisteredInitiative } from "../../finance/initiatives/registered-initiative";
import type { TableContract } from "../../finance/money/table-contract";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, SHEET_ROWS, type SheetPlace } from "../../sheets/cells/address";
import type { CellValue } from "../../sheets/cells/cell";
import { sameName } from "../../sheets/cells/sheet-name";
import { readAmountCell } from "../../sheets/layouts/read-table-rows";
import { SUMMARY_LABELS } from "../../sheets/layouts/summary-labels";
import { FORM_NAMES, isInitiativeForm, type RegisteredTable } from "../../sheets/ledgers/table-register";
import { readRegisterRows, registerPlanHeader, type PlanHeader } from "../../sheets/register/read-register";
import { HEADERS } from "../../sheets/register/register-columns";
import type { WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import type { Overview } from "../read-overview";
import { registerFault } from "../register/read-register";
import { workbookFault } from "../workbook-sentences";

/** The initiatives of a table as it writes them, one amount in each series for each of its own years. */
export interface TakenTable {
  readonly registered: RegisteredTable;
  readonly initiatives: readonly RegisteredInitiative[];
  /** What stands below a recovery plan, year by year; null where a table has no such line. */
  readonly targets: readonly InitiativeAmount[] | null;
  readonly unallocated: readonly InitiativeAmount[] | null;
  readonly carryOver: boolean;
}

/** A table that is in the workbook. */
export interface LocatedTable {
  readonly registered: RegisteredTable;
  readonly place: SheetPlace;
}

/** Sums and withdrawn rows stand below a table: so many lines are looked through for them. */
const LINES_BELOW = 300;

/** Reads tables that Tiltag has made, withdrawn rows below them too. One round trip for all. */
export async function takeTables(
  workbook: WorkbookPort,
  { tables, activeSheet }: Overview,
  names: readonly string[],
): Promise<Result<readonly TakenTable[], ActionFault>> {
  const found: LocatedTable[] = [];
  for (const name of names) {
    const table = locateTable(name, tables);
    if (!table.ok) return table;
    found.push(table.value);
  }
  const read = found.length === 0 ? succeed([]) : await workbook.readReferences(activeSheet, found.map(areaToTake));
  if (!read.ok) return fail(workbookFault(read.fault));
  const taken: TakenTable[] = [];
  for (const [index, table] of found.entries()) {
    const rows = takeTable(table, read.value[index]?.values ?? []);
    if (!rows.ok) return rows;
    taken.push(rows.value);
  }
  return succeed(taken);
}

export function locateTable(name: string, tables: Overview["tables"]): Result<LocatedTable, ActionFault> {
  const table = tables.findLast(({ registered }) => sameName(registered.table, name));
  return table === undefined || table.place === null || table.registered.form === "opfoelgning"
    ? fail(noSuchTable(name))
    : succeed({ registered: table.registered, place: table.place });
}

/** The table and the lines below it, as a reference. */
export const areaToTake = ({ place: { sheet, area } }: LocatedTable): string =>
  formatAddress(sheet, { ...area, rows: Math.min(area.rows + LINES_BELOW, SHEET_ROWS - area.row) });

/** The initiatives in what stands there. */
export function takeTable(
  { registered, place }: LocatedTable,
  cells: readonly (readonly CellValue[])[],
): Result<TakenTable, ActionFault> {
  if (registered.form !== "register" && !isInitiativeForm(registered.form)) return fail(noInitiatives(registered));
  const rows = readRegisterRows(withWithdrawn(cells, place.area.rows), registered.years, planHeaderOf(registered));
  if (!rows.ok) return fail(registerFault(rows.fault, registered, place));
  const below = (label: string): readonly InitiativeAmount[] | null =>
    lineBelow(cells, place.area.rows, label, registered);
  return succeed({
    registered,
    initiatives: rows.value.map(({ initiative }) => initiative),
    targets: below(SUMMARY_LABELS.target),
    unallocated: below(SUMMARY_LABELS.unallocated),
    carryOver: below(SUMMARY_LABELS.carriedOver) !== null,
  });
}

/** The years' cells of the line with this label. */
function lineBelow(
  cells: readonly (readonly CellValue[])[],
  tableRows: number,
  label: string,
  { form, years }: RegisteredTable,
): readonly InitiativeAmount[] | null {
  const headers = (cells[0] ?? []).map(String);
  const line = cells.slice(tableRows).find((row) => row[headers.indexOf(HEADERS.title)] === label);
  return form !== "genopretning" || line === undefined
    ? null
    : years.map((year) => readAmountCell(line[headers.indexOf(String(year))] ?? null));
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

const noInitiatives = ({ table, form }: RegisteredTable): ActionFault =>
  actionFault(
    "not-initiatives",
    `»${table}« har formen ${FORM_NAMES[form]}. Vælg en tiltagstabel eller et register. Intet er ændret.`,
    `“${table}” has the form ${FORM_NAMES[form]}. Choose an initiative table or a register. Nothing has been changed.`,
  );
