import * as v from "valibot";
import { STATUSES } from "../../../finance/initiatives/status";
import { SAVINGS_SIGNS } from "../../../finance/money/table-contract";
import { CUSTOMARY_DECIMALS, UNITS } from "../../../finance/money/unit";
import { FORMS } from "../../../sheets/layouts/table-request";
import { freeSheetName } from "../../../sheets/cells/sheet-name";

const DraftRow = v.object({
  id: v.number(),
  number: v.string(),
  title: v.string(),
  group: v.string(),
  status: v.nullable(v.picklist(STATUSES)),
  investment: v.boolean(),
  /** As typed; may be longer than the years, so that taking a year away and back loses nothing. */
  amounts: v.array(v.string()),
});

/**
 * What the user has typed so far, exactly as typed. null stands for "as Tiltag proposes": such a field follows what
 * it is made from until somebody writes in it.
 */
export const Draft = v.object({
  version: v.literal(1),
  step: v.picklist(["setup", "rows", "targets", "place"]),
  form: v.picklist(FORMS),
  title: v.nullable(v.string()),
  firstYear: v.string(),
  yearCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  unit: v.picklist(UNITS),
  savings: v.picklist(SAVINGS_SIGNS),
  priceLevel: v.nullable(v.string()),
  decimals: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  rows: v.array(DraftRow),
  targets: v.array(v.string()),
  unallocated: v.array(v.string()),
  carryOver: v.boolean(),
  place: v.picklist(["cell", "sheet"]),
  address: v.string(),
  newSheet: v.nullable(v.string()),
  table: v.string(),
  // Drafts from before there were charts have none.
  chart: v.optional(v.boolean(), false),
});

export type Draft = Readonly<v.InferOutput<typeof Draft>>;

export type DraftRow = Readonly<v.InferOutput<typeof DraftRow>>;

export type StepId = Draft["step"];

export const MOST_YEARS = 10;

/** The table's years; none as long as the first one is no year. */
export function yearsOf({ firstYear, yearCount }: Pick<Draft, "firstYear" | "yearCount">): readonly number[] {
  if (!/^(19|[2-9]\d)\d\d$/.test(firstYear.trim())) return [];
  return Array.from({ length: yearCount }, (_, index) => Number(firstYear) + index);
}

/** What the form is called in the workbook, whatever the pane's language. */
const FORM_TITLES: Readonly<Record<Draft["form"], string>> = {
  handleplan: "Handleplan",
  genopretning: "Genopretningsplan",
  effektiviseringskatalog: "Effektiviseringskatalog",
  "planlagte-tiltag": "Planlagte tiltag",
};

export function titleOf(draft: Draft): string {
  if (draft.title !== null) return draft.title;
  const years = yearsOf(draft);
  const span = years.length > 1 ? `${String(years[0])}-${String(years.at(-1))}` : String(years[0] ?? "");
  return `${FORM_TITLES[draft.form]} ${span}`.trim();
}

export const priceLevelOf = (draft: Pick<Draft, "priceLevel" | "firstYear" | "yearCount">): string =>
  draft.priceLevel ?? (yearsOf(draft).length === 0 ? "" : `${draft.firstYear.trim()}-priser`);

export const decimalsOf = ({ decimals, unit }: Pick<Draft, "decimals" | "unit">): number =>
  decimals ?? CUSTOMARY_DECIMALS[unit];

/** The new sheet's name: the user's, or the form's with the first year and, where it is taken, a number. */
export function newSheetOf(draft: Draft, sheets: readonly string[]): string {
  if (draft.newSheet !== null) return draft.newSheet;
  return freeSheetName(`${FORM_TITLES[draft.form]} ${String(yearsOf(draft)[0] ?? "")}`.trim(), sheets);
}

/** The steps a table of this form takes. */
export const stepsOf = (form: Draft["form"]): readonly StepId[] =>
  form === "genopretning" ? ["setup", "rows", "targets", "place"] : ["setup", "rows", "place"];
