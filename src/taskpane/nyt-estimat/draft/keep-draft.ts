import * as v from "valibot";
import type { DraftStore } from "../../pane-services";
import { EstimateDraft } from "./draft";

const NAME = "nyt-estimat";

/** The draft that was left, if it is one that this version of Tiltag understands. */
export function readEstimateDraft(drafts: DraftStore): EstimateDraft | null {
  const text = drafts.read(NAME);
  if (text === null) return null;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), EstimateDraft), text);
  return read.success ? read.output : null;
}

export const keepEstimateDraft = (drafts: DraftStore, draft: EstimateDraft): void => {
  drafts.write(NAME, JSON.stringify(draft));
};

export const dropEstimateDraft = (drafts: DraftStore): void => {
  drafts.clear(NAME);
};
