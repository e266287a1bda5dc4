import type { JSX } from "react";
import type { AddedTables } from "./ask-sum";
import { CellLink } from "../notices/cell-link";
import { DoneNotice } from "../notices/done-notice";
import { usePane } from "../pane-context";

/** What was added, with the way to it and the way back. */
export function SumOutcome({ outcome }: { readonly outcome: AddedTables }): JSX.Element {
  const { texts } = usePane();
  const words = texts.contract.add;
  return (
    <DoneNotice>
      {words.done(outcome.converted.length)} {texts.common.show} <CellLink address={outcome.address} />.
      {outcome.incomplete.length > 0 && ` ${words.incomplete} ${outcome.incomplete.join(", ")}.`}
    </DoneNotice>
  );
}
