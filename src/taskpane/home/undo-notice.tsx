import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { CellLink } from "../notices/cell-link";
import { FaultNotice } from "../notices/fault-notice";
import { FocusedNotice } from "../notices/focused-notice";
import { usePane } from "../pane-context";
import type { Undo } from "./use-undo";

/** How undoing goes: under way, asking, done or not done. */
export function UndoNotice(undo: Undo): JSX.Element | null {
  const { texts } = usePane();
  const { status } = undo.state;
  if (status === "idle") return null;
  if (status === "running") return <Spinner size="tiny" labelPosition="after" label={texts.home.undoing} />;
  return (
    <FocusedNotice key={status}>
      <Outcome {...undo} />
    </FocusedNotice>
  );
}

function Outcome({ state, confirm, leave }: Undo): JSX.Element | null {
  const { services, texts } = usePane();
  switch (state.status) {
    case "idle":
    case "running":
      return null;
    case "done":
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{texts.home.undone(state.place)}</MessageBarBody>
        </MessageBar>
      );
    case "failed":
      // Nothing is wrong: there is just nothing there.
      if (state.fault.code === "nothing-to-undo")
        return (
          <MessageBar layout="multiline">
            <MessageBarBody>{state.fault.sentence[services.language]}</MessageBarBody>
          </MessageBar>
        );
      return <FaultNotice fault={state.fault} onDismiss={leave} />;
    case "asking":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {state.fault.sentence[services.language]}
            {state.fault.cell !== undefined && (
              <>
                {" "}
                {texts.common.show} <CellLink address={state.fault.cell} />.
              </>
            )}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={confirm}>
              {texts.home.undoAnyway}
            </Button>
            <Button size="small" appearance="primary" onClick={leave}>
              {texts.home.keep}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
  }
}
