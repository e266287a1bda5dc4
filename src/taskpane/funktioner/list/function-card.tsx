import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { JSX } from "react";
import type { FunctionHelp } from "../function-help";

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  name: { overflowWrap: "anywhere" },
  summary: { color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

export interface FunctionCardProps {
  readonly help: FunctionHelp;
  readonly onOpen: () => void;
}

/** A function in the list: what it is called and what it is for. */
export function FunctionCard({ help: { id, name, summary }, onOpen }: FunctionCardProps): JSX.Element {
  const styles = useStyles();
  return (
    <li>
      <button type="button" className={styles.card} data-function={id} onClick={onOpen}>
        <span className={styles.words}>
          <Text weight="semibold" className={styles.name}>
            {name}
          </Text>{" "}
          <Caption1 className={styles.summary}>{summary}</Caption1>
        </span>
        <ChevronRight20Regular className={styles.chevron} />
      </button>
    </li>
  );
}
