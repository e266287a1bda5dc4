import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { useUndo, type Undo } from "../../home/use-undo";
import { UndoNotice } from "../../home/undo-notice";
import { CellLink } from "../../notices/cell-link";
import { FocusedNotice } from "../../notices/focused-notice";
import { usePane } from "../../pane-context";

/** One line of what was inserted, with the link to it and the way back; then how going back went. */
export function InsertedNotice({ address }: { readonly address: string }): JSX.Element {
  const { texts } = usePane();
  const undo = useUndo();
  switch (undo.state.status) {
    case "idle":
      return <Inserted address={address} undo={undo} />;
    case "running":
      return <Spinner size="tiny" labelPosition="after" label={texts.home.undoing} />;
    case "done":
      return (
        <FocusedNotice key="done">
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{texts.call.undone(address)}</MessageBarBody>
          </MessageBar>
        </FocusedNotice>
      );
    case "asking":
    case "failed":
      return <UndoNotice {...undo} />;
  }
}

function Inserted({ address, undo }: { readonly address: string; readonly undo: Undo }): JSX.Element {
  const { texts } = usePane();
  const [before = "", after = ""] = texts.call.inserted("\n").split("\n");
  return (
    <FocusedNotice key="inserted">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {before}
          <CellLink address={address} />
          {after}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={undo.start}>
            {texts.common.undo}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </FocusedNotice>
  );
}
