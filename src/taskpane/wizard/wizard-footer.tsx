import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { ActionFooter } from "../notices/action-footer";
import { usePane } from "../pane-context";
import type { Insert, InsertWords } from "./use-insert";

const useStyles = makeStyles({
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "stretch" },
  back: { flexShrink: 0, minWidth: "80px" },
  forward: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

export interface WizardFooterProps {
  readonly insert: Pick<Insert<never>, "running" | "fault">;
  /** How many fields stand in the way; 0 before the user has tried. */
  readonly errorCount: number;
  /** What the primary button will do: which step comes, or where the thing goes. */
  readonly forward: string;
  readonly words: InsertWords;
  readonly onBack: () => void;
  readonly onForward: () => void;
  readonly onProposal: (place: string) => void;
}

/** Back and the one thing to do next; above them what is under way or in the way. */
export function WizardFooter(props: WizardFooterProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { insert, errorCount, forward, words, onBack, onForward, onProposal } = props;
  const { fault, running } = insert;
  return (
    <ActionFooter
      fault={fault}
      faultTitle={words.notInserted}
      errors={errorCount > 0 ? texts.wizard.errorsLeft(errorCount) : null}
      running={running ? words.inserting : null}
      onProposal={onProposal}
    >
      <div className={styles.buttons}>
        <Button className={styles.back} disabledFocusable={running} onClick={onBack}>
          {texts.common.back}
        </Button>
        <Button appearance="primary" className={styles.forward} disabledFocusable={running} onClick={onForward}>
          {forward}
        </Button>
      </div>
    </ActionFooter>
  );
}
