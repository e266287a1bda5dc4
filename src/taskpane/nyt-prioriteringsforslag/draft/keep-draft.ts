import * as v from "valibot";
import type { DraftStore } from "../../pane-services";
import { ProposalDraft } from "./draft";

const NAME = "nyt-prioriteringsforslag";

/** The draft that was left, if it is one that this version of Tiltag understands. */
export function readProposalDraft(drafts: DraftStore): ProposalDraft | null {
  const text = drafts.read(NAME);
  if (text === null) return null;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), ProposalDraft), text);
  return read.success ? read.output : null;
}

export const keepProposalDraft = (drafts: DraftStore, draft: ProposalDraft): void => {
  drafts.write(NAME, JSON.stringify(draft));
};

export const dropProposalDraft = (drafts: DraftStore): void => {
  drafts.clear(NAME);
};
