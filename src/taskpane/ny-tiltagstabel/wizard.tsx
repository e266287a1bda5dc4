import { useMemo, type JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { usePane } from "../pane-context";
import { forwardLabel } from "../wizard/forward-label";
import { useSteps } from "../wizard/use-steps";
import { WizardFooter } from "../wizard/wizard-footer";
import { WizardFrame } from "../wizard/wizard-frame";
import { checkStep } from "./draft/check-draft";
import { newSheetOf, stepsOf } from "./draft/draft";
import { previewRequest } from "./draft/preview-request";
import { PlaceStep } from "./place/place-step";
import { Preview } from "./preview/preview";
import { RowsStep } from "./rows/rows-step";
import { SetupStep } from "./setup/setup-step";
import type { StepProps } from "./step-props";
import { TargetsStep } from "./targets/targets-step";
import { useDraft } from "./use-draft";
import { useInsert } from "./use-insert";

const STEPS = { setup: SetupStep, rows: RowsStep, targets: TargetsStep, place: PlaceStep };

/** "Ny tiltagstabel": form and setup, initiatives, targets where the form has them, place. */
export function Wizard({ overview }: { readonly overview: Overview }): JSX.Element {
  const { services, navigator, texts } = usePane();
  const { draft, change, startOver, restored } = useDraft(overview);
  const insert = useInsert(overview.sheets);
  const steps = stepsOf(draft.form);
  const names = steps.map((each) => texts.wizard.steps[each]);
  const position = Math.max(0, steps.indexOf(draft.step));
  const step = steps[position] ?? "setup";
  const [before, after] = [steps[position - 1], steps[position + 1]];
  const request = useMemo(() => previewRequest(draft), [draft]);
  const errors = useMemo(
    () => checkStep(step, draft, knownWorkbook(overview), texts.check, services.language),
    [step, draft, overview, texts, services.language],
  );
  const { body, shown, tried, attempt, reset } = useSteps(step, errors);
  const goTo = (next: typeof step | undefined): void => {
    insert.forget();
    reset();
    if (next === undefined) navigator.go({ page: "hjem" });
    else change((earlier) => ({ ...earlier, step: next }));
  };
  const props: StepProps = { draft, change, overview, request, errorOf: shown.errorOf, leave: shown.leave };
  const Step = STEPS[step];
  return (
    <WizardFrame
      title={texts.wizard.title}
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
            next: after === undefined ? undefined : texts.wizard.steps[after],
            place: draft.place,
            address: draft.address,
            newSheet: newSheetOf(draft, overview.sheets),
            nowhere: texts.wizard.insertNowhere,
          })}
          words={texts.wizard}
          onBack={() => {
            goTo(before);
          }}
          onForward={() => {
            attempt(() => {
              if (step === "place") insert.start(draft);
              else goTo(after);
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
      <Preview request={request} alwaysOpen={step === "place"} />
    </WizardFrame>
  );
}

const knownWorkbook = ({ sheets, activeSheet, tables }: Overview): Parameters<typeof checkStep>[2] => ({
  sheets,
  activeSheet,
  tables: tables.flatMap(({ registered, place }) => (place === null ? [] : [registered.table])),
});
