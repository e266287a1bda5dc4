import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ChangedContract } from "../ask-action";
import { CellLink } from "../notices/cell-link";
import { FocusedNotice } from "../notices/focused-notice";
import { usePane } from "../pane-context";
import { ChangeFacts } from "./change-facts";

/** What was done, with the way to it and the way back. */
export function ChangeOutcome({ outcome }: { readonly outcome: ChangedContract }): JSX.Element {
  const { texts, navigator } = usePane();
  return (
    <FocusedNotice>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {texts.contract.done(outcome.converted)} {texts.common.show} <CellLink address={outcome.address} />.
          <ChangeFacts outcome={outcome} />
        </MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              navigator.go({ page: "hjem", undo: "asked" });
            }}
          >
            {texts.common.undo}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </FocusedNotice>
  );
}
