import { useCallback, useState } from "react";
import { fetchTable, type FetchedTable } from "./ask-fetch";
import { usePane } from "../pane-context";
import { useAction, type ActionState } from "../use-action";
import { NO_CHOICE, readChoice, type FetchChoice } from "./fetch-choice";

export interface Fetch {
  readonly state: ActionState<FetchedTable>;
  readonly choice: FetchChoice;
  readonly choose: (change: Partial<FetchChoice>) => void;
  readonly start: () => void;
  readonly forget: () => void;
}

/** Reads what is selected, and keeps what the user says of it. */
export function useFetch(): Fetch {
  const { services, texts } = usePane();
  const { state, start: run, forget } = useAction<FetchedTable>();
  const [choice, setChoice] = useState<FetchChoice>(NO_CHOICE);
  const start = useCallback(() => {
    const work = async (): ReturnType<typeof fetchTable> => {
      const table = await fetchTable(services, {});
      if (table.ok) setChoice(readChoice(table.value));
      return table;
    };
    run(work, {
      running: texts.fetch.running,
      done: ({ initiatives, targets }) => texts.fetch.found(initiatives.length, targets.length),
    });
  }, [run, services, texts]);
  const choose = useCallback((change: Partial<FetchChoice>) => {
    setChoice((earlier) => ({ ...earlier, ...change }));
  }, []);
  return { state, choice, choose, start, forget };
}
