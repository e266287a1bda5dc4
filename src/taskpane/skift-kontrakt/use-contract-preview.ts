import { useEffect, useState } from "react";
import type { ActionFault } from "../../actions/action";
import { changeContract, type ChangedContract } from "../contract/ask-contract";
import { usePane } from "../pane-context";

export type ContractPreview =
  | { readonly status: "none" }
  | { readonly status: "asking" }
  | { readonly status: "ready"; readonly outcome: ChangedContract }
  | { readonly status: "failed"; readonly fault: ActionFault };

/** A price level is typed letter by letter: only what has stood still is worked out. */
const STANDSTILL = 400;

/** What a change would make of the table; null asks for nothing. */
export function useContractPreview(input: object | null): ContractPreview {
  const { services } = usePane();
  const [answer, setAnswer] = useState<{ readonly key: string; readonly preview: ContractPreview } | null>(null);
  const key = input === null ? "" : JSON.stringify(input);
  useEffect(() => {
    if (key === "") return undefined;
    let overtaken = false;
    const timer = setTimeout(() => {
      const asked: unknown = JSON.parse(key);
      void changeContract(services, { ...(asked as object), preview: true }).then((told) => {
        if (overtaken) return;
        const preview: ContractPreview = told.ok
          ? { status: "ready", outcome: told.value }
          : { status: "failed", fault: told.fault };
        setAnswer({ key, preview });
      });
    }, STANDSTILL);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [key, services]);
  if (key === "") return { status: "none" };
  return answer?.key === key ? answer.preview : { status: "asking" };
}
