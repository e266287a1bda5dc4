import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState, type JSX, type ReactNode } from "react";
import type { ActionFault } from "../../actions/action";
import { usePane } from "../pane-context";
import { CellLink } from "./cell-link";
import { describeFault } from "./describe-fault";

const useStyles = makeStyles({
  byHand: { display: "flex", flexDirection: "column", marginTop: tokens.spacingVerticalS },
});

export interface FaultNoticeProps {
  readonly fault: ActionFault;
  readonly title?: string;
  /** Buttons that lead out of it, before the copying one. */
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
}

/** What is wrong, where, and the way out; the description for a supporter holds no data. */
export function FaultNotice({ fault, title, children, onDismiss }: FaultNoticeProps): JSX.Element {
  const styles = useStyles();
  const { services, texts, announce } = usePane();
  const [copy, setCopy] = useState<"not-yet" | "done" | "by-hand">("not-yet");
  const description = describeFault(fault, services.program);
  async function copyDescription(): Promise<void> {
    const copied = await services.copyText(description);
    setCopy(copied ? "done" : "by-hand");
    announce(copied ? texts.common.copied : texts.common.copyByHand);
  }
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {fault.sentence[services.language]}
        {fault.cell !== undefined && (
          <>
            {" "}
            {texts.common.show} <CellLink address={fault.cell} />.
          </>
        )}
        {copy === "done" && <div>{texts.common.copied}</div>}
        {copy === "by-hand" && (
          <label className={styles.byHand}>
            {texts.common.copyByHand}
            <Textarea readOnly value={description} resize="vertical" />
          </label>
        )}
      </MessageBarBody>
      <MessageBarActions
        {...(onDismiss === undefined
          ? {}
          : {
              containerAction: (
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<Dismiss20Regular />}
                  aria-label={texts.common.close}
                  onClick={onDismiss}
                />
              ),
            })}
      >
        {children}
        <Button size="small" appearance="transparent" onClick={() => void copyDescription()}>
          {texts.common.copyFault}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
