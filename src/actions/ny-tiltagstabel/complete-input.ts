import { convertEffect } from "../../finance/initiatives/convert-initiative";
import type { InitiativeAmount } from "../../finance/initiatives/initiative";
import type { TableContract } from "../../finance/money/table-contract";
import { fail, succeed, type Result } from "../../finance/result";
import { isInitiativeForm } from "../../sheets/ledgers/table-register";
import { actionFault, type ActionFault, type Surroundings } from "../action";
import { checkPrices, contractOf } from "../opret-register/contract-of-source";
import { rollTable } from "../opret-register/roll-table";
import { fitInitiatives, takeTables, type TakenTable } from "../opret-register/take-initiatives";
import { readOverview } from "../read-overview";
import type { InputAmount, InputRow, NyTiltagstabelInput, TableInput } from "./input";

/** The whole table that is asked for: last year's one year on, where one is named. Three round trips then, else none. */
export async function completeInput(
  input: NyTiltagstabelInput,
  { workbook }: Surroundings,
): Promise<Result<TableInput, ActionFault>> {
  const last = input.rollFrom?.trim() ?? "";
  if (last === "") return fillIn(input, null);
  const overview = await readOverview(workbook);
  if (!overview.ok) return overview;
  const taken = await takeTables(workbook, overview.value, [last]);
  if (!taken.ok) return taken;
  const [table] = taken.value;
  return fillIn(input, table === undefined ? null : rollTable(table));
}

/** What the input leaves out is as in the table rolled on; rows of its own come below. */
function fillIn(input: NyTiltagstabelInput, rolled: TakenTable | null): Result<TableInput, ActionFault> {
  const sources = rolled === null ? [] : [rolled];
  const contract = contractOf(input, rolled?.registered.contract);
  if (!contract.ok) return contract;
  const fitting = checkPrices(sources, contract.value);
  if (!fitting.ok) return fitting;
  const form = input.form ?? formOf(rolled);
  if (form === null) return fail(formMissing());
  const years = input.years ?? rolled?.registered.years ?? [];
  return succeed({
    ...input,
    form,
    title: input.title ?? rolled?.registered.title ?? "",
    years: [...years],
    unit: contract.value.unit,
    savings: contract.value.savings,
    priceLevel: contract.value.priceLevel ?? null,
    decimals: contract.value.decimals,
    rows: [...(rolled === null ? [] : rowsOf(rolled, years, contract.value)), ...(input.rows ?? [])],
    ...(rolled === null ? {} : targetsOf(input, rolled, years, contract.value)),
  });
}

const formOf = (rolled: TakenTable | null): TableInput["form"] | null =>
  rolled !== null && isInitiativeForm(rolled.registered.form) ? rolled.registered.form : null;

/** The rows of a table as somebody would type them in another. */
export const rowsOf = (table: TakenTable, years: readonly number[], contract: TableContract): readonly InputRow[] =>
  fitInitiatives(table, years, contract).map(({ number, title, group, status, investment, plan }) => ({
    number,
    title,
    group,
    status,
    investment,
    amounts: plan.map(writtenAmount),
  }));

/** What is held against the effects, in a table with such lines; null where it has none. */
export interface TypedTargets {
  readonly targets: InputAmount[] | null;
  readonly unallocated: InputAmount[] | null;
  readonly carryOver: boolean;
}

export function targetsIn(
  { registered, targets, unallocated, carryOver }: TakenTable,
  years: readonly number[],
  contract: TableContract,
): TypedTargets {
  const effect = convertEffect(registered.contract, contract);
  const fit = (amounts: readonly InitiativeAmount[]): InputAmount[] =>
    years.map((year) => writtenAmount(effect(amounts[registered.years.indexOf(year)] ?? "blank")));
  return {
    targets: targets === null ? null : fit(targets),
    unallocated: unallocated === null ? null : fit(unallocated),
    carryOver,
  };
}

function targetsOf(
  input: NyTiltagstabelInput,
  rolled: TakenTable,
  years: readonly number[],
  contract: TableContract,
): Pick<TableInput, "targets" | "unallocated" | "carryOver"> {
  const known = targetsIn(rolled, years, contract);
  return {
    // A year without a number is no target: the reader tells that one is missing.
    targets: input.targets ?? known.targets?.filter((target) => typeof target === "number") ?? null,
    unallocated: input.unallocated ?? known.unallocated,
    carryOver: input.carryOver ?? known.carryOver,
  };
}

/** An amount as somebody would type it. */
export const writtenAmount = (value: InitiativeAmount): InputAmount => {
  if (value === "blank") return null;
  return value === "not-quantified" ? "-" : value.toNumber();
};

const formMissing = (): ActionFault =>
  actionFault(
    "form-missing",
    "Vælg tabellens form, fx handleplan eller genopretning.",
    "Choose the table's form, for instance handleplan or genopretning.",
  );
