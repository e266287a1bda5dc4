import { useCallback, useRef, useState } from "react";
import type { ActionFault } from "../actions/action";
import type { Result } from "../finance/result";
import { usePane } from "./pane-context";

export type ActionState<T> =
  | { readonly status: "idle" }
  | { readonly status: "running" }
  | { readonly status: "done"; readonly outcome: T }
  | { readonly status: "failed"; readonly fault: ActionFault };

export interface RunningAction<T> {
  readonly state: ActionState<T>;
  readonly start: (work: () => Promise<Result<T, ActionFault>>, said: Said<T>) => void;
  readonly forget: () => void;
}

/** What is read aloud while it runs and when it is done. */
export interface Said<T> {
  readonly running: string;
  readonly done: (outcome: T) => string;
}

/** An action that a button starts, once however often it is pressed, and what came of it. */
export function useAction<T>(): RunningAction<T> {
  const { services, announce } = usePane();
  const [state, setState] = useState<ActionState<T>>({ status: "idle" });
  const busy = useRef(false);
  const run = useCallback(
    async (work: () => Promise<Result<T, ActionFault>>, said: Said<T>) => {
      if (busy.current) return;
      busy.current = true;
      setState({ status: "running" });
      announce(said.running);
      const result = await work();
      busy.current = false;
      if (result.ok) setState({ status: "done", outcome: result.value });
      else setState({ status: "failed", fault: result.fault });
      announce(result.ok ? said.done(result.value) : result.fault.sentence[services.language]);
    },
    [services, announce],
  );
  const start = useCallback<RunningAction<T>["start"]>((work, said) => void run(work, said), [run]);
  const forget = useCallback(() => {
    setState({ status: "idle" });
  }, []);
  return { state, start, forget };
}
