import * as v from "valibot";
import { SAVINGS_SIGNS } from "../../../finance/money/table-contract";
import { UNITS } from "../../../finance/money/unit";
import { EXPENDITURE_TYPES } from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { freeSheetName } from "../../../sheets/cells/sheet-name";

const YearCount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));

/** As typed; may be longer than the years, so that taking a year away and back loses nothing. */
const Amounts = v.array(v.string());

const Line = v.object({ id: v.number(), title: v.string(), amounts: Amounts });

const EffectRow = v.object({
  title: v.nullable(v.string()),
  amounts: Amounts,
  accumulation: v.picklist(["sum", "level", "amount"]),
});

/** What the user has typed so far, exactly as typed. null stands for "as Tiltag proposes". */
export const ProposalDraft = v.object({
  version: v.literal(1),
  step: v.picklist(["head", "amounts", "texts", "place"]),
  municipality: v.string(),
  number: v.string(),
  title: v.string(),
  committee: v.string(),
  proposer: v.string(),
  expenditureType: v.nullable(v.picklist(EXPENDITURE_TYPES)),
  centre: v.string(),
  firstYear: v.string(),
  yearCount: YearCount,
  unit: v.picklist(UNITS),
  savings: v.picklist(SAVINGS_SIGNS),
  priceLevel: v.nullable(v.string()),
  decimals: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  presentBudget: Amounts,
  cuts: v.array(Line),
  efficiencies: v.array(Line),
  expansions: v.array(Line),
  fullTimeEquivalents: Amounts,
  sections: v.object({
    summary: v.string(),
    status: v.string(),
    proposal: v.string(),
    consequences: v.string(),
    investmentNeeds: v.string(),
    documents: v.string(),
    remarks: v.string(),
  }),
  hasEffects: v.boolean(),
  effects: v.object({
    unit: v.picklist(UNITS),
    firstYear: v.nullable(v.string()),
    yearCount: YearCount,
    effect: EffectRow,
    target: EffectRow,
  }),
  place: v.picklist(["cell", "sheet"]),
  address: v.string(),
  newSheet: v.nullable(v.string()),
});

export type ProposalDraft = Readonly<v.InferOutput<typeof ProposalDraft>>;

export type DraftLine = Readonly<v.InferOutput<typeof Line>>;

export type ProposalStep = ProposalDraft["step"];

export const STEPS: readonly ProposalStep[] = ["head", "amounts", "texts", "place"];

/** The years of the small effect table: up to the year before the budget's first, unless typed otherwise. */
export const effectFirstYear = ({ effects, firstYear }: Pick<ProposalDraft, "effects" | "firstYear">): string =>
  effects.firstYear ?? (/^\d{4}$/.test(firstYear.trim()) ? String(Number(firstYear) - effects.yearCount) : "");

const LONGEST_PROPOSED_NAME = 20;

/** The new sheet's name: the user's, or the proposal's number, where it can be one. */
export function newSheetOf(draft: ProposalDraft, sheets: readonly string[]): string {
  if (draft.newSheet !== null) return draft.newSheet;
  const number = draft.number.replace(/[:\\/?*[\]']/g, " ").trim();
  const base = number === "" ? `Forslag ${draft.firstYear.trim()}`.trim() : `Forslag ${number}`;
  return freeSheetName(base.slice(0, LONGEST_PROPOSED_NAME), sheets);
}
