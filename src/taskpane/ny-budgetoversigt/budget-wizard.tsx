import { useDeferredValue, useMemo, type JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { insertBudget } from "../wizard/ask-insert";
import { usePane } from "../pane-context";
import { LayoutPreview } from "../wizard/layout-preview";
import { PlaceStep } from "../wizard/place-step";
import { PlacedWizard } from "../wizard/placed-wizard";
import { PreviewFrame } from "../wizard/preview-frame";
import { useKeptDraft } from "../wizard/use-kept-draft";
import { AreasStep } from "./areas/areas-step";
import { checkStep } from "./draft/check-draft";
import { newSheetOf, STEPS, type BudgetDraft } from "./draft/draft";
import { draftInput } from "./draft/draft-input";
import { dropBudgetDraft, keepBudgetDraft, readBudgetDraft } from "./draft/keep-draft";
import { newBudgetDraft } from "./draft/new-draft";
import { previewLayout } from "./draft/preview-layout";
import { SetupStep } from "./setup-step";

const STEP_VIEWS = { setup: SetupStep, areas: AreasStep };

/** "Ny budgetoversigt": setup, areas, place. */
export function BudgetWizard({ overview }: { readonly overview: Overview }): JSX.Element {
  const { services, navigator, texts } = usePane();
  const { tables, sheets, activeSheet } = overview;
  const source = useMemo(
    () => ({
      fresh: () => newBudgetDraft(tables, services.now()),
      read: readBudgetDraft,
      keep: keepBudgetDraft,
      drop: dropBudgetDraft,
    }),
    [tables, services],
  );
  const handle = useKeptDraft<BudgetDraft>(source);
  const { draft, change } = handle;
  const words = texts.budget;
  const { step } = draft;
  const newSheet = newSheetOf(draft, sheets);
  // Typing comes first; the preview may follow a moment later.
  const previewed = useDeferredValue(draft);
  const layout = useMemo(() => previewLayout(previewed), [previewed]);
  const errors = useMemo(
    () => checkStep(step, draft, { sheets, activeSheet }, texts, services.language),
    [step, draft, sheets, activeSheet, texts, services.language],
  );
  return (
    <PlacedWizard
      words={words}
      steps={STEPS}
      handle={handle}
      newSheet={newSheet}
      errors={errors}
      run={(ready) => insertBudget(services, draftInput(ready, sheets))}
      onDone={({ address }) => {
        dropBudgetDraft(services.drafts);
        // The front page speaks of initiatives; how many areas lack an amount stands below the table itself.
        navigator.go({ page: "hjem", inserted: { address, notQuantified: 0 } });
      }}
    >
      {(shown) => {
        const { errorOf, leave } = shown;
        const Step = step === "place" ? null : STEP_VIEWS[step];
        return (
          <>
            {Step === null ? (
              <PlaceStep key={step} where={words.where} {...{ draft, change, newSheet, errorOf, leave }} />
            ) : (
              <Step key={step} {...{ draft, change, overview, errorOf, leave }} />
            )}
            <PreviewFrame alwaysOpen={step === "place"} words={words}>
              {layout === null ? null : <LayoutPreview layout={layout} titleColumn={0} label={words.previewLabel} />}
            </PreviewFrame>
          </>
        );
      }}
    </PlacedWizard>
  );
}
