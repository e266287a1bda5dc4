import { useCallback, useEffect, useState } from "react";
import type { Overview } from "../../actions/read-overview";
import { formatAddress, singleCell } from "../../sheets/cells/address";
import { isBlank } from "../../sheets/cells/cell";
import type { SelectedArea } from "../../sheets/workbook-port";
import { orFault } from "../ask-action";
import { usePane } from "../pane-context";
import type { Draft } from "./draft/draft";
import { dropDraft, keepDraft, readDraft } from "./draft/keep-draft";
import { newDraft } from "./draft/new-draft";

interface DraftState {
  readonly draft: Draft;
  /** Only what the user has touched is worth keeping. */
  readonly edited: boolean;
  readonly restored: boolean;
}

export interface DraftHandle extends DraftState {
  readonly change: (update: (draft: Draft) => Draft) => void;
  readonly startOver: () => void;
}

/** The wizard's draft: the one that was left, or a new one with values from the workbook and the selection. */
export function useDraft({ tables }: Overview): DraftHandle {
  const { services } = usePane();
  const [state, setState] = useState<DraftState>(() => {
    const kept = readDraft(services.drafts);
    return { draft: kept ?? newDraft(tables, services.now()), edited: kept !== null, restored: kept !== null };
  });
  const change = useCallback((update: (draft: Draft) => Draft) => {
    setState((earlier) => ({ ...earlier, draft: update(earlier.draft), edited: true }));
  }, []);
  const startOver = useCallback(() => {
    dropDraft(services.drafts);
    setState((earlier) => ({
      draft: { ...newDraft(tables, services.now()), address: earlier.draft.address },
      edited: false,
      restored: false,
    }));
  }, [services, tables]);
  const { draft, edited } = state;
  useEffect(() => {
    if (edited) keepDraft(services.drafts, draft);
  }, [services, draft, edited]);
  // Only once: who clears the field means to type in it.
  const [needsPlace] = useState(draft.address === "");
  useEffect(() => {
    if (!needsPlace || !services.isShown()) return undefined;
    let left = false;
    void orFault(services.readSelection).then((selection) => {
      if (!left && selection.ok)
        setState((earlier) => ({ ...earlier, draft: placedAt(earlier.draft, selection.value) }));
    });
    return () => {
      left = true;
    };
  }, [services, needsPlace]);
  return { ...state, change, startOver };
}

/** The selected cell is the place; where something stands in it already, a new sheet is proposed first. */
function placedAt(draft: Draft, { place, values }: SelectedArea): Draft {
  if (draft.address !== "") return draft;
  const address = formatAddress(place.sheet, singleCell(place.area));
  return { ...draft, address, place: isBlank(values[0]?.[0] ?? null) ? draft.place : "sheet" };
}
