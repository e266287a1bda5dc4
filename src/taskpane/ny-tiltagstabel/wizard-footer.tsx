import { Button, Caption1, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import type { Texts } from "../texts/texts";
import { newSheetOf, type Draft, type StepId } from "./draft/draft";
import type { Insert } from "./use-insert";

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
  readonly draft: Draft;
  readonly steps: readonly StepId[];
  readonly position: number;
  readonly sheets: readonly string[];
  readonly insert: Insert;
  /** How many fields stand in the way; 0 before the user has tried. */
  readonly errorCount: number;
  readonly onBack: () => void;
  readonly onForward: () => void;
  readonly onProposal: (place: string) => void;
}

/** Back and the one thing to do next; above them what is under way or in the way. */
export function WizardFooter(props: WizardFooterProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { draft, steps, position, sheets, insert, errorCount, onBack, onForward, onProposal } = props;
  const { fault, running } = insert;
  return (
    <footer className={styles.footer}>
      {fault !== null && (
        <div className={styles.fault}>
          <FaultNotice fault={fault} title={texts.wizard.notInserted}>
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
          <ProgressBar aria-label={texts.wizard.inserting} />
          <Caption1>
            {texts.wizard.inserting} {texts.wizard.insertingHelp}
          </Caption1>
        </div>
      )}
      <div className={styles.buttons}>
        <Button className={styles.back} disabledFocusable={running} onClick={onBack}>
          {texts.common.back}
        </Button>
        <Button appearance="primary" className={styles.forward} disabledFocusable={running} onClick={onForward}>
          {forwardLabel(texts.wizard, draft, steps[position + 1], sheets)}
        </Button>
      </div>
    </footer>
  );
}

/** The button says what it will do: where the table goes, or which step comes. */
function forwardLabel(
  texts: Texts["wizard"],
  draft: Draft,
  next: StepId | undefined,
  sheets: readonly string[],
): string {
  if (next !== undefined) return texts.next(texts.steps[next]);
  const place = draft.place === "cell" ? draft.address.trim() : newSheetOf(draft, sheets).trim();
  if (place === "") return texts.insertNowhere;
  return draft.place === "cell" ? texts.insertAt(place) : texts.insertOnSheet(place);
}
