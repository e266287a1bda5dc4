import { useCallback, useRef, useState } from "react";
import type { ActionFault } from "../../actions/action";
import { insertTable } from "../ask-action";
import { usePane } from "../pane-context";
import type { Draft } from "./draft/draft";
import { draftInput } from "./draft/draft-input";
import { dropDraft } from "./draft/keep-draft";

export interface Insert {
  readonly running: boolean;
  readonly fault: ActionFault | null;
  readonly start: (draft: Draft, sheets: readonly string[]) => void;
  readonly forget: () => void;
}

/** Runs the action once, however often the button is pressed; success clears the draft and leads home. */
export function useInsert(): Insert {
  const { services, navigator, texts, announce } = usePane();
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<ActionFault | null>(null);
  const busy = useRef(false);
  const run = useCallback(
    async (draft: Draft, sheets: readonly string[]) => {
      if (busy.current) return;
      busy.current = true;
      setRunning(true);
      setFault(null);
      announce(texts.wizard.inserting);
      const result = await insertTable(services, draftInput(draft, sheets));
      busy.current = false;
      setRunning(false);
      if (result.ok) {
        dropDraft(services.drafts);
        navigator.go({ page: "hjem", inserted: result.value });
      } else {
        setFault(result.fault);
        announce(`${texts.wizard.notInserted}. ${result.fault.sentence[services.language]}`);
      }
    },
    [services, navigator, texts, announce],
  );
  const start = useCallback((draft: Draft, sheets: readonly string[]) => void run(draft, sheets), [run]);
  const forget = useCallback(() => {
    setFault(null);
  }, []);
  return { running, fault, start, forget };
}
