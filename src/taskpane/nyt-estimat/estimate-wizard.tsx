import { useMemo, type JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { insertEstimate } from "../wizard/ask-insert";
import { usePane } from "../pane-context";
import { checkPlace } from "../wizard/check-place";
import { LayoutPreview } from "../wizard/layout-preview";
import { PlaceStep } from "../wizard/place-step";
import { PlacedWizard } from "../wizard/placed-wizard";
import { PreviewFrame } from "../wizard/preview-frame";
import { useKeptDraft } from "../wizard/use-kept-draft";
import { candidatesIn, newEstimateDraft, newSheetOf, STEPS, type EstimateDraft } from "./draft/draft";
import { dropEstimateDraft, keepEstimateDraft, readEstimateDraft } from "./draft/keep-draft";
import { TablesStep } from "./tables-step";
import { useEstimate } from "./use-estimate";

const SOURCE = {
  fresh: newEstimateDraft,
  read: readEstimateDraft,
  keep: keepEstimateDraft,
  drop: dropEstimateDraft,
};

/** "Nyt estimat": the tables, and the place. */
export function EstimateWizard({ overview }: { readonly overview: Overview }): JSX.Element {
  const { services, navigator, texts } = usePane();
  const { tables, sheets, activeSheet } = overview;
  const handle = useKeptDraft<EstimateDraft>(SOURCE);
  const { draft, change } = handle;
  const candidates = useMemo(() => candidatesIn(tables), [tables]);
  const estimate = useEstimate(draft, candidates, overview);
  const words = texts.estimate;
  const { step } = draft;
  const newSheet = newSheetOf(draft, sheets);
  const { fault, layout } = estimate;
  const errors = useMemo(() => {
    if (step === "place")
      return checkPlace(draft, newSheet, { sheets, activeSheet }, texts.budget.cpr, services.language);
    return fault === null ? {} : { tables: fault.sentence[services.language] };
  }, [step, draft, newSheet, sheets, activeSheet, fault, texts, services.language]);
  return (
    <PlacedWizard
      words={words}
      steps={STEPS}
      handle={handle}
      newSheet={newSheet}
      errors={errors}
      run={() => insertEstimate(services, estimate.input)}
      onDone={(inserted) => {
        dropEstimateDraft(services.drafts);
        navigator.go({ page: "hjem", inserted });
      }}
    >
      {({ errorOf, leave }) => (
        <>
          {step === "tables" ? (
            <TablesStep key={step} {...{ draft, change, candidates, estimate, overview }} />
          ) : (
            <PlaceStep key={step} where={words.where} {...{ draft, change, newSheet, errorOf, leave }} />
          )}
          <PreviewFrame alwaysOpen words={words}>
            {layout === null ? null : <LayoutPreview layout={layout} titleColumn={0} label={words.previewLabel} />}
          </PreviewFrame>
        </>
      )}
    </PlacedWizard>
  );
}
