import { useMemo } from "react";
import type { Overview } from "../../actions/read-overview";
import { usePane } from "../pane-context";
import { useKeptDraft, type DraftHandle } from "../wizard/use-kept-draft";
import type { Draft } from "./draft/draft";
import { dropDraft, keepDraft, readDraft } from "./draft/keep-draft";
import { newDraft } from "./draft/new-draft";

/** The wizard's draft: the one that was left, or a new one with values from the workbook and the selection. */
export function useDraft({ tables }: Overview): DraftHandle<Draft> {
  const { services } = usePane();
  const source = useMemo(
    () => ({ fresh: () => newDraft(tables, services.now()), read: readDraft, keep: keepDraft, drop: dropDraft }),
    [tables, services],
  );
  return useKeptDraft(source);
}
