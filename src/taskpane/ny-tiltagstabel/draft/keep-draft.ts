import * as v from "valibot";
import type { DraftStore } from "../../pane-services";
import { Draft } from "./draft";

const NAME = "ny-tiltagstabel";

/** The draft that was left, if it is one that this version of Tiltag understands. */
export function readDraft(drafts: DraftStore): Draft | null {
  const text = drafts.read(NAME);
  if (text === null) return null;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Draft), text);
  return read.success ? read.output : null;
}

export const keepDraft = (drafts: DraftStore, draft: Draft): void => {
  drafts.write(NAME, JSON.stringify(draft));
};

export const dropDraft = (drafts: DraftStore): void => {
  drafts.clear(NAME);
};
