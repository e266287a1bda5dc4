import { Caption1, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { JSX } from "react";
import { usePane } from "../pane-context";
import { FunctionPicture, ProposalPicture, TablePicture } from "./pictures";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  card: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    padding: tokens.spacingHorizontalM,
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  first: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  help: { color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

export interface BeginningsProps {
  /** A table has been begun and not inserted. */
  readonly hasDraft: boolean;
  /** So has a proposal. */
  readonly hasProposal: boolean;
}

/** What one can begin on: one sentence and a small picture each. */
export function Beginnings({ hasDraft, hasProposal }: BeginningsProps): JSX.Element {
  const styles = useStyles();
  const { navigator, texts } = usePane();
  return (
    <div className={styles.list}>
      <Beginning
        title={hasDraft ? texts.home.continueTable : texts.home.newTable}
        help={hasDraft ? texts.home.continueHelp : texts.home.newTableHelp}
        picture={<TablePicture />}
        className={styles.first}
        onClick={() => {
          navigator.go({ page: "ny-tiltagstabel" });
        }}
      />
      <Beginning
        title={hasProposal ? texts.home.continueProposal : texts.home.newProposal}
        help={hasProposal ? texts.home.continueProposalHelp : texts.home.newProposalHelp}
        picture={<ProposalPicture />}
        onClick={() => {
          navigator.go({ page: "nyt-prioriteringsforslag" });
        }}
      />
      <Beginning
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

interface BeginningProps {
  readonly title: string;
  readonly help: string;
  readonly picture: JSX.Element;
  readonly className?: string;
  readonly onClick: () => void;
}

function Beginning({ title, help, picture, className, onClick }: BeginningProps): JSX.Element {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.card, className)} onClick={onClick}>
      {picture}
      <span className={styles.words}>
        <Text weight="semibold">{title}</Text>
        <Caption1 className={styles.help}>{help}</Caption1>
      </span>
      <ChevronRight20Regular className={styles.chevron} />
    </button>
  );
}
