import { fail, succeed, type Result } from "../../finance/result";
import type { CellValue } from "../../sheets/cells/cell";
import { holdsCprNumber } from "../../sheets/cells/cpr-number";
import type { Words } from "../../sheets/cells/language";
import { baseYearsIn, readBudgetRows } from "../../sheets/forms/budget-og-forventet/read-budget-rows";
import type { EstimateLine, EstimateRequest } from "../../sheets/forms/samlet-estimat/estimate-request";
import { span } from "../../sheets/forms/samlet-estimat/lay-out-estimate";
import { readTableRows } from "../../sheets/layouts/read-table-rows";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import type { ReferenceValues } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import { cprFault } from "../nyt-prioriteringsforslag/refuse-cpr";
import { gone, type ChosenTables } from "./choose-tables";
import type { EstimateInput } from "./input";

/** What stands in the chosen tables, header row first: the budget's, then each line's. */
export type TableContents = readonly (ReferenceValues | null)[];

/** From chosen tables and what stands in them to values of the field. */
export function readEstimate(
  { title, baseYear }: Pick<EstimateInput, "title" | "baseYear">,
  { budget, lines }: ChosenTables,
  contents: TableContents,
): Result<EstimateRequest, ActionFault> {
  const budgetCells = cellsOf(budget, contents[0]);
  if (!budgetCells.ok) return budgetCells;
  const { years } = budget;
  const baseYears = baseYearsIn(budgetCells.value, years);
  if (!baseYears.includes(baseYear)) return fail(noBaseYear(budget, baseYear, baseYears));
  const areas = readBudgetRows(budgetCells.value, years, baseYear);
  if (areas === null) return fail(columnMissing(budget));
  const read: EstimateLine[] = [];
  for (const [index, { label, table }] of lines.entries()) {
    const cells = cellsOf(table, contents[index + 1]);
    if (!cells.ok) return cells;
    const initiatives = readTableRows(cells.value, years);
    if (initiatives === null) return fail(columnMissing(table));
    read.push({ label, table: table.table, initiatives });
  }
  const own = title?.replace(/\s+/g, " ").trim() ?? "";
  // Shown with the decimals of the table that has most: nothing of what is added is hidden.
  const decimals = Math.max(budget.contract.decimals, ...lines.map(({ table }) => table.contract.decimals));
  return refuseCpr({
    title: own === "" ? `Samlet estimat ${span(years)}` : own,
    years,
    baseYear,
    contract: { ...budget.contract, decimals },
    lines: read,
    budget: { table: budget.table, areas },
  });
}

function cellsOf(
  table: RegisteredTable,
  content: ReferenceValues | null | undefined,
): Result<readonly (readonly CellValue[])[], ActionFault> {
  if (content === null || content === undefined) return fail(gone(table));
  if (content.error === null) return succeed(content.values);
  const { cell, shows } = content.error;
  return fail(
    actionFault(
      "cell-error",
      `»${table.title}« viser ${shows} i ${cell}. Ret cellen, og prøv igen. Intet er ændret.`,
      `“${table.title}” shows ${shows} in ${cell}. Correct the cell and try again. Nothing has been changed.`,
      { cell },
    ),
  );
}

function noBaseYear({ title }: RegisteredTable, year: number, known: readonly number[]): ActionFault {
  const [wanted, there] = [String(year), known.join(", ")];
  return actionFault(
    "base-year-missing",
    `»${title}« har korrigeret budget for ${there}, ikke for ${wanted}. Vælg et af de år, den har, eller tilføj kolonnen »Korrigeret ${wanted}« i tabellen.`,
    `“${title}” has the corrected budget of ${there}, not of ${wanted}. Choose a year it has, or add the column “Korrigeret ${wanted}” to the table.`,
  );
}

export const columnMissing = ({ title, table }: RegisteredTable): ActionFault =>
  actionFault(
    "column-missing",
    `»${title}« (${table}) har ikke længere alle de kolonner, Tiltag lavede den med. Giv dem deres overskrifter igen, og prøv igen. Intet er ændret.`,
    `“${title}” (${table}) no longer has all the columns that Tiltag made it with. Give them their headers again and try again. Nothing has been changed.`,
  );

/** A committee's paper is public: no text of it may hold what looks like a CPR number. */
function refuseCpr(request: EstimateRequest): Result<EstimateRequest, ActionFault> {
  const texts: readonly (readonly [Words, string])[] = [
    [{ da: "Titel", en: "Title" }, request.title],
    ...request.lines.map(({ label }) => [{ da: "Linjens navn", en: "Name of the line" }, label] as const),
  ];
  const found = texts.find(([, text]) => holdsCprNumber(text));
  return found === undefined ? succeed(request) : fail(cprFault(found[0]));
}
