import * as v from "valibot";
import type { EstimateInput } from "../../../actions/nyt-estimat/input";
import { haveSameContract } from "../../../actions/nyt-estimat/compare-contracts";
import type { Overview } from "../../../actions/read-overview";
import { span } from "../../../sheets/forms/samlet-estimat/lay-out-estimate";
import { isInitiativeForm, type RegisteredTable } from "../../../sheets/ledgers/table-register";
import type { LastEstimate } from "../ask-last-estimate";
import { freeSheetName } from "../../../sheets/cells/sheet-name";

/** What the user has chosen so far. null stands for "as Tiltag proposes". */
export const EstimateDraft = v.object({
  version: v.literal(1),
  step: v.picklist(["tables", "place"]),
  title: v.nullable(v.string()),
  budget: v.nullable(v.string()),
  /** The tables that are lines. */
  tables: v.nullable(v.array(v.string())),
  /** What lines are called, by table, where it is not the table's title. */
  labels: v.record(v.string(), v.string()),
  baseYear: v.nullable(v.number()),
  place: v.picklist(["cell", "sheet"]),
  address: v.string(),
  newSheet: v.nullable(v.string()),
});

export type EstimateDraft = Readonly<v.InferOutput<typeof EstimateDraft>>;

export const STEPS: readonly EstimateDraft["step"][] = ["tables", "place"];

export const newEstimateDraft = (): EstimateDraft => ({
  version: 1,
  step: "tables",
  title: null,
  budget: null,
  tables: null,
  labels: {},
  baseYear: null,
  place: "sheet",
  address: "",
  newSheet: null,
});

/** The tables of a workbook that an estimate can be made of. */
export interface Candidates {
  readonly budgets: readonly RegisteredTable[];
  readonly initiatives: readonly RegisteredTable[];
}

export function candidatesIn(tables: Overview["tables"]): Candidates {
  const standing = tables.filter(({ place }) => place !== null).map(({ registered }) => registered);
  return {
    budgets: standing.filter(({ form }) => form === "budget-og-forventet"),
    initiatives: standing.filter(({ form }) => isInitiativeForm(form)),
  };
}

/** The budget overview: the chosen one, else the newest. */
export const budgetOf = (draft: EstimateDraft, { budgets }: Candidates): RegisteredTable | undefined =>
  budgets.find(({ table }) => table === draft.budget) ?? budgets.at(-1);

/** The lines' tables: the chosen ones, else all that can be added to the budget as they stand. */
export function linesOf(draft: EstimateDraft, candidates: Candidates): readonly RegisteredTable[] {
  const { tables } = draft;
  if (tables !== null) return candidates.initiatives.filter(({ table }) => tables.includes(table));
  const budget = budgetOf(draft, candidates);
  return budget === undefined
    ? []
    : candidates.initiatives.filter(
        (each) => haveSameContract(budget, each) && budget.years.every((year) => each.years.includes(year)),
      );
}

export const labelOf = ({ labels }: EstimateDraft, { table, title }: RegisteredTable): string => labels[table] ?? title;

export const titleOf = (draft: EstimateDraft, budget: RegisteredTable | undefined): string =>
  draft.title ?? `Samlet estimat ${span(budget?.years ?? [])}`.trim();

export const newSheetOf = (draft: EstimateDraft, sheets: readonly string[]): string =>
  draft.newSheet ?? freeSheetName("Samlet estimat", sheets);

/** The draft as last year's estimate has it, one year on. */
export const rolledEstimateDraft = (draft: EstimateDraft, rolled: LastEstimate): EstimateDraft => ({
  ...draft,
  title: rolled.title,
  budget: rolled.budget,
  tables: rolled.tables.map(({ table }) => table),
  labels: Object.fromEntries(rolled.tables.map(({ table, label }) => [table, label])),
  baseYear: rolled.baseYear,
});

/** What the action is asked for. */
export function draftInput(
  draft: EstimateDraft,
  candidates: Candidates,
  sheets: readonly string[],
  baseYear: number,
): EstimateInput {
  const budget = budgetOf(draft, candidates);
  return {
    title: titleOf(draft, budget).trim(),
    budget: budget?.table ?? "",
    tables: linesOf(draft, candidates).map((each) => ({ table: each.table, label: labelOf(draft, each) })),
    baseYear,
    at: draft.place === "cell" ? draft.address.trim() : { newSheet: newSheetOf(draft, sheets).trim() },
  };
}
