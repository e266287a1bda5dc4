import { useCallback, useRef, useState } from "react";
import type { ActionFault } from "../../actions/action";
import type { Result } from "../../finance/result";
import { usePane } from "../pane-context";

/** What is said while a wizard's action runs, and where it fails. */
export interface InsertWords {
  readonly inserting: string;
  readonly notInserted: string;
}

export interface Insert<Input> {
  readonly running: boolean;
  readonly fault: ActionFault | null;
  readonly start: (input: Input) => void;
  readonly forget: () => void;
}

/** Runs a wizard's action once, however often the button is pressed; what comes of it goes to `onDone`. */
export function useInsert<Input, Outcome>(
  run: (input: Input) => Promise<Result<Outcome, ActionFault>>,
  words: InsertWords,
  onDone: (outcome: Outcome) => void,
): Insert<Input> {
  const { services, announce } = usePane();
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<ActionFault | null>(null);
  const busy = useRef(false);
  async function perform(input: Input): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setRunning(true);
    setFault(null);
    announce(words.inserting);
    const result = await run(input);
    busy.current = false;
    setRunning(false);
    if (result.ok) onDone(result.value);
    else {
      setFault(result.fault);
      announce(`${words.notInserted}. ${result.fault.sentence[services.language]}`);
    }
  }
  const forget = useCallback(() => {
    setFault(null);
  }, []);
  return { running, fault, start: (input) => void perform(input), forget };
}
