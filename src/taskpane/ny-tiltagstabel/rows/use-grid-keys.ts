import { useMemo, useRef, type KeyboardEvent } from "react";
import type { GridColumn } from "../draft/edit-rows";

export interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>, column: GridColumn) => void;
  readonly onFocus: (column: GridColumn) => void;
}

/**
 * Moving about as in Excel: Enter and the arrows go up and down, and Enter after a run of Tab goes to the column where
 * the run began. The rows are elements with `data-row` beside each other, their fields have `data-column`.
 */
export function useGridKeys(): GridKeys {
  const runStart = useRef<GridColumn>("title");
  const byTab = useRef(false);
  return useMemo(
    () => ({
      onKeyDown: (event, column) => {
        byTab.current = event.key === "Tab";
        const step = stepOf(event);
        if (step === 0 || event.nativeEvent.isComposing) return;
        event.preventDefault();
        const row = event.currentTarget.closest("[data-row]");
        const next = step > 0 ? row?.nextElementSibling : row?.previousElementSibling;
        const target = event.key === "Enter" ? runStart.current : column;
        next?.querySelector<HTMLInputElement>(`[data-column="${String(target)}"]`)?.focus();
      },
      onFocus: (column) => {
        if (!byTab.current) runStart.current = column;
        byTab.current = false;
      },
    }),
    [],
  );
}

function stepOf({ key, shiftKey, altKey }: KeyboardEvent): number {
  // Alt and an arrow opens the list of proposals.
  if (altKey) return 0;
  if (key === "Enter") return shiftKey ? -1 : 1;
  if (key === "ArrowDown") return 1;
  return key === "ArrowUp" ? -1 : 0;
}
