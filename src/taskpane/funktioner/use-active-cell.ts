import { useEffect, useState } from "react";
import type { ActiveCell } from "../../sheets/workbook-port";
import { orFault } from "../ask-action";
import { usePane } from "../pane-context";

/** Moving with the arrow keys passes many cells; only the one that is stopped at is read. */
const REST_MS = 150;

/** The active cell, as the user moves; null as long as Excel has not said. */
export function useActiveCell(): ActiveCell | null {
  const { services } = usePane();
  const [active, setActive] = useState<ActiveCell | null>(null);
  useEffect(() => {
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      if (!services.isShown()) return;
      const mine = ++newest;
      void orFault(services.readActiveCell).then((cell) => {
        // While a cell is edited Excel does not answer: what was known stays.
        if (mine === newest && cell.ok) setActive(cell.value);
      });
    };
    const readAtRest = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, REST_MS);
    };
    read();
    const stops = [services.onSelection(readAtRest), services.reasonsToRead.subscribe(readAtRest)];
    return () => {
      newest = Number.POSITIVE_INFINITY;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [services]);
  return active;
}
