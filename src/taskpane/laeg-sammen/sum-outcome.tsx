import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { JSX } from "react";
import type { AddedTables } from "../ask-action";
import { CellLink } from "../notices/cell-link";
import { FocusedNotice } from "../notices/focused-notice";
import { usePane } from "../pane-context";

/** What was added, with the way to it and the way back. */
export function SumOutcome({ outcome }: { readonly outcome: AddedTables }): JSX.Element {
  const { texts, navigator } = usePane();
  const words = texts.contract.add;
  return (
    <FocusedNotice>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {words.done(outcome.converted.length)} {texts.common.show} <CellLink address={outcome.address} />.
          {outcome.incomplete.length > 0 && ` ${words.incomplete} ${outcome.incomplete.join(", ")}.`}
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
