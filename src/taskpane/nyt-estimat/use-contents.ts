import { useEffect, useState } from "react";
import type { ActionFault } from "../../actions/action";
import { wholeTables, type ChosenTables } from "../../actions/nyt-estimat/choose-tables";
import type { TableContents } from "../../actions/nyt-estimat/read-estimate";
import type { Result } from "../../finance/result";
import { orFault } from "../ask-action";
import { usePane } from "../pane-context";

/** What was read, and of which tables. */
interface ReadContents {
  readonly asked: string;
  readonly contents: Result<TableContents, ActionFault>;
}

/** No sheet's name has a line break in it. */
const SEPARATOR = "\n";

/** What stands in the chosen tables now; null while it is read for the first time, or where nothing is chosen. */
export function useContents(chosen: ChosenTables | null, sheet: string): ReadContents["contents"] | null {
  const { services } = usePane();
  const asked = chosen === null ? "" : wholeTables(chosen).join(SEPARATOR);
  const [read, setRead] = useState<ReadContents | null>(null);
  useEffect(() => {
    if (asked === "") return undefined;
    let left = false;
    const readAgain = (): void => {
      if (!services.isShown()) return;
      void orFault(() => services.readReferences(sheet, asked.split(SEPARATOR))).then((contents) => {
        if (!left) setRead({ asked, contents });
      });
    };
    readAgain();
    const stop = services.reasonsToRead.subscribe(readAgain);
    return () => {
      left = true;
      stop();
    };
  }, [services, sheet, asked]);
  return read?.asked === asked ? read.contents : null;
}
