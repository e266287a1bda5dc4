import { useMemo, type JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { insertProposal } from "../ask-action";
import { usePane } from "../pane-context";
import { forwardLabel } from "../wizard/forward-label";
import { useInsert } from "../wizard/use-insert";
import { useKeptDraft } from "../wizard/use-kept-draft";
import { useSteps } from "../wizard/use-steps";
import { WizardFooter } from "../wizard/wizard-footer";
import { WizardFrame } from "../wizard/wizard-frame";
import { AmountsStep } from "./amounts/amounts-step";
import { checkStep } from "./draft/check-draft";
import { newSheetOf, STEPS, type ProposalDraft, type ProposalStep } from "./draft/draft";
import { draftInput } from "./draft/draft-input";
import { dropProposalDraft, keepProposalDraft, readProposalDraft } from "./draft/keep-draft";
import { newProposalDraft } from "./draft/new-draft";
import { previewRequest } from "./draft/preview-request";
import { HeadStep } from "./head/head-step";
import { PlaceStep } from "./place-step";
import { ProposalPreview } from "./preview/proposal-preview";
import { TextsStep } from "./sections/texts-step";

const STEP_VIEWS = { head: HeadStep, amounts: AmountsStep, texts: TextsStep, place: PlaceStep };

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
  const { draft, change, startOver, restored } = useKeptDraft<ProposalDraft>(source);
  const words = texts.proposal;
  const insert = useInsert(
    (ready: ProposalDraft) => insertProposal(services, draftInput(ready, sheets)),
    words,
    (proposal) => {
      dropProposalDraft(services.drafts);
      navigator.go({ page: "hjem", proposal });
    },
  );
  const { step } = draft;
  const names = STEPS.map((each) => words.steps[each]);
  const position = STEPS.indexOf(step);
  const request = useMemo(() => previewRequest(draft), [draft]);
  const errors = useMemo(
    () => checkStep(step, draft, { sheets, activeSheet }, texts, services.language),
    [step, draft, sheets, activeSheet, texts, services.language],
  );
  const { body, shown, tried, attempt, reset } = useSteps(step, errors);
  const goTo = (next: ProposalStep | undefined): void => {
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
      onStartOver={restored && step === "head" ? startOver : null}
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
            newSheet: newSheetOf(draft, sheets),
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
      <Step key={step} {...{ draft, change, overview, request }} errorOf={shown.errorOf} leave={shown.leave} />
      <ProposalPreview request={request} alwaysOpen={step === "place"} />
    </WizardFrame>
  );
}
