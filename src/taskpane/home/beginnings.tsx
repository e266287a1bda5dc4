import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { ChoiceCard } from "../choice-card";
import { usePane } from "../pane-context";
import {
  FormsPicture,
  FunctionPicture,
  PrognosisPicture,
  ProposalPicture,
  TablePicture,
} from "../pictures/beginning-pictures";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface BeginningsProps {
  /** A table has been begun and not inserted. */
  readonly hasDraft: boolean;
  /** So has a proposal. */
  readonly hasProposal: boolean;
  /** The workbook has a case list to build a prognosis on. */
  readonly hasCases: boolean;
}

/** What one can begin on: one sentence and a small picture each. */
export function Beginnings({ hasDraft, hasProposal, hasCases }: BeginningsProps): JSX.Element {
  const styles = useStyles();
  const { navigator, texts } = usePane();
  return (
    <div className={styles.list}>
      <ChoiceCard
        title={hasDraft ? texts.home.continueTable : texts.home.newTable}
        help={hasDraft ? texts.home.continueHelp : texts.home.newTableHelp}
        picture={<TablePicture />}
        first
        onClick={() => {
          navigator.go({ page: "ny-tiltagstabel" });
        }}
      />
      <ChoiceCard
        title={hasProposal ? texts.home.continueProposal : texts.home.newProposal}
        help={hasProposal ? texts.home.continueProposalHelp : texts.home.newProposalHelp}
        picture={<ProposalPicture />}
        onClick={() => {
          navigator.go({ page: "nyt-prioriteringsforslag" });
        }}
      />
      <ChoiceCard
        title={texts.prognoses.title}
        help={hasCases ? texts.prognoses.help : texts.home.fetchCasesHelp}
        picture={<PrognosisPicture />}
        onClick={() => {
          navigator.go({ page: hasCases ? "prognoser" : "importer-sager" });
        }}
      />
      <ChoiceCard
        title={texts.forms.title}
        help={texts.forms.help}
        picture={<FormsPicture />}
        onClick={() => {
          navigator.go({ page: "skemaer" });
        }}
      />
      <ChoiceCard
        title={texts.home.functions}
        help={texts.home.functionsHelp}
        picture={<FunctionPicture />}
        onClick={() => {
          navigator.go({ page: "funktioner" });
        }}
      />
    </div>
  );
}
