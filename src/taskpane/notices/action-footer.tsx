import { Button, Caption1, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { ActionFault } from "../../actions/action";
import { usePane } from "../pane-context";
import { FaultNotice } from "./fault-notice";

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
});

export interface ActionFooterProps {
  readonly fault: ActionFault | null;
  /** What the fault means, as its heading: nothing was inserted. */
  readonly faultTitle: string;
  /** What is wrong with the fields, or null: before the user has tried, or when nothing is. */
  readonly errors: string | null;
  /** What is being done; null while nothing is. */
  readonly running: string | null;
  readonly onProposal: (place: string) => void;
  /** The buttons. */
  readonly children: ReactNode;
}

/** The foot of a page that writes into the sheet: its buttons, and above them what is under way or in the way. */
export function ActionFooter(props: ActionFooterProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { fault, faultTitle, errors, running, onProposal, children } = props;
  const proposal = fault?.proposal;
  return (
    <footer className={styles.footer}>
      {fault !== null && (
        <div className={styles.fault}>
          <FaultNotice fault={fault} title={faultTitle}>
            {proposal !== undefined && (
              <Button
                size="small"
                onClick={() => {
                  onProposal(proposal);
                }}
              >
                {texts.common.useProposal(proposal)}
              </Button>
            )}
          </FaultNotice>
        </div>
      )}
      {errors !== null && (
        <Text className={styles.errors} role="alert">
          {errors}
        </Text>
      )}
      {running !== null && (
        <div>
          <ProgressBar aria-label={running} />
          <Caption1>
            {running} {texts.common.busyHelp}
          </Caption1>
        </div>
      )}
      {children}
    </footer>
  );
}
