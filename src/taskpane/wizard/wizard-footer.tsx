import { Button, Caption1, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import type { Insert, InsertWords } from "./use-insert";

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
    <footer className={styles.footer}>
      {fault !== null && (
        <div className={styles.fault}>
          <FaultNotice fault={fault} title={words.notInserted}>
            {fault.proposal !== undefined && (
              <Button
                size="small"
                onClick={() => {
                  onProposal(fault.proposal ?? "");
                }}
              >
                {texts.wizard.useProposal(fault.proposal)}
              </Button>
            )}
          </FaultNotice>
        </div>
      )}
      {errorCount > 0 && (
        <Text className={styles.errors} role="alert">
          {texts.wizard.errorsLeft(errorCount)}
        </Text>
      )}
      {running && (
        <div>
          <ProgressBar aria-label={words.inserting} />
          <Caption1>
            {words.inserting} {texts.wizard.insertingHelp}
          </Caption1>
        </div>
      )}
      <div className={styles.buttons}>
        <Button className={styles.back} disabledFocusable={running} onClick={onBack}>
          {texts.common.back}
        </Button>
        <Button appearance="primary" className={styles.forward} disabledFocusable={running} onClick={onForward}>
          {forward}
        </Button>
      </div>
    </footer>
  );
}
