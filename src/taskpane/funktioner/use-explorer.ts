import { useCallback, useEffect, useMemo, useState } from "react";
import { usePane } from "../pane-context";
import type { Element } from "../pane-services";
import { takeOverCalls } from "./explain/take-over-calls";
import { EMPTY_CALL, keepExplorerDraft, readExplorerDraft, type CallDraft, type ExplorerDraft } from "./explorer-draft";

/** Where one is among the functions, and the ways on. */
export interface Explorer {
  readonly draft: ExplorerDraft;
  readonly search: (wanted: string) => void;
  readonly open: (id: string | null) => void;
  readonly change: (id: string, update: (call: CallDraft) => CallDraft) => void;
  /** Takes the formula of a cell over, and shows one of its calls; the first where it does not say. */
  readonly explain: (source: FormulaSource, call?: number) => void;
}

/** A formula, the cell it stands in and the sheet that its addresses mean. */
export interface FormulaSource {
  readonly cell: string;
  readonly home: string;
  readonly formula: string;
  /** The cell of the result that was asked about, counted from the formula's own. */
  readonly element: Element;
}

/** Keeps what is searched and typed, also when the pane is closed or loaded again. */
export function useExplorer(): Explorer {
  const { services } = usePane();
  const [draft, setDraft] = useState(() => readExplorerDraft(services.drafts));
  useEffect(() => {
    keepExplorerDraft(services.drafts, draft);
  }, [services, draft]);
  const search = useCallback((wanted: string) => {
    setDraft((earlier) => ({ ...earlier, wanted }));
  }, []);
  const open = useCallback((id: string | null) => {
    setDraft((earlier) => ({ ...earlier, open: id }));
  }, []);
  const change = useCallback((id: string, update: (call: CallDraft) => CallDraft) => {
    setDraft((earlier) => ({
      ...earlier,
      calls: { ...earlier.calls, [id]: update(earlier.calls[id] ?? EMPTY_CALL) },
    }));
  }, []);
  const explain = useCallback(
    ({ home, ...source }: FormulaSource, number = 0) => {
      const taken = takeOverCalls(source.formula, services.functions)[number];
      if (taken === undefined) return;
      const { help, fields } = taken;
      const call: CallDraft = {
        home,
        fields: fields.map((field) => ({ ...field })),
        from: { ...source, call: number },
      };
      setDraft((earlier) => ({ ...earlier, open: help.id, calls: { ...earlier.calls, [help.id]: call } }));
    },
    [services],
  );
  return useMemo(() => ({ draft, search, open, change, explain }), [draft, search, open, change, explain]);
}
