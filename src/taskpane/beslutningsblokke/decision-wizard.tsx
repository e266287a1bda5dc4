import { useMemo, type JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { TITLE_COLUMN } from "../../sheets/forms/beslutningsblokke/decision-columns";
import { layOutDecision } from "../../sheets/forms/beslutningsblokke/lay-out-decision";
import { checkStep, targetField } from "../ny-tiltagstabel/draft/check-draft";
import { yearsOf, type Draft, type StepId } from "../ny-tiltagstabel/draft/draft";
import { previewRequest } from "../ny-tiltagstabel/draft/preview-request";
import { readTypedAmount } from "../ny-tiltagstabel/draft/typed-amount";
import { LayoutPreview } from "../wizard/layout-preview";
import { RowsStep } from "../ny-tiltagstabel/rows/rows-step";
import type { StepProps } from "../ny-tiltagstabel/step-props";
import { usePane } from "../pane-context";
import type { Texts } from "../texts/texts";
import { forwardLabel } from "../wizard/forward-label";
import { PreviewFrame } from "../wizard/preview-frame";
import type { FieldErrors } from "../wizard/use-field-errors";
import { useInsert } from "../wizard/use-insert";
import { useKeptDraft } from "../wizard/use-kept-draft";
import { useSteps } from "../wizard/use-steps";
import { WizardFooter } from "../wizard/wizard-footer";
import { WizardFrame } from "../wizard/wizard-frame";
import { buildDecision, type BuiltDecision } from "./ask-decision";
import { decisionDrafts, decisionInput, decisionPreview, dropDecisionDraft, STEPS, writtenOut } from "./draft";
import { PlaceStep } from "./place-step";
import { SetupStep } from "./setup-step";
import { TargetsStep } from "./targets-step";

const STEP_VIEWS = { setup: SetupStep, rows: RowsStep, targets: TargetsStep, place: PlaceStep };

export interface DecisionWizardProps {
  readonly overview: Overview;
  /** The blocks have been written. */
  readonly onBuilt: (built: BuiltDecision) => void;
}

/** New decision blocks: where the proposals come from, the proposals, the target, the place. */
export function DecisionWizard({ overview, onBuilt }: DecisionWizardProps): JSX.Element {
  const { services, navigator, texts } = usePane();
  const { tables, sheets, activeSheet } = overview;
  const words = texts.decision;
  const source = useMemo(() => decisionDrafts(tables, services.now()), [tables, services]);
  const { draft: typed, change, startOver, restored } = useKeptDraft<Draft>(source);
  const draft = useMemo(() => writtenOut(typed, sheets), [typed, sheets]);
  const insert = useInsert(
    (ready: Draft) => buildDecision(services, decisionInput(ready)),
    words,
    (built) => {
      dropDecisionDraft(services.drafts);
      onBuilt(built);
    },
  );
  const { step } = draft;
  const position = STEPS.indexOf(step);
  const names = STEPS.map((each) => words.steps[each]);
  const request = useMemo(() => previewRequest(draft), [draft]);
  const layout = useMemo(() => {
    const blocks = decisionPreview(draft);
    return blocks === null ? null : layOutDecision(blocks, "Tabel", { row: 0, column: 0 });
  }, [draft]);
  const errors = useMemo(
    () =>
      step === "targets"
        ? checkTargets(draft, texts)
        : checkStep(step, draft, { sheets, activeSheet, tables: [] }, texts.check, services.language),
    [step, draft, sheets, activeSheet, texts, services.language],
  );
  const { body, shown, tried, attempt, reset } = useSteps(step, errors);
  const goTo = (next: StepId | undefined): void => {
    insert.forget();
    reset();
    if (next === undefined) navigator.go({ page: "hjem" });
    else change((earlier) => ({ ...earlier, step: next }));
  };
  const props: StepProps = { draft, change, overview, request, errorOf: shown.errorOf, leave: shown.leave };
  const Step = STEP_VIEWS[step];
  return (
    <WizardFrame
      title={words.title}
      steps={names}
      position={position}
      body={body}
      onStartOver={restored && step === "setup" ? startOver : null}
      onClose={() => {
        goTo(undefined);
      }}
      footer={
        <WizardFooter
          insert={insert}
          errorCount={tried ? Object.keys(errors).filter((field) => field !== "rows").length : 0}
          forward={forwardLabel(texts.wizard, {
            next: names[position + 1],
            place: draft.place,
            address: draft.address,
            newSheet: draft.newSheet ?? "",
            nowhere: words.insertNowhere,
          })}
          words={words}
          onBack={() => {
            goTo(STEPS[position - 1]);
          }}
          onForward={() => {
            attempt(() => {
              if (step === "place") insert.start(draft);
              else goTo(STEPS[position + 1]);
            });
          }}
          onProposal={(address) => {
            insert.forget();
            change((earlier) => ({ ...earlier, place: "cell", address }));
          }}
        />
      }
    >
      <Step key={step} {...props} />
      <PreviewFrame alwaysOpen={step === "place"} words={words}>
        {layout === null ? null : (
          <LayoutPreview layout={layout} titleColumn={TITLE_COLUMN} label={words.previewLabel} />
        )}
      </PreviewFrame>
    </WizardFrame>
  );
}

/** A target may be left out; what stands there must be an amount. */
function checkTargets(draft: Draft, texts: Texts): FieldErrors {
  const errors: Record<string, string> = {};
  for (const index of yearsOf(draft).keys()) {
    const text = draft.targets[index] ?? "";
    if (readTypedAmount(text).kind === "wrong") errors[targetField("target", index)] = texts.check.notAnAmount(text);
  }
  return errors;
}
