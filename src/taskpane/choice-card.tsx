import { Caption1, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { JSX } from "react";

const useStyles = makeStyles({
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

export interface ChoiceCardProps {
  readonly title: string;
  readonly help: string;
  readonly picture?: JSX.Element;
  /** The one most people come for. */
  readonly first?: boolean;
  readonly onClick: () => void;
}

/** One thing that can be chosen: what it is called, a sentence, and a small picture where there is one. */
export function ChoiceCard({ title, help, picture, first = false, onClick }: ChoiceCardProps): JSX.Element {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.card, first && styles.first)} onClick={onClick}>
      {picture}
      <span className={styles.words}>
        <Text weight="semibold">{title}</Text>
        <Caption1 className={styles.help}>{help}</Caption1>
      </span>
      <ChevronRight20Regular className={styles.chevron} />
    </button>
  );
}
