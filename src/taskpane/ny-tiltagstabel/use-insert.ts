import { insertTable } from "../wizard/ask-insert";
import { usePane } from "../pane-context";
import { useInsert as useInsertOf, type Insert } from "../wizard/use-insert";
import type { Draft } from "./draft/draft";
import { draftInput } from "./draft/draft-input";
import { dropDraft } from "./draft/keep-draft";

/** Inserts the table; success clears the draft and leads home. */
export function useInsert(sheets: readonly string[]): Insert<Draft> {
  const { services, navigator, texts } = usePane();
  return useInsertOf(
    (draft: Draft) => insertTable(services, draftInput(draft, sheets)),
    texts.wizard,
    (inserted) => {
      dropDraft(services.drafts);
      navigator.go({ page: "hjem", inserted });
    },
  );
}
