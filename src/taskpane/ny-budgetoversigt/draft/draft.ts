import * as v from "valibot";
import { SAVINGS_SIGNS } from "../../../finance/money/table-contract";
import { UNITS } from "../../../finance/money/unit";
import { correctedHeader, expectedHeaders } from "../../../sheets/forms/budget-og-forventet/budget-columns";
import { yearsOf } from "../../ny-tiltagstabel/draft/draft";
import { freeSheetName } from "../../../sheets/cells/sheet-name";

const Area = v.object({
  id: v.number(),
  title: v.string(),
  /** As typed, korrigeret first; may be longer than the columns, so that taking a year away and back loses nothing. */
  amounts: v.array(v.string()),
});

/** What the user has typed so far, exactly as typed. null stands for "as Tiltag proposes". */
export const BudgetDraft = v.object({
  version: v.literal(1),
  step: v.picklist(["setup", "areas", "place"]),
  title: v.nullable(v.string()),
  firstYear: v.string(),
  yearCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  baseYear: v.nullable(v.string()),
  unit: v.picklist(UNITS),
  /** Which way the difference is counted: plus is korrigeret − forventet. */
  savings: v.picklist(SAVINGS_SIGNS),
  priceLevel: v.nullable(v.string()),
  decimals: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  areas: v.array(Area),
  footnote: v.string(),
  place: v.picklist(["cell", "sheet"]),
  address: v.string(),
  newSheet: v.nullable(v.string()),
});

export type BudgetDraft = Readonly<v.InferOutput<typeof BudgetDraft>>;

export type DraftArea = Readonly<v.InferOutput<typeof Area>>;

export type BudgetStep = BudgetDraft["step"];

export const STEPS: readonly BudgetStep[] = ["setup", "areas", "place"];

export function titleOf(draft: BudgetDraft): string {
  if (draft.title !== null) return draft.title;
  const years = yearsOf(draft);
  return years.length > 1
    ? `Budget ${String(years[0])}-${String(years.at(-1))}`
    : `Budget og forventet forbrug ${String(years[0] ?? "")}`.trim();
}

/** The base year as typed; with one year it is that year. */
export const baseYearOf = (draft: BudgetDraft): string =>
  draft.yearCount === 1 ? draft.firstYear : (draft.baseYear ?? draft.firstYear);

export const newSheetOf = (draft: BudgetDraft, sheets: readonly string[]): string =>
  draft.newSheet ?? freeSheetName(`Budget ${String(yearsOf(draft)[0] ?? "")}`.trim(), sheets);

/** The amount columns as the table will call them. */
export const headingsOf = (draft: BudgetDraft): readonly string[] => {
  const years = yearsOf(draft);
  return years.length === 0 ? [] : [correctedHeader(years, Number(baseYearOf(draft))), ...expectedHeaders(years)];
};
