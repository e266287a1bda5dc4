import { useEffect, useState } from "react";
import type { ActionFault } from "../../actions/action";
import type { NyPrognoseInput } from "../../actions/ny-prognose/input";
import { askPrognosis, type PrognosisOutcome } from "../ask-action";
import { usePane } from "../pane-context";

export type Figures =
  | { readonly status: "none" }
  | { readonly status: "reading" }
  | { readonly status: "failed"; readonly fault: ActionFault; readonly retry: () => void }
  | { readonly status: "ready"; readonly outcome: PrognosisOutcome };

/** What the action answers without writing; read anew when the question is another, the last question wins. */
export function useFigures(input: NyPrognoseInput | null): Figures {
  const { services } = usePane();
  const question = input === null ? null : JSON.stringify({ ...input, dryRun: true });
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly question: string; readonly figures: Figures } | null>(null);
  useEffect(() => {
    if (question === null) return undefined;
    let outdated = false;
    void askPrognosis(services, JSON.parse(question)).then((result) => {
      if (outdated) return;
      setAnswer({
        question,
        figures: result.ok
          ? { status: "ready", outcome: result.value }
          : {
              status: "failed",
              fault: result.fault,
              retry: () => {
                setAnswer(null);
                setAttempt((count) => count + 1);
              },
            },
      });
    });
    return () => {
      outdated = true;
    };
  }, [services, question, attempt]);
  if (question === null) return { status: "none" };
  return answer?.question === question ? answer.figures : { status: "reading" };
}
