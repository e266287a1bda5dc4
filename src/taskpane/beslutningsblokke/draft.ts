import * as v from "valibot";
import type { BeslutningsblokkeInput } from "../../actions/beslutningsblokke/input";
import { readOwnProposals } from "../../actions/beslutningsblokke/read-decision-input";
import type { Overview } from "../../actions/read-overview";
import { isWithdrawn } from "../../finance/initiatives/status";
import type { DecisionRequest } from "../../sheets/forms/beslutningsblokke/decision-request";
import { Draft, decimalsOf, priceLevelOf, yearsOf, type StepId } from "../ny-tiltagstabel/draft/draft";
import { inputRow } from "../ny-tiltagstabel/draft/draft-input";
import { filledRows } from "../ny-tiltagstabel/draft/edit-rows";
import { newDraft } from "../ny-tiltagstabel/draft/new-draft";
import { previewRequest } from "../ny-tiltagstabel/draft/preview-request";
import { readTypedAmount } from "../ny-tiltagstabel/draft/typed-amount";
import type { DraftStore } from "../pane-services";
import { freeSheetName } from "../../sheets/cells/sheet-name";
import type { DraftSource } from "../wizard/use-kept-draft";

export const STEPS: readonly StepId[] = ["setup", "rows", "targets", "place"];

const NAME = "beslutningsblokke";

/** Proposals are typed as initiatives are: the same draft, kept under a name of its own. */
export const decisionDrafts = (tables: Overview["tables"], now: number): DraftSource<Draft> => ({
  fresh: () => ({ ...newDraft(tables, now), form: "handleplan", place: "sheet" }),
  read: (drafts) => {
    const text = drafts.read(NAME);
    const read = v.safeParse(v.pipe(v.nullable(v.string()), v.string(), v.parseJson(), Draft), text);
    return read.success ? read.output : null;
  },
  keep: (drafts, draft) => {
    drafts.write(NAME, JSON.stringify(draft));
  },
  drop: dropDecisionDraft,
});

export function dropDecisionDraft(drafts: DraftStore): void {
  drafts.clear(NAME);
}

/** The draft with what Tiltag proposes written out: title and sheet are those of decision blocks. */
export function writtenOut(draft: Draft, sheets: readonly string[]): Draft {
  const [first, last] = [yearsOf(draft)[0], yearsOf(draft).at(-1)];
  const years = first === last ? String(first ?? "") : `${String(first)}-${String(last)}`;
  return {
    ...draft,
    title: draft.title ?? `Beslutningsblokke ${years}`.trim(),
    newSheet: draft.newSheet ?? freeSheetName(`Beslutningsblokke ${String(first ?? "")}`.trim(), sheets),
  };
}

/** What the action is asked for, of a draft that is written out; the action itself checks it once more. */
export function decisionInput(draft: Draft): BeslutningsblokkeInput {
  const years = yearsOf(draft);
  return {
    title: (draft.title ?? "").trim(),
    years: [...years],
    unit: draft.unit,
    savings: draft.savings,
    priceLevel: priceLevelOf(draft).trim(),
    decimals: decimalsOf(draft),
    targets: years.map((_, index) => {
      const text = (draft.targets[index] ?? "").trim();
      return text === "" ? null : text;
    }),
    rows: filledRows(draft)
      .filter(({ status }) => !isWithdrawn(status ?? ""))
      .map((row) => {
        const { number, title, group, amounts } = inputRow(row, years.length);
        return { number, title, group, amounts };
      }),
    at: draft.place === "cell" ? draft.address.trim() : { newSheet: (draft.newSheet ?? "").trim() },
  };
}

/**
 * The blocks as far as they can be told already, read by the action's own reader; what is still wrong counts as not
 * there. null as long as there are no years or no proposals.
 */
export function decisionPreview(draft: Draft): DecisionRequest | null {
  const table = previewRequest(draft);
  if (table === null) return null;
  const exact = decisionInput(draft);
  const read = readOwnProposals({
    ...exact,
    targets: (exact.targets ?? []).map((text) => (readTypedAmount(String(text ?? "")).kind === "wrong" ? null : text)),
    rows: table.initiatives.map(({ number, title, group, amounts }) => ({
      number,
      title,
      group,
      amounts: amounts.map((value) => {
        if (value === "blank") return null;
        return value === "not-quantified" ? "-" : value.toNumber();
      }),
    })),
  });
  return read.ok ? read.value : null;
}
