import { useMemo, type JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { askPrognosis, type PrognosisOutcome } from "./ask-prognosis";
import { usePane } from "../pane-context";
import { useInsert } from "../wizard/use-insert";
import { useKeptDraft } from "../wizard/use-kept-draft";
import { useSteps } from "../wizard/use-steps";
import { WizardFooter } from "../wizard/wizard-footer";
import { WizardFrame } from "../wizard/wizard-frame";
import { BasisStep } from "./basis-step";
import { BudgetsStep } from "./budgets-step";
import { checkStep } from "./draft/check-draft";
import { newSheetOf, STEPS, type PrognosisDraft, type PrognosisStep } from "./draft/draft";
import { basisInput, draftInput } from "./draft/draft-input";
import { dropPrognosisDraft, keepPrognosisDraft, readPrognosisDraft } from "./draft/keep-draft";
import { newPrognosisDraft } from "./draft/new-draft";
import { ResultStep } from "./result-step";
import { useFigures } from "./use-figures";

const STEP_VIEWS = { basis: BasisStep, budgets: BudgetsStep, result: ResultStep };

export interface PrognosisWizardProps {
  readonly overview: Overview;
  readonly onDone: (outcome: PrognosisOutcome) => void;
}

/** "Ny prognose": the cases that are found, budgets and premises, the result before it is written. */
export function PrognosisWizard({ overview, onDone }: PrognosisWizardProps): JSX.Element {
  const { services, navigator, texts } = usePane();
  const { sheets, activeSheet } = overview;
  const words = texts.prognosis;
  const source = useMemo(
    () => ({
      fresh: () => newPrognosisDraft(services.now()),
      read: readPrognosisDraft,
      keep: keepPrognosisDraft,
      drop: dropPrognosisDraft,
    }),
    [services],
  );
  const { draft, change, startOver, restored } = useKeptDraft<PrognosisDraft>(source);
  const { step } = draft;
  const basis = useFigures(basisInput(draft));
  const lines = basis.status === "ready" ? basis.outcome.lines : null;
  const whole = useFigures(step === "result" && lines !== null ? draftInput(draft, lines, sheets) : null);
  const insert = useInsert(
    () => askPrognosis(services, draftInput(draft, lines ?? [], sheets)),
    words,
    (outcome) => {
      dropPrognosisDraft(services.drafts);
      onDone(outcome);
    },
  );
  const errors = useMemo(
    () => checkStep(draft, { sheets, activeSheet, lines }, texts, services.language),
    [draft, sheets, activeSheet, lines, texts, services.language],
  );
  const { body, shown, tried, attempt, reset } = useSteps(step, errors);
  const goTo = (next: PrognosisStep | undefined): void => {
    insert.forget();
    reset();
    if (next === undefined) navigator.go({ page: "hjem" });
    else change((earlier) => ({ ...earlier, step: next }));
  };
  const names = STEPS.map((each) => words.steps[each]);
  const position = STEPS.indexOf(step);
  const next = names[position + 1];
  const Step = STEP_VIEWS[step];
  return (
    <WizardFrame
      title={words.title}
      steps={names}
      position={position}
      body={body}
      onStartOver={restored && step === "basis" ? startOver : null}
      onClose={() => {
        goTo(undefined);
      }}
      footer={
        <WizardFooter
          insert={insert}
          errorCount={tried ? Object.keys(errors).length : 0}
          forward={next === undefined ? texts.wizard.insertOnSheet(newSheetOf(draft, sheets)) : texts.wizard.next(next)}
          words={words}
          onBack={() => {
            goTo(STEPS[position - 1]);
          }}
          onForward={() => {
            attempt(() => {
              if (step === "result") insert.start(draft);
              else goTo(STEPS[position + 1]);
            });
          }}
          onProposal={insert.forget}
        />
      }
    >
      <Step
        key={step}
        {...{ draft, change, sheets, lines }}
        figures={step === "result" ? whole : basis}
        errorOf={shown.errorOf}
        leave={shown.leave}
      />
    </WizardFrame>
  );
}
