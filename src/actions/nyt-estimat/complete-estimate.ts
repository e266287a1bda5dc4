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

/** What an estimate is made of. */
export type EstimateParts = Pick<EstimateInput, "budget" | "baseYear"> & {
  readonly title: string;
  readonly tables: readonly { readonly table: string; readonly label: string }[];
};

/** The whole estimate that is asked for: last year's one year on, where one is named. One round trip then, else none. */
export async function completeEstimate(
  input: NytEstimatInput,
  overview: Overview,
  workbook: WorkbookPort,
): Promise<Result<EstimateInput, ActionFault>> {
  const last = input.rollFrom?.trim() ?? "";
  if (last === "") return fillIn(input, null);
  const rolled = await rollEstimate(last, overview, workbook);
  return rolled.ok ? fillIn(input, rolled.value) : rolled;
}

/** Last year's estimate of what its tables have become: the same form and title, one year on. One round trip. */
export async function rollEstimate(
  last: string,
  { tables }: Overview,
  workbook: WorkbookPort,
): Promise<Result<EstimateParts, ActionFault>> {
  const block = findBlock(last, "samlet-estimat", tables);
  if (!block.ok) return block;
  const read = await workbook.readTableArea(block.value.place);
  if (!read.ok) return fail(workbookFault(read.fault));
  const estimate = read.value === null ? null : readEstimateBlock(read.value);
  if (estimate === null) return fail(blockUnreadable(block.value));
  const budget = nextYear(estimate.budget, tables);
  if (typeof budget !== "string") return fail(notRolledYet(budget));
  const lines: { table: string; label: string }[] = [];
  for (const { label, table } of estimate.lines) {
    const next = nextYear(table, tables);
    if (typeof next !== "string") return fail(notRolledYet(next));
    lines.push({ table: next, label: rollTitle(label) });
  }
  return succeed({
    title: rollTitle(block.value.registered.title),
    budget,
    tables: lines,
    baseYear: estimate.baseYear + 1,
  });
}

function fillIn(input: NytEstimatInput, rolled: EstimateParts | null): Result<EstimateInput, ActionFault> {
  const baseYear = input.baseYear ?? rolled?.baseYear;
  if (baseYear === undefined) return fail(baseYearMissing());
  return succeed({
    ...input,
    title: input.title ?? rolled?.title ?? null,
    budget: input.budget ?? rolled?.budget ?? "",
    tables: input.tables ?? [...(rolled?.tables ?? [])],
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
