import { useCallback, useEffect, useState } from "react";
import { formatAddress, singleCell } from "../../sheets/cells/address";
import { isBlank } from "../../sheets/cells/cell";
import type { SelectedArea } from "../../sheets/workbook-port";
import { orFault } from "../ask-action";
import { usePane } from "../pane-context";
import type { DraftStore } from "../pane-services";

/** What every wizard's draft has: where the thing is to stand. */
export interface PlacedDraft {
  readonly place: "cell" | "sheet";
  readonly address: string;
}

/** Where a wizard's draft comes from and is kept. */
export interface DraftSource<D> {
  /** An empty one with sensible values. */
  readonly fresh: () => D;
  /** The one that was left; null where there is none. */
  readonly read: (drafts: DraftStore) => D | null;
  readonly keep: (drafts: DraftStore, draft: D) => void;
  readonly drop: (drafts: DraftStore) => void;
}

interface DraftState<D> {
  readonly draft: D;
  /** Only what the user has touched is worth keeping. */
  readonly edited: boolean;
  readonly restored: boolean;
}

export interface DraftHandle<D> extends DraftState<D> {
  readonly change: (update: (draft: D) => D) => void;
  readonly startOver: () => void;
}

/** A wizard's draft: the one that was left, or a new one with the selected cell as its place. */
export function useKeptDraft<D extends PlacedDraft>(source: DraftSource<D>): DraftHandle<D> {
  const { services } = usePane();
  const [state, setState] = useState<DraftState<D>>(() => {
    const kept = source.read(services.drafts);
    return { draft: kept ?? source.fresh(), edited: kept !== null, restored: kept !== null };
  });
  const change = useCallback((update: (draft: D) => D) => {
    setState((earlier) => ({ ...earlier, draft: update(earlier.draft), edited: true }));
  }, []);
  const startOver = useCallback(() => {
    source.drop(services.drafts);
    setState((earlier) => ({
      draft: { ...source.fresh(), address: earlier.draft.address },
      edited: false,
      restored: false,
    }));
  }, [services, source]);
  const { draft, edited } = state;
  useEffect(() => {
    if (edited) source.keep(services.drafts, draft);
  }, [services, source, draft, edited]);
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
function placedAt<D extends PlacedDraft>(draft: D, { place, values }: SelectedArea): D {
  if (draft.address !== "") return draft;
  const address = formatAddress(place.sheet, singleCell(place.area));
  return { ...draft, address, place: isBlank(values[0]?.[0] ?? null) ? draft.place : "sheet" };
}
