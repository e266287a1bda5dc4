import { useState, type JSX } from "react";
import { formatAddress, singleCell } from "../../sheets/cells/address";
import type { LongTermOutcome } from "./ask-long-term";
import { CellLink } from "../notices/cell-link";
import { DoneNotice } from "../notices/done-notice";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import type { OverviewState } from "../use-overview";
import { WorkbookRead } from "../wizard/workbook-read";
import { LongTermForm } from "./long-term-form";
import { ScenarioTable } from "./scenario-table";

/** The long-term prognosis: what it is made from, what it will be, and what came of it. */
export function LangsigtetPrognosePage({ overview }: { readonly overview: OverviewState }): JSX.Element {
  const { texts } = usePane();
  const words = texts.longTerm;
  const [outcome, setOutcome] = useState<LongTermOutcome | null>(null);
  if (outcome === null)
    return (
      <WorkbookRead overview={overview}>
        {({ sheets }) => <LongTermForm sheets={sheets} onDone={setOutcome} />}
      </WorkbookRead>
    );
  return (
    <PageFrame title={words.title}>
      <DoneNotice>
        {words.done} <CellLink address={formatAddress(outcome.sheet ?? "", singleCell({ row: 0, column: 0 }))} />{" "}
        {words.youngHelp}
      </DoneNotice>
      <ScenarioTable outcome={outcome} />
    </PageFrame>
  );
}
