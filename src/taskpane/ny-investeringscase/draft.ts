import * as v from "valibot";
import { CUSTOMARY_RATE, readCase } from "../../actions/ny-investeringscase/read-case";
import type { CaseInput, InputCaseLine } from "../../actions/ny-investeringscase/input";
import type { Overview } from "../../actions/read-overview";
import type { CaseRequest } from "../../sheets/forms/investeringscase/case-request";
import { Draft, decimalsOf, priceLevelOf, yearsOf, type DraftRow } from "../ny-tiltagstabel/draft/draft";
import { inputRow } from "../ny-tiltagstabel/draft/draft-input";
import { blankRow, isBlankRow } from "../ny-tiltagstabel/draft/edit-rows";
import { newDraft } from "../ny-tiltagstabel/draft/new-draft";
import { readTypedAmount, typedText } from "../ny-tiltagstabel/draft/typed-amount";
import type { DraftStore } from "../pane-services";
import { freeSheetName } from "../../sheets/cells/sheet-name";
import type { DraftSource } from "../wizard/use-kept-draft";

export const STEPS = ["setup", "lasting", "once", "place"] as const;

export type CaseStep = (typeof STEPS)[number];

/** An investment is often paid back long after the overslagsår. */
export const MOST_CASE_YEARS = 40;

/** What the user has typed so far; the lines are typed as initiatives are, their group being the styringsområde. */
export const CaseDraft = v.object({
  ...Draft.entries,
  step: v.picklist(STEPS),
  yearCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_CASE_YEARS)),
  /** What it takes once; `rows` are the lasting changes. */
  once: Draft.entries.rows,
  /** In per cent, as typed. */
  rate: v.string(),
  firstYearDiscounted: v.boolean(),
});

export type CaseDraft = Readonly<v.InferOutput<typeof CaseDraft>>;

const NAME = "ny-investeringscase";

export const caseDrafts = (tables: Overview["tables"], now: number): DraftSource<CaseDraft> => ({
  fresh: () => ({
    ...newDraft(tables, now),
    step: "setup",
    title: "",
    once: [1, 2].map(blankRow),
    rate: typedText(CUSTOMARY_RATE * 100),
    firstYearDiscounted: false,
    place: "sheet",
  }),
  read: (drafts) => {
    const read = v.safeParse(v.pipe(v.nullable(v.string()), v.string(), v.parseJson(), CaseDraft), drafts.read(NAME));
    return read.success ? read.output : null;
  },
  keep: (drafts, draft) => {
    drafts.write(NAME, JSON.stringify(draft));
  },
  drop: dropCaseDraft,
});

export function dropCaseDraft(drafts: DraftStore): void {
  drafts.clear(NAME);
}

/** The lines of a section, as the grid of initiatives takes them. */
export const sectionDraft = (draft: CaseDraft, section: "lasting" | "once"): Draft => ({
  ...draft,
  step: "rows",
  rows: section === "lasting" ? draft.rows : draft.once,
});

export const withSection = (draft: CaseDraft, section: "lasting" | "once", rows: Draft["rows"]): CaseDraft =>
  section === "lasting" ? { ...draft, rows } : { ...draft, once: rows };

export const sheetOf = (draft: CaseDraft, sheets: readonly string[]): string =>
  draft.newSheet ?? freeSheetName("Investeringscase", sheets);

/** The rate as a share; null where what is typed is none. */
export function rateOf({ rate }: CaseDraft): number | null {
  const read = readTypedAmount(rate);
  if (read.kind !== "number" || read.value.abs().greaterThanOrEqualTo(100)) return null;
  return read.value.div(100).toNumber();
}

/** What the action is asked for; the action itself checks it once more. */
export function caseInput(draft: CaseDraft, sheets: readonly string[]): CaseInput {
  const years = yearsOf(draft);
  const lines = (rows: readonly DraftRow[]): InputCaseLine[] =>
    rows
      .filter((row) => !isBlankRow(row))
      .map((row) => {
        const { title, group, amounts } = inputRow(row, years.length);
        return { title, area: group ?? "", amounts };
      });
  return {
    title: (draft.title ?? "").trim(),
    years: [...years],
    unit: draft.unit,
    savings: draft.savings,
    priceLevel: priceLevelOf(draft).trim(),
    decimals: decimalsOf(draft),
    lasting: lines(draft.rows),
    implementation: lines(draft.once),
    rate: rateOf(draft) ?? CUSTOMARY_RATE,
    firstYear: draft.firstYearDiscounted ? 1 : 0,
    at: draft.place === "cell" ? draft.address.trim() : { newSheet: sheetOf(draft, sheets).trim() },
  };
}

/** The case as far as it can be told already; null as long as there are no years or no lines. */
export function casePreview(draft: CaseDraft): CaseRequest | null {
  const exact = caseInput(draft, []);
  const tolerant = (lines: readonly InputCaseLine[]): InputCaseLine[] =>
    lines.map(({ title, area, amounts }) => ({
      title: title === "" ? "…" : title,
      area,
      amounts: amounts.map((text) => (readTypedAmount(String(text ?? "")).kind === "wrong" ? null : text)),
    }));
  const read = readCase({
    ...exact,
    title: exact.title === "" ? "…" : exact.title,
    lasting: tolerant(exact.lasting),
    implementation: tolerant(exact.implementation ?? []),
  });
  return read.ok ? read.value : null;
}
