import * as v from "valibot";
import type { DraftStore } from "../../pane-services";
import { PrognosisDraft } from "./draft";

const NAME = "ny-prognose";

/** The draft that was left, if it is one that this version of Tiltag understands. */
export function readPrognosisDraft(drafts: DraftStore): PrognosisDraft | null {
  const text = drafts.read(NAME);
  if (text === null) return null;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), PrognosisDraft), text);
  return read.success ? read.output : null;
}

export const keepPrognosisDraft = (drafts: DraftStore, draft: PrognosisDraft): void => {
  drafts.write(NAME, JSON.stringify(draft));
};

export const dropPrognosisDraft = (drafts: DraftStore): void => {
  drafts.clear(NAME);
};
