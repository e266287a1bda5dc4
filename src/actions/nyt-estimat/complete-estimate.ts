import { rollYears } from "../../finance/initiatives/roll-forward";
import { fail, succeed, type Result } from "../../finance/result";
import { sameName } from "../../sheets/cells/sheet-name";
import { readEstimateBlock } from "../../sheets/forms/samlet-estimat/read-estimate-block";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import type { WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import { rollTitle } from "../opret-register/roll-table";
import type { Overview } from "../read-overview";
import { blockUnreadable, findBlock } from "../standing-blocks";
import { workbookFault } from "../workbook-sentences";
import type { EstimateInput, NytEstimatInput } from "./input";

/**
 * The whole estimate that is asked for. Where last year's is named it is made of what its tables have become: the same
 * form and title, one year on. One round trip then, else none.
 */
export async function completeEstimate(
  input: NytEstimatInput,
  { tables }: Overview,
  workbook: WorkbookPort,
): Promise<Result<EstimateInput, ActionFault>> {
  const last = input.rollFrom?.trim() ?? "";
  if (last === "") return fillIn(input, null);
  const block = findBlock(last, "samlet-estimat", tables);
  if (!block.ok) return block;
  const read = await workbook.readTableArea(block.value.place);
  if (!read.ok) return fail(workbookFault(read.fault));
  const estimate = read.value === null ? null : readEstimateBlock(read.value);
  if (estimate === null) return fail(blockUnreadable(block.value));
  const budget = input.budget ?? nextYear(estimate.budget, tables);
  if (typeof budget !== "string") return fail(notRolledYet(budget));
  const lines: EstimateInput["tables"] = [];
  for (const { label, table } of input.tables === null || input.tables === undefined ? estimate.lines : []) {
    const next = nextYear(table, tables);
    if (typeof next !== "string") return fail(notRolledYet(next));
    lines.push({ table: next, label: rollTitle(label) });
  }
  return fillIn(input, {
    title: rollTitle(block.value.registered.title),
    budget,
    tables: lines,
    baseYear: estimate.baseYear + 1,
  });
}

type Rolled = Pick<EstimateInput, "title" | "budget" | "tables" | "baseYear">;

function fillIn(input: NytEstimatInput, rolled: Rolled | null): Result<EstimateInput, ActionFault> {
  const baseYear = input.baseYear ?? rolled?.baseYear;
  if (baseYear === undefined) return fail(baseYearMissing());
  return succeed({
    ...input,
    title: input.title ?? rolled?.title ?? null,
    budget: input.budget ?? rolled?.budget ?? "",
    tables: input.tables ?? rolled?.tables ?? [],
    baseYear,
  });
}

/** The name of the table that a table has become a year later, the newest of them; the old one where there is none. */
function nextYear(name: string, tables: Overview["tables"]): string | Pick<RegisteredTable, "title"> {
  const old = tables.findLast(({ registered }) => sameName(registered.table, name))?.registered;
  if (old === undefined) return { title: name };
  const [title, years] = [rollTitle(old.title), rollYears(old.years).join()];
  const next = tables.findLast(
    ({ registered, place }) =>
      place !== null && registered.form === old.form && registered.title === title && registered.years.join() === years,
  );
  return next?.registered.table ?? old;
}

const notRolledYet = ({ title }: Pick<RegisteredTable, "title">): ActionFault =>
  actionFault(
    "not-rolled-yet",
    `»${title}« er ikke rullet ét år frem endnu. Lav den først, fra sidste års tabel, eller vælg selv tabellerne. Intet er ændret.`,
    `“${title}” has not been rolled one year on yet. Make it first, from last year's table, or choose the tables yourself. Nothing has been changed.`,
  );

const baseYearMissing = (): ActionFault =>
  actionFault(
    "base-year-missing",
    "Vælg det år, hvis korrigerede budget differencen regnes til.",
    "Choose the year whose korrigeret budget the difference is to.",
  );
