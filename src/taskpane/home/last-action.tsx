import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { JSX } from "react";
import { ACTIONS } from "../../actions/catalogue";
import type { Language } from "../../sheets/cells/language";
import type { LogEntry } from "../../sheets/ledgers/action-log";
import { CellLink } from "../notices/cell-link";
import { usePane } from "../pane-context";
import { danishTime } from "./danish-time";

const useStyles = makeStyles({
  undo: { flexShrink: 0 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  facts: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

export interface LastActionProps {
  readonly entry: LogEntry;
  readonly disabled: boolean;
  readonly onUndo: () => void;
}

/** What Tiltag did last, when and where, with the way back. */
export function LastAction({ entry, disabled, onUndo }: LastActionProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  // The log is written in Danish; for others the action's own name says it.
  const what = services.language === "da" ? entry.description : titleOf(entry.action, services.language);
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Text>{what}</Text>
        <Caption1 className={styles.facts}>
          {danishTime(entry.at)} · <CellLink address={entry.place} />
        </Caption1>
      </div>
      <Button
        size="small"
        className={styles.undo}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={disabled}
        onClick={onUndo}
      >
        {texts.common.undo}
      </Button>
    </div>
  );
}

const titleOf = (action: string, language: Language): string =>
  ACTIONS.find(({ id }) => id === action)?.title[language] ?? action;
