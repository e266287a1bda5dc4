import { useCallback, useEffect, useRef, useState } from "react";
import type { ActionFault } from "../../actions/action";
import { undoLast } from "./ask-undo";
import { usePane } from "../pane-context";

export type UndoState =
  | { readonly status: "idle" }
  | { readonly status: "running" }
  /** Somebody has changed the table since: the user decides. */
  | { readonly status: "asking"; readonly fault: ActionFault }
  | { readonly status: "done"; readonly place: string }
  | { readonly status: "failed"; readonly fault: ActionFault };

export interface Undo {
  readonly state: UndoState;
  /** Undoes if nobody has changed anything since; asks otherwise. */
  readonly start: () => void;
  readonly confirm: () => void;
  readonly leave: () => void;
}

/** Undoing what Tiltag did last, never twice at a time. */
export function useUndo(): Undo {
  const { services, texts, announce } = usePane();
  const [state, setState] = useState<UndoState>({ status: "idle" });
  const running = useRef(false);
  const run = useCallback(
    async (input: { readonly onlyIfUntouched?: boolean }) => {
      if (running.current) return;
      running.current = true;
      setState({ status: "running" });
      announce(texts.home.undoing);
      const result = await undoLast(services, input);
      running.current = false;
      if (result.ok) setState({ status: "done", place: result.value.place });
      else setState({ status: result.fault.code === "changed-since" ? "asking" : "failed", fault: result.fault });
      announce(result.ok ? texts.home.undone(result.value.place) : result.fault.sentence[services.language]);
    },
    [services, texts, announce],
  );
  const start = useCallback(() => void run({ onlyIfUntouched: true }), [run]);
  const confirm = useCallback(() => void run({}), [run]);
  const leave = useCallback(() => {
    setState({ status: "idle" });
  }, []);
  return { state, start, confirm, leave };
}

/** Starts once for each time the ribbon asks. */
export function useAskedUndo(request: object, isAsked: boolean, start: () => void): void {
  const answered = useRef<object>(null);
  useEffect(() => {
    if (!isAsked || answered.current === request) return;
    answered.current = request;
    start();
  }, [request, isAsked, start]);
}
