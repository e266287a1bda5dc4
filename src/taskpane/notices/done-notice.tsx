import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { usePane } from "../pane-context";
import { FocusedNotice } from "./focused-notice";

export interface DoneNoticeProps {
  /** A warning where something could not be done; success where left out. */
  readonly intent?: "success" | "warning";
  readonly children: ReactNode;
}

/** What an action has done, with the way back: the focus comes to it, so that it is read aloud. */
export function DoneNotice({ intent = "success", children }: DoneNoticeProps): JSX.Element {
  const { texts, navigator } = usePane();
  return (
    <FocusedNotice>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{children}</MessageBarBody>
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
