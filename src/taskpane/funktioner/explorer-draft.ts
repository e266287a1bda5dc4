import * as v from "valibot";
import type { DraftStore } from "../pane-services";

const NAME = "funktioner";

const CallDraft = v.object({
  /** The sheet that an address without one means. */
  home: v.string(),
  fields: v.array(v.object({ text: v.string(), isFormula: v.boolean() })),
  /** The cell whose formula has been taken over, which of its calls, and which cell of its result was asked about. */
  from: v.nullable(
    v.object({
      cell: v.string(),
      formula: v.string(),
      call: v.number(),
      element: v.object({ row: v.number(), column: v.number() }),
    }),
  ),
});

const ExplorerDraft = v.object({
  wanted: v.string(),
  /** The function that is looked at, by its id; null for the list. */
  open: v.nullable(v.string()),
  calls: v.record(v.string(), CallDraft),
});

/** What has been typed into the arguments of one function. */
export type CallDraft = v.InferOutput<typeof CallDraft>;

/** Where one is among the functions, and what one has typed there. */
export type ExplorerDraft = v.InferOutput<typeof ExplorerDraft>;

export const EMPTY_CALL: CallDraft = { home: "", fields: [], from: null };

const EMPTY: ExplorerDraft = { wanted: "", open: null, calls: {} };

/** What was left, if it is something that this version of Tiltag understands. */
export function readExplorerDraft(drafts: DraftStore): ExplorerDraft {
  const text = drafts.read(NAME);
  if (text === null) return EMPTY;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), ExplorerDraft), text);
  return read.success ? read.output : EMPTY;
}

export const keepExplorerDraft = (drafts: DraftStore, draft: ExplorerDraft): void => {
  drafts.write(NAME, JSON.stringify(draft));
};
