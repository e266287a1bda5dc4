import { useCallback, useState } from "react";
import { reviewTable, type AcceptedFinding, type ReviewFinding, type ReviewOutcome } from "./ask-review";
import { usePane } from "../pane-context";
import { useAction, type ActionState } from "../use-action";
import { verdict } from "./verdict";

export interface Review {
  readonly state: ActionState<ReviewOutcome>;
  /** Reads the range, or what is selected. */
  readonly start: (range?: string) => void;
  /** The finding has been accepted: from now on it stands among those. */
  readonly moveToAccepted: (accepted: AcceptedFinding) => void;
  /** What was accepted last, since the table was read. */
  readonly justAccepted: AcceptedFinding | null;
  readonly forget: () => void;
}

/** What the proof-reader found, and what has been accepted since. */
export function useReview(): Review {
  const { services, texts } = usePane();
  const { state, start: run, forget } = useAction<ReviewOutcome>();
  const [moved, setMoved] = useState<readonly AcceptedFinding[]>([]);
  const start = useCallback(
    (range?: string) => {
      setMoved([]);
      run(() => reviewTable(services, range === undefined ? {} : { range }), {
        running: texts.review.running,
        done: (outcome) => verdict(outcome, texts.review),
      });
    },
    [run, services, texts],
  );
  const moveToAccepted = useCallback((accepted: AcceptedFinding) => {
    setMoved((earlier) => [accepted, ...earlier]);
  }, []);
  return {
    state: state.status === "done" ? { ...state, outcome: withMoved(state.outcome, moved) } : state,
    start,
    moveToAccepted,
    justAccepted: moved[0] ?? null,
    forget,
  };
}

export const findingKey = ({ cell, kind }: Pick<ReviewFinding, "cell" | "kind">): string => `${kind} ${cell}`;

function withMoved(outcome: ReviewOutcome, moved: readonly AcceptedFinding[]): ReviewOutcome {
  const keys = new Set(moved.map(findingKey));
  return {
    ...outcome,
    findings: outcome.findings.filter((finding) => !keys.has(findingKey(finding))),
    accepted: [...moved, ...outcome.accepted],
  };
}
