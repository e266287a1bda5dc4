import { Button, Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useMemo, useRef, useState, type JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { Heading } from "../heading";
import { usePane } from "../pane-context";
import { checkStep } from "./draft/check-draft";
import { stepsOf } from "./draft/draft";
import { previewRequest } from "./draft/preview-request";
import { PlaceStep } from "./place/place-step";
import { Preview } from "./preview/preview";
import { ProgressLine } from "./progress-line";
import { RowsStep } from "./rows/rows-step";
import { SetupStep } from "./setup/setup-step";
import type { StepProps } from "./step-props";
import { TargetsStep } from "./targets/targets-step";
import { useDraft } from "./use-draft";
import { useFieldErrors } from "./use-field-errors";
import { useInsert } from "./use-insert";
import { WizardFooter } from "./wizard-footer";

const STEPS = { setup: SetupStep, rows: RowsStep, targets: TargetsStep, place: PlaceStep };

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
});

/** "Ny tiltagstabel": form and setup, initiatives, targets where the form has them, place. */
export function Wizard({ overview }: { readonly overview: Overview }): JSX.Element {
  const styles = useStyles();
  const { services, navigator, texts } = usePane();
  const { draft, change, startOver, restored } = useDraft(overview);
  const insert = useInsert();
  const steps = stepsOf(draft.form);
  const position = Math.max(0, steps.indexOf(draft.step));
  const step = steps[position] ?? "setup";
  const request = useMemo(() => previewRequest(draft), [draft]);
  const errors = useMemo(
    () => checkStep(step, draft, knownWorkbook(overview), texts.check, services.language),
    [step, draft, overview, texts, services.language],
  );
  const shown = useFieldErrors(step, errors);
  const body = useRef<HTMLElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) {
      const wrong = body.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      (wrong ?? body.current?.querySelector<HTMLElement>('input[id$="-title"]'))?.focus();
    }
  }, [attempts]);
  const goTo = (next: typeof step | undefined): void => {
    insert.forget();
    setAttempts(0);
    if (next === undefined) navigator.go({ page: "hjem" });
    else change((earlier) => ({ ...earlier, step: next }));
  };
  const forward = (): void => {
    if (Object.keys(errors).length > 0) {
      shown.showAll();
      setAttempts((count) => count + 1);
    } else if (step === "place") insert.start(draft, overview.sheets);
    else goTo(steps[position + 1]);
  };
  const props: StepProps = { draft, change, overview, request, errorOf: shown.errorOf, leave: shown.leave };
  const Step = STEPS[step];
  return (
    <>
      <header>
        <div className={styles.header}>
          <Heading level="h1">{texts.wizard.title}</Heading>
          <Button
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={texts.common.close}
            onClick={() => {
              goTo(undefined);
            }}
          />
        </div>
        <ProgressLine steps={steps} current={step} />
      </header>
      <main className={styles.body} ref={body}>
        {restored && step === "setup" && (
          <MessageBar layout="multiline">
            <MessageBarBody>
              {texts.wizard.restored}{" "}
              <Link as="button" inline onClick={startOver}>
                {texts.wizard.startOver}
              </Link>
            </MessageBarBody>
          </MessageBar>
        )}
        <Step key={step} {...props} />
        <Preview request={request} alwaysOpen={step === "place"} />
      </main>
      <WizardFooter
        draft={draft}
        steps={steps}
        position={position}
        sheets={overview.sheets}
        insert={insert}
        errorCount={attempts > 0 ? Object.keys(errors).filter((field) => field !== "rows").length : 0}
        onBack={() => {
          goTo(steps[position - 1]);
        }}
        onForward={forward}
        onProposal={(address) => {
          insert.forget();
          change((earlier) => ({ ...earlier, place: "cell", address }));
        }}
      />
    </>
  );
}

const knownWorkbook = ({ sheets, activeSheet, tables }: Overview): Parameters<typeof checkStep>[2] => ({
  sheets,
  activeSheet,
  tables: tables.flatMap(({ registered, place }) => (place === null ? [] : [registered.table])),
});
