import { Button, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { ActionFooter } from "../../notices/action-footer";
import { usePane } from "../../pane-context";
import type { InsertionState } from "./use-insertion";

const useStyles = makeStyles({ insert: { width: "100%", overflowWrap: "anywhere" } });

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
  const running = state.status === "running" ? state.sentence : null;
  return (
    <ActionFooter
      fault={state.status === "failed" ? state.fault : null}
      faultTitle={texts.call.notInserted}
      errors={errorCount > 0 ? texts.call.errorsLeft(errorCount) : null}
      running={running}
      onProposal={onProposal}
    >
      <Button appearance="primary" className={styles.insert} disabledFocusable={running !== null} onClick={onInsert}>
        {target === null ? texts.call.insertNowhere : texts.call.insertAt(target)}
      </Button>
    </ActionFooter>
  );
}
