import { useState, type JSX } from "react";
import { usePane } from "../pane-context";
import { FunctionView } from "./detail/function-view";
import { EMPTY_CALL } from "./explorer-draft";
import { FunctionList } from "./list/function-list";
import { useActiveCell } from "./use-active-cell";
import { useExplorer } from "./use-explorer";

/** "Funktioner": the list, and each function's own page, with the way there from a cell that calculates with one. */
export function FunctionsPage(): JSX.Element {
  const { services } = usePane();
  const active = useActiveCell();
  const explorer = useExplorer();
  const { draft } = explorer;
  const [left, setLeft] = useState<string | null>(null);
  const help = services.functions.find(({ id }) => id === draft.open);
  const call = draft.calls[help?.id ?? ""] ?? EMPTY_CALL;
  if (help === undefined) return <FunctionList explorer={explorer} active={active} cameFrom={left} />;
  return (
    <FunctionView
      // Another cell's formula, or another of its calls, begins afresh.
      key={[help.id, call.from?.cell, call.from?.call].join()}
      help={help}
      call={call}
      explorer={explorer}
      active={active}
      onBack={() => {
        setLeft(help.id);
        explorer.open(null);
      }}
    />
  );
}
