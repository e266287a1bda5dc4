import { useEffect, useState } from "react";
import type { ActionFault } from "../../actions/action";
import type { DecisionReading } from "../../actions/beslutningsblokke/laes-beslutningsblokke";
import { orFault } from "../ask-action";
import { usePane } from "../pane-context";

/** Moving with the arrow keys passes many cells; the block is read when the user stops. */
const REST_MS = 250;

export interface DecisionState {
  readonly reading: DecisionReading | null;
  readonly fault: ActionFault | null;
}

/** A block as it stands, read again when the user has moved on from a cell: she may just have ticked one. */
export function useDecision(table: string): DecisionState {
  const { services } = usePane();
  const [state, setState] = useState<DecisionState & { readonly table: string }>({ table, reading: null, fault: null });
  useEffect(() => {
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      if (!services.isShown()) return;
      const mine = ++newest;
      void orFault(() => services.readDecisionBlocks(table)).then((answer) => {
        if (mine !== newest) return;
        setState((earlier) => {
          if (answer.ok) return { table, reading: answer.value, fault: null };
          // What was known stays in sight beside what is wrong; another block's numbers do not.
          return { table, reading: earlier.table === table ? earlier.reading : null, fault: answer.fault };
        });
      });
    };
    const readAtRest = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, REST_MS);
    };
    read();
    const stops = [services.onSelection(readAtRest), services.reasonsToRead.subscribe(read)];
    return () => {
      newest = Number.POSITIVE_INFINITY;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [services, table]);
  return state.table === table ? state : { reading: null, fault: null };
}
