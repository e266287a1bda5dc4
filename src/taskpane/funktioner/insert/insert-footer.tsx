import { Button, Caption1, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { FaultNotice } from "../../notices/fault-notice";
import { usePane } from "../../pane-context";
import type { InsertionState } from "./use-insertion";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  fault: { maxHeight: "40vh", overflowY: "auto" },
  errors: { color: tokens.colorPaletteRedForeground1 },
  insert: { width: "100%", overflowWrap: "anywhere" },
});

export interface InsertFooterProps {
  /** The cell that the formula goes to; null as long as it is not known. */
  readonly target: string | null;
  readonly state: InsertionState;
  /** How many fields stand in the way; 0 before the user has tried. */
  readonly errorCount: number;
  readonly onInsert: () => void;
  readonly onProposal: (place: string) => void;
}

/** The one thing to do with a call, and what is under way or in the way. */
export function InsertFooter({ target, state, errorCount, onInsert, onProposal }: InsertFooterProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const running = state.status === "running";
  return (
    <footer className={styles.footer}>
      {state.status === "failed" && (
        <div className={styles.fault}>
          <FaultNotice fault={state.fault} title={texts.call.notInserted}>
            {state.fault.proposal !== undefined && (
              <Button
                size="small"
                onClick={() => {
                  onProposal(state.fault.proposal ?? "");
                }}
              >
                {texts.call.useProposal(state.fault.proposal)}
              </Button>
            )}
          </FaultNotice>
        </div>
      )}
      {errorCount > 0 && (
        <Text className={styles.errors} role="alert">
          {texts.call.errorsLeft(errorCount)}
        </Text>
      )}
      {running && (
        <div>
          <ProgressBar aria-label={state.sentence} />
          <Caption1>
            {state.sentence} {texts.call.insertingHelp}
          </Caption1>
        </div>
      )}
      <Button appearance="primary" className={styles.insert} disabledFocusable={running} onClick={onInsert}>
        {target === null ? texts.call.insertNowhere : texts.call.insertAt(target)}
      </Button>
    </footer>
  );
}
