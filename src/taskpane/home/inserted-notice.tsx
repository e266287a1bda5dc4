import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, type JSX } from "react";
import type { NyTiltagstabelOutcome } from "../../actions/ny-tiltagstabel/ny-tiltagstabel";
import { CellLink } from "../notices/cell-link";
import { FocusedNotice } from "../notices/focused-notice";
import { usePane } from "../pane-context";

export interface InsertedNoticeProps {
  readonly outcome: NyTiltagstabelOutcome;
  readonly onUndo: () => void;
}

/** One line of what was done, with the link to it and the way back. */
export function InsertedNotice({ outcome, onUndo }: InsertedNoticeProps): JSX.Element {
  const { texts, announce } = usePane();
  const { address, notQuantified } = outcome;
  const missing = notQuantified > 0 ? ` ${texts.home.notQuantified(notQuantified)}` : "";
  const [before = "", after = ""] = texts.home.inserted("\n").split("\n");
  useEffect(() => {
    announce(texts.home.inserted(address) + missing);
  }, [announce, texts, address, missing]);
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
