import { useCallback, useEffect, useRef, useState } from "react";
import type { ActionFault } from "../actions/action";
import type { Overview } from "../actions/read-overview";
import { orFault } from "./ask-action";
import type { PaneServices } from "./pane-services";

export type OverviewState =
  | { readonly status: "reading" }
  | { readonly status: "ready"; readonly overview: Overview }
  | { readonly status: "failed"; readonly fault: ActionFault };

/** The workbook's overview: read when the pane comes in sight and after actions, never while nobody sees it. */
export function useOverview(services: PaneServices): { readonly state: OverviewState; readonly refresh: () => void } {
  const [state, setState] = useState<OverviewState>({ status: "reading" });
  const newest = useRef(0);
  const refresh = useCallback(() => {
    if (!services.isShown()) return;
    const mine = ++newest.current;
    void orFault(services.readOverview).then((read) => {
      // An answer that has been overtaken is about a workbook that has changed since.
      if (mine !== newest.current) return;
      setState(read.ok ? { status: "ready", overview: read.value } : { status: "failed", fault: read.fault });
    });
  }, [services]);
  useEffect(() => {
    refresh();
    const stop = services.reasonsToRead.subscribe(refresh);
    return () => {
      stop();
    };
  }, [services, refresh]);
  return { state, refresh };
}
