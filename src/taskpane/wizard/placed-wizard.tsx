import type { JSX, ReactNode } from "react";
import type { ActionFault } from "../../actions/action";
import type { Result } from "../../finance/result";
import { usePane } from "../pane-context";
import { forwardLabel } from "./forward-label";
import type { FieldErrors, ShownErrors } from "./use-field-errors";
import { useInsert, type InsertWords } from "./use-insert";
import type { DraftHandle, PlacedDraft } from "./use-kept-draft";
import { useSteps } from "./use-steps";
import { WizardFooter } from "./wizard-footer";
import { WizardFrame } from "./wizard-frame";

/** A draft that is worked on step by step and ends with a place. */
export type SteppedDraft<Step extends string> = PlacedDraft & { readonly step: Step };

export interface PlacedWizardProps<Step extends string, D extends SteppedDraft<Step>, Outcome> {
  readonly words: InsertWords & {
    readonly title: string;
    readonly steps: Readonly<Record<Step, string>>;
    readonly insertNowhere: string;
  };
  /** In order; the last one is the place. */
  readonly steps: readonly Step[];
  readonly handle: DraftHandle<D>;
  /** The new sheet's name, the user's or the proposed. */
  readonly newSheet: string;
  /** What stands in the way of leaving the step. */
  readonly errors: FieldErrors;
  readonly run: (draft: D) => Promise<Result<Outcome, ActionFault>>;
  readonly onDone: (outcome: Outcome) => void;
  /** The step and the preview. */
  readonly children: (shown: Pick<ShownErrors, "errorOf" | "leave">) => ReactNode;
}

/** A wizard that collects an action's input in steps, ends with the place, and runs the action. */
export function PlacedWizard<Step extends string, D extends SteppedDraft<Step>, Outcome>({
  words,
  steps,
  handle: { draft, change, startOver, restored },
  newSheet,
  errors,
  run,
  onDone,
  children,
}: PlacedWizardProps<Step, D, Outcome>): JSX.Element {
  const { navigator, texts } = usePane();
  const insert = useInsert(run, words, onDone);
  const position = steps.indexOf(draft.step);
  const names = steps.map((step) => words.steps[step]);
  const isLast = position === steps.length - 1;
  const { body, shown, tried, attempt, reset } = useSteps(draft.step, errors);
  const goTo = (step: Step | undefined): void => {
    insert.forget();
    reset();
    if (step === undefined) navigator.go({ page: "hjem" });
    else change((earlier) => ({ ...earlier, step }));
  };
  return (
    <WizardFrame
      title={words.title}
      steps={names}
      position={position}
      body={body}
      onStartOver={restored && position === 0 ? startOver : null}
      onClose={() => {
        goTo(undefined);
      }}
      footer={
        <WizardFooter
          insert={insert}
          errorCount={tried ? Object.keys(errors).length : 0}
          forward={forwardLabel(texts.wizard, {
            next: names[position + 1],
            place: draft.place,
            address: draft.address,
            newSheet,
            nowhere: words.insertNowhere,
          })}
          words={words}
          onBack={() => {
            goTo(steps[position - 1]);
          }}
          onForward={() => {
            attempt(() => {
              if (isLast) insert.start(draft);
              else goTo(steps[position + 1]);
            });
          }}
          onProposal={(address) => {
            insert.forget();
            change((earlier) => ({ ...earlier, place: "cell", address }));
          }}
        />
      }
    >
      {children(shown)}
    </WizardFrame>
  );
}
