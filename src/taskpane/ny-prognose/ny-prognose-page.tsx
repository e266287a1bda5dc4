import { useState, type JSX } from "react";
import type { PrognosisOutcome } from "./ask-prognosis";
import type { OverviewState } from "../use-overview";
import { WorkbookRead } from "../wizard/workbook-read";
import { PrognosisDone } from "./prognosis-done";
import { PrognosisWizard } from "./prognosis-wizard";

/** The wizard of the prognosis, and what came of it. */
export function NyPrognosePage({ overview }: { readonly overview: OverviewState }): JSX.Element {
  const [outcome, setOutcome] = useState<PrognosisOutcome | null>(null);
  if (outcome !== null) return <PrognosisDone outcome={outcome} />;
  return (
    <WorkbookRead overview={overview}>
      {(known) => <PrognosisWizard overview={known} onDone={setOutcome} />}
    </WorkbookRead>
  );
}
