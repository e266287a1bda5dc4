import { Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { CellLink } from "../notices/cell-link";
import { DoneNotice } from "../notices/done-notice";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import type { Part, RegisterWork } from "./use-register-work";

/** What came of a section's action: what was made, with the way to it and the way back, or what is wrong. */
export function WorkNotice({ part, work }: { readonly part: Part; readonly work: RegisterWork }): JSX.Element | null {
  const { texts } = usePane();
  const words = texts.register[part];
  const { state } = work;
  if (work.part !== part) return null;
  switch (state.status) {
    case "idle":
      return null;
    case "running":
      return <Spinner size="tiny" labelPosition="after" label={words.running} />;
    case "failed":
      return <FaultNotice fault={state.fault} title={words.notDone} onDismiss={work.forget} />;
    case "done":
      return (
        <DoneNotice>
          {state.outcome.sentence} {texts.common.show} <CellLink address={state.outcome.address} />.
        </DoneNotice>
      );
  }
}
