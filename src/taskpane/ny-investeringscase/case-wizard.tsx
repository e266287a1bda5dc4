import { useMemo, type JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { layOutCase } from "../../sheets/forms/investeringscase/lay-out-case";
import { LayoutPreview } from "../wizard/layout-preview";
import { usePane } from "../pane-context";
import { forwardLabel } from "../wizard/forward-label";
import { PreviewFrame } from "../wizard/preview-frame";
import { useInsert } from "../wizard/use-insert";
import { useKeptDraft } from "../wizard/use-kept-draft";
import { useSteps } from "../wizard/use-steps";
import { WizardFooter } from "../wizard/wizard-footer";
import { WizardFrame } from "../wizard/wizard-frame";
import { insertCase } from "./ask-case";
import { checkCase } from "./check-case";
import {
  caseDrafts,
  caseInput,
  casePreview,
  dropCaseDraft,
  sheetOf,
  STEPS,
  type CaseDraft,
  type CaseStep,
} from "./draft";
import { LastingStep, OnceStep } from "./lines-step";
import { PlaceStep } from "./place-step";
import { SetupStep } from "./setup-step";

const STEP_VIEWS = { setup: SetupStep, lasting: LastingStep, once: OnceStep, place: PlaceStep };

/** "Ny investeringscase": setup, lasting changes, what they take once, premises and place. */
export function CaseWizard({ overview }: { readonly overview: Overview }): JSX.Element {
  const { services, navigator, texts } = usePane();
  const { tables, sheets, activeSheet } = overview;
  const words = texts.case;
  const source = useMemo(() => caseDrafts(tables, services.now()), [tables, services]);
  const { draft, change, startOver, restored } = useKeptDraft<CaseDraft>(source);
  const insert = useInsert(
    (ready: CaseDraft) => insertCase(services, caseInput(ready, sheets)),
    words,
    (inserted) => {
      dropCaseDraft(services.drafts);
      navigator.go({ page: "ny-investeringscase", inserted });
    },
  );
  const { step } = draft;
  const position = STEPS.indexOf(step);
  const names = STEPS.map((each) => words.steps[each]);
  const layout = useMemo(() => {
    const request = casePreview(draft);
    return request === null ? null : layOutCase(request, { row: 0, column: 0 });
  }, [draft]);
  const errors = useMemo(
    () => checkCase(draft, { sheets, activeSheet, tables: [] }, texts, services.language),
    [draft, sheets, activeSheet, texts, services.language],
  );
  const { body, shown, tried, attempt, reset } = useSteps(step, errors);
  const goTo = (next: CaseStep | undefined): void => {
    insert.forget();
    reset();
    if (next === undefined) navigator.go({ page: "hjem" });
    else change((earlier) => ({ ...earlier, step: next }));
  };
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
            newSheet: sheetOf(draft, sheets),
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
      <Step key={step} {...{ draft, change, overview }} errorOf={shown.errorOf} leave={shown.leave} />
      <PreviewFrame alwaysOpen={step === "place"} words={words}>
        {layout === null ? null : <LayoutPreview layout={layout} titleColumn={0} label={words.previewLabel} />}
      </PreviewFrame>
    </WizardFrame>
  );
}
