import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, type JSX } from "react";
import { CellLink } from "../notices/cell-link";
import { FocusedNotice } from "../notices/focused-notice";
import { usePane } from "../pane-context";

export interface InsertedNoticeProps {
  readonly outcome: { readonly address: string; readonly notQuantified: number };
  /** How it is told: of a table, or of a proposal. */
  readonly words: {
    readonly inserted: (address: string) => string;
    readonly notQuantified: (count: number) => string;
  };
  readonly onUndo: () => void;
}

/** One line of what was done, with the link to it and the way back. */
export function InsertedNotice({ outcome, words, onUndo }: InsertedNoticeProps): JSX.Element {
  const { texts, announce } = usePane();
  const { address, notQuantified } = outcome;
  const missing = notQuantified > 0 ? ` ${words.notQuantified(notQuantified)}` : "";
  const [before = "", after = ""] = words.inserted("\n").split("\n");
  useEffect(() => {
    announce(words.inserted(address) + missing);
  }, [announce, words, address, missing]);
  return (
    <FocusedNotice>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {before}
          <CellLink address={address} />
          {after}
          {missing}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onUndo}>
            {texts.common.undo}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </FocusedNotice>
  );
}
