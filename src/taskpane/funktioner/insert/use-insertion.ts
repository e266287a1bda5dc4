import { useCallback, useMemo, useRef, useState } from "react";
import type { ActionFault } from "../../../actions/action";
import { succeed, type Result } from "../../../finance/result";
import { insertExample, insertFormula } from "./ask-insertion";
import { usePane } from "../../pane-context";

export type InsertionState =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly sentence: string }
  | { readonly status: "failed"; readonly fault: ActionFault }
  /** Where it stands now; each insertion is a state of its own, also at the same place. */
  | { readonly status: "done"; readonly address: string };

export interface Insertion {
  readonly state: InsertionState;
  readonly insertFormula: (order: object) => void;
  readonly insertExample: (order: object) => void;
  readonly forget: () => void;
}

/** Puts a formula or an example into the sheet, once however often the button is pressed. */
export function useInsertion(): Insertion {
  const { services, texts, announce } = usePane();
  const [state, setState] = useState<InsertionState>({ status: "idle" });
  const busy = useRef(false);
  const run = useCallback(
    async (sentence: string, ask: () => Promise<Result<string, ActionFault>>) => {
      if (busy.current) return;
      busy.current = true;
      setState({ status: "running", sentence });
      announce(sentence);
      const result = await ask();
      busy.current = false;
      setState(result.ok ? { status: "done", address: result.value } : { status: "failed", fault: result.fault });
      announce(
        result.ok
          ? texts.call.inserted(result.value)
          : `${texts.call.notInserted}. ${result.fault.sentence[services.language]}`,
      );
    },
    [services, texts, announce],
  );
  return useMemo(
    () => ({
      state,
      insertFormula: (order) =>
        void run(texts.call.inserting, async () => {
          const inserted = await insertFormula(services, order);
          return inserted.ok ? succeed(inserted.value.spill) : inserted;
        }),
      insertExample: (order) =>
        void run(texts.functions.insertingExample, async () => {
          const inserted = await insertExample(services, order);
          return inserted.ok ? succeed(inserted.value.address) : inserted;
        }),
      forget: () => {
        setState({ status: "idle" });
      },
    }),
    [state, run, services, texts],
  );
}
