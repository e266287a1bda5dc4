import { useMemo, type JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { insertProposal } from "../wizard/ask-insert";
import { usePane } from "../pane-context";
import { PlaceStep } from "../wizard/place-step";
import { PlacedWizard } from "../wizard/placed-wizard";
import { useKeptDraft } from "../wizard/use-kept-draft";
import { AmountsStep } from "./amounts/amounts-step";
import { checkStep } from "./draft/check-draft";
import { newSheetOf, STEPS, type ProposalDraft } from "./draft/draft";
import { draftInput } from "./draft/draft-input";
import { dropProposalDraft, keepProposalDraft, readProposalDraft } from "./draft/keep-draft";
import { newProposalDraft } from "./draft/new-draft";
import { previewRequest } from "./draft/preview-request";
import { HeadStep } from "./head/head-step";
import { ProposalPreview } from "./preview/proposal-preview";
import { TextsStep } from "./sections/texts-step";

const STEP_VIEWS = { head: HeadStep, amounts: AmountsStep, texts: TextsStep };

/** "Nyt budgetforslag": head, amounts, texts, place. */
export function ProposalWizard({ overview }: { readonly overview: Overview }): JSX.Element {
  const { services, navigator, texts } = usePane();
  const { tables, sheets, activeSheet } = overview;
  const source = useMemo(
    () => ({
      fresh: () => newProposalDraft(tables, services.now()),
      read: readProposalDraft,
      keep: keepProposalDraft,
      drop: dropProposalDraft,
    }),
    [tables, services],
  );
  const handle = useKeptDraft<ProposalDraft>(source);
  const { draft, change } = handle;
  const words = texts.proposal;
  const { step } = draft;
  const newSheet = newSheetOf(draft, sheets);
  const request = useMemo(() => previewRequest(draft), [draft]);
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
      run={(ready) => insertProposal(services, draftInput(ready, sheets))}
      onDone={(proposal) => {
        dropProposalDraft(services.drafts);
        navigator.go({ page: "hjem", proposal });
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
              <Step key={step} {...{ draft, change, overview, request, errorOf, leave }} />
            )}
            <ProposalPreview request={request} alwaysOpen={step === "place"} />
          </>
        );
      }}
    </PlacedWizard>
  );
}
