import { useState } from "react";
import type { ActionFault } from "../../actions/action";
import { succeed, type Result } from "../../finance/result";
import { usePane } from "../pane-context";
import { useAction, type ActionState } from "../use-action";

/** What the sections of the page can do. */
export type Part = "create" | "extract" | "followUp" | "month" | "lock" | "restore" | "unlock" | "roll";

/** What was made, where it stands and what is said of it. */
interface Made {
  readonly address: string;
  readonly sentence: string;
}

export interface RegisterWork {
  /** What was done last. */
  readonly part: Part;
  readonly state: ActionState<Made>;
  readonly start: <T extends Pick<Made, "address">>(
    part: Part,
    work: () => Promise<Result<T, ActionFault>>,
    say: (outcome: T) => string,
  ) => void;
  readonly forget: () => void;
}

/** One action at a time for the whole page: what it made is told although its section has gone meanwhile. */
export function useRegisterWork(): RegisterWork {
  const { texts } = usePane();
  const { state, start, forget } = useAction<Made>();
  const [part, setPart] = useState<Part>("create");
  return {
    part,
    state,
    start: (next, work, say) => {
      setPart(next);
      start(
        async () => {
          const result = await work();
          return result.ok ? succeed({ address: result.value.address, sentence: say(result.value) }) : result;
        },
        { running: texts.register[next].running, done: ({ sentence }) => sentence },
      );
    },
    forget,
  };
}
