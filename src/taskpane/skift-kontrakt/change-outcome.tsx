import type { JSX } from "react";
import type { ChangedContract } from "../contract/ask-contract";
import { CellLink } from "../notices/cell-link";
import { DoneNotice } from "../notices/done-notice";
import { usePane } from "../pane-context";
import { ChangeFacts } from "./change-facts";

/** What was done, with the way to it and the way back. */
export function ChangeOutcome({ outcome }: { readonly outcome: ChangedContract }): JSX.Element {
  const { texts } = usePane();
  return (
    <DoneNotice>
      {texts.contract.done(outcome.converted)} {texts.common.show} <CellLink address={outcome.address} />.
      <ChangeFacts outcome={outcome} />
    </DoneNotice>
  );
}
