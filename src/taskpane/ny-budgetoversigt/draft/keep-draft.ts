import * as v from "valibot";
import type { DraftStore } from "../../pane-services";
import { BudgetDraft } from "./draft";

const NAME = "ny-budgetoversigt";

/** The draft that was left, if it is one that this version of Tiltag understands. */
export function readBudgetDraft(drafts: DraftStore): BudgetDraft | null {
  const text = drafts.read(NAME);
  if (text === null) return null;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), BudgetDraft), text);
  return read.success ? read.output : null;
}

export const keepBudgetDraft = (drafts: DraftStore, draft: BudgetDraft): void => {
  drafts.write(NAME, JSON.stringify(draft));
};

export const dropBudgetDraft = (drafts: DraftStore): void => {
  drafts.clear(NAME);
};
