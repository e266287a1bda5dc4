import { rollArea, type BudgetArea } from "../../finance/budget/budget-area";
import type { InitiativeAmount } from "../../finance/initiatives/initiative";
import { rollYears } from "../../finance/initiatives/roll-forward";
import { convertUnit, type Unit } from "../../finance/money/unit";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress } from "../../sheets/cells/address";
import type { CellValue } from "../../sheets/cells/cell";
import { baseYearsIn, readBudgetRows } from "../../sheets/forms/budget-og-forventet/read-budget-rows";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import type { ActionFault, Surroundings } from "../action";
import { writtenAmount } from "../ny-tiltagstabel/complete-input";
import { notABudget } from "../nyt-estimat/choose-tables";
import { columnMissing } from "../nyt-estimat/read-estimate";
import { checkPrices, contractOf } from "../opret-register/contract-of-source";
import { rollTitle } from "../opret-register/roll-table";
import { locateTable, type LocatedTable } from "../opret-register/take-initiatives";
import { readOverview } from "../read-overview";
import { workbookFault } from "../workbook-sentences";
import type { BudgetInput, InputArea, NyBudgetoversigtInput } from "./input";

/** A budget overview one year on. */
export interface RolledBudget {
  readonly registered: RegisteredTable;
  readonly baseYear: number;
  readonly areas: readonly BudgetArea[];
}

/** The whole overview that is asked for: last year's one year on, where one is named. Three round trips then, else none. */
export async function completeBudget(
  input: NyBudgetoversigtInput,
  { workbook }: Surroundings,
): Promise<Result<BudgetInput, ActionFault>> {
  const last = input.rollFrom?.trim() ?? "";
  if (last === "") return fillIn(input, null);
  const overview = await readOverview(workbook);
  if (!overview.ok) return overview;
  const table = locateTable(last, overview.value.tables);
  if (!table.ok) return table;
  const read = await workbook.readReferences(overview.value.activeSheet, [budgetArea(table.value)]);
  if (!read.ok) return fail(workbookFault(read.fault));
  const rolled = rollBudget(table.value.registered, read.value[0]?.values ?? [], input.baseYear ?? null);
  return rolled.ok ? fillIn(input, rolled.value) : rolled;
}

/** The table, as a reference. */
export const budgetArea = ({ place: { sheet, area } }: LocatedTable): string => formatAddress(sheet, area);

/**
 * What stands in a budget overview, one year on; the budget of the base year that is wanted, else the next one, only where
 * the table has it. Of several budgets the oldest is the one it was made with.
 */
export function rollBudget(
  registered: RegisteredTable,
  cells: readonly (readonly CellValue[])[],
  wanted: number | null,
): Result<RolledBudget, ActionFault> {
  if (registered.form !== "budget-og-forventet") return fail(notABudget(registered));
  const known = baseYearsIn(cells, registered.years);
  const own = Math.min(...known);
  const areas = known.length === 0 ? null : readBudgetRows(cells, registered.years, own);
  if (areas === null) return fail(columnMissing(registered));
  const baseYear = wanted ?? own + 1;
  const next = known.includes(baseYear) ? readBudgetRows(cells, registered.years, baseYear) : null;
  return succeed({
    registered: { ...registered, title: rollTitle(registered.title), years: rollYears(registered.years) },
    baseYear,
    areas: areas.map((area, index) => ({
      ...rollArea(area),
      ...(next === null ? {} : { corrected: next[index]?.corrected ?? "blank" }),
    })),
  });
}

/** What the input leaves out is as in the overview rolled on; areas of its own come below. */
function fillIn(input: NyBudgetoversigtInput, rolled: RolledBudget | null): Result<BudgetInput, ActionFault> {
  const source = rolled?.registered.contract;
  const contract = contractOf({ ...input, savings: signOf(input, rolled) }, source);
  if (!contract.ok) return contract;
  const fitting = checkPrices(rolled === null ? [] : [rolled], contract.value);
  if (!fitting.ok) return fitting;
  const years = input.years ?? rolled?.registered.years ?? [];
  const { unit, savings, decimals, priceLevel } = contract.value;
  return succeed({
    ...input,
    title: input.title ?? rolled?.registered.title ?? "",
    years: [...years],
    baseYear: input.baseYear ?? rolled?.baseYear ?? null,
    unit,
    direction: savings === "plus" ? "korrigeret-forventet" : "forventet-korrigeret",
    decimals,
    priceLevel: priceLevel ?? null,
    areas: [...(rolled === null ? [] : areasOf(rolled, years, unit)), ...(input.areas ?? [])],
  });
}

const signOf = ({ direction }: NyBudgetoversigtInput, rolled: RolledBudget | null): "minus" | "plus" => {
  if (direction === "forventet-korrigeret") return "minus";
  return direction === "korrigeret-forventet" ? "plus" : (rolled?.registered.contract.savings ?? "plus");
};

/** The areas as somebody would type them in another unit. */
export const areasOf = (
  { registered, areas }: RolledBudget,
  years: readonly number[],
  unit: Unit,
): readonly InputArea[] => {
  const written = (value: InitiativeAmount): InputArea["corrected"] =>
    writtenAmount(typeof value === "string" ? value : convertUnit(value, registered.contract.unit, unit));
  return areas.map(({ title, corrected, expected }) => ({
    title,
    corrected: written(corrected),
    expected: years.map((year) => written(expected[registered.years.indexOf(year)] ?? "blank")),
  }));
};
