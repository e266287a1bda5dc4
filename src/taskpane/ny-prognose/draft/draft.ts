import * as v from "valibot";
import { GROUPINGS } from "../../../finance/prognosis/grouping";
import { freeSheetName } from "../../../sheets/cells/sheet-name";

/** As typed, for one row or one whole group. */
const Row = v.object({
  original: v.string(),
  corrected: v.string(),
  spent: v.string(),
  inflowCount: v.string(),
  inflowPrice: v.string(),
  outflowCount: v.optional(v.string(), ""),
  outflowPrice: v.optional(v.string(), ""),
  priceChanges: v.optional(v.string(), ""),
});

/** What the user has typed so far, exactly as typed; null stands for "as Tiltag proposes". */
export const PrognosisDraft = v.object({
  version: v.literal(1),
  step: v.picklist(["basis", "budgets", "result"]),
  year: v.string(),
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  grouping: v.picklist(GROUPINGS),
  /** Whether budgets are stated for whole groups or row by row. */
  level: v.picklist(["group", "row"]),
  thresholds: v.tuple([v.string(), v.string(), v.string()]),
  /** By `rowKey`. */
  rows: v.record(v.string(), Row),
  newSheet: v.nullable(v.string()),
  place: v.picklist(["cell", "sheet"]),
  address: v.string(),
});

export type PrognosisDraft = Readonly<v.InferOutput<typeof PrognosisDraft>>;

export type DraftRow = Readonly<v.InferOutput<typeof Row>>;

export type PrognosisStep = PrognosisDraft["step"];

export const STEPS: readonly PrognosisStep[] = ["basis", "budgets", "result"];

export const EMPTY_ROW: DraftRow = {
  original: "",
  corrected: "",
  spent: "",
  inflowCount: "",
  inflowPrice: "",
  outflowCount: "",
  outflowPrice: "",
  priceChanges: "",
};

export const AMOUNT_FIELDS = [
  "original",
  "corrected",
  "spent",
  "priceChanges",
  "inflowCount",
  "inflowPrice",
  "outflowCount",
  "outflowPrice",
] as const;

/** A line of the budgets step, as the prognosis names it. */
export interface BudgetLine {
  readonly group: string;
  /** null for a whole group. */
  readonly part: string | null;
}

export const rowKey = ({ group, part }: BudgetLine): string => JSON.stringify([group, part]);

export const rowOfDraft = (draft: PrognosisDraft, line: BudgetLine): DraftRow => draft.rows[rowKey(line)] ?? EMPTY_ROW;

export const putRow = (draft: PrognosisDraft, line: BudgetLine, part: Partial<DraftRow>): PrognosisDraft => ({
  ...draft,
  rows: { ...draft.rows, [rowKey(line)]: { ...rowOfDraft(draft, line), ...part } },
});

export const budgetField = (line: BudgetLine, field: keyof DraftRow): string => `${rowKey(line)}-${field}`;

/** The new sheet's name: the user's, or the year's. */
export const newSheetOf = ({ newSheet, year }: PrognosisDraft, sheets: readonly string[]): string =>
  newSheet ?? freeSheetName(`Prognose ${year.trim()}`.trim(), sheets);

export const yearOf = ({ year }: Pick<PrognosisDraft, "year">): number | null =>
  /^(19|2\d)\d\d$/.test(year.trim()) && year.trim() !== "1900" ? Number(year) : null;
