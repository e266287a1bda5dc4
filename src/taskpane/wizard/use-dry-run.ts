import { useEffect, useState } from "react";
import type { ActionFault } from "../../actions/action";
import type { Result } from "../../finance/result";
import type { Runner } from "../ask-action";
import { usePane } from "../pane-context";

/** What an action answers without writing. */
export type DryRun<Outcome> =
  | { readonly status: "none" }
  | { readonly status: "reading" }
  | { readonly status: "failed"; readonly fault: ActionFault; readonly retry: () => void }
  | { readonly status: "ready"; readonly outcome: Outcome };

/** Asked anew when the question is another, the last question wins; `ask` is the same from drawing to drawing. */
export function useDryRun<Outcome>(
  input: object | null,
  ask: (services: Runner, input: unknown) => Promise<Result<Outcome, ActionFault>>,
): DryRun<Outcome> {
  const { services } = usePane();
  const question = input === null ? null : JSON.stringify({ ...input, dryRun: true });
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly question: string; readonly run: DryRun<Outcome> } | null>(null);
  useEffect(() => {
    if (question === null) return undefined;
    let outdated = false;
    void ask(services, JSON.parse(question)).then((result) => {
      if (outdated) return;
      setAnswer({
        question,
        run: result.ok
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
  }, [services, question, attempt, ask]);
  if (question === null) return { status: "none" };
  return answer?.question === question ? answer.run : { status: "reading" };
}
