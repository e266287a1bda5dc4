import { useState, type JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { InsertedNotice } from "../home/inserted-notice";
import type { Route } from "../navigator";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import type { OverviewState } from "../use-overview";
import { WorkbookRead } from "../wizard/workbook-read";
import type { BuiltDecision } from "./ask-decision";
import { DecisionView } from "./decision-view";
import { DecisionWizard } from "./decision-wizard";

export interface BeslutningsblokkePageProps {
  readonly route: Extract<Route, { readonly page: "beslutningsblokke" }>;
  readonly overview: OverviewState;
}

/** The blocks that are there, or, where there are none, the way to the first. */
export const BeslutningsblokkePage = ({ route, overview }: BeslutningsblokkePageProps): JSX.Element => (
  <WorkbookRead overview={overview}>{(known) => <DecisionPage route={route} overview={known} />}</WorkbookRead>
);

interface DecisionPageProps extends Pick<BeslutningsblokkePageProps, "route"> {
  readonly overview: Overview;
}

function DecisionPage({ route, overview }: DecisionPageProps): JSX.Element {
  const { texts, navigator } = usePane();
  const [isNew, setNew] = useState(false);
  const [chosen, setChosen] = useState(route.table ?? null);
  // The blocks just built are known once the workbook has been read again.
  const [built, setBuilt] = useState<BuiltDecision | null>(null);
  const blocks = overview.tables.filter(
    ({ registered, place }) => registered.form === "beslutningsblokke" && place !== null,
  );
  if (!isNew && built !== null && blocks.every(({ registered }) => registered.table !== built.table))
    return <WorkbookRead overview={{ status: "reading" }}>{() => <></>}</WorkbookRead>;
  const table = blocks.find(({ registered }) => registered.table === chosen) ?? blocks.at(-1);
  if (isNew || table === undefined)
    return (
      <DecisionWizard
        overview={overview}
        onBuilt={(outcome) => {
          setChosen(outcome.table);
          setBuilt(outcome);
          setNew(false);
        }}
      />
    );
  return (
    <PageFrame title={texts.decision.title}>
      <DecisionView
        notice={
          built !== null && (
            <InsertedNotice
              outcome={built}
              words={texts.decision}
              onUndo={() => {
                navigator.go({ page: "hjem", undo: "asked" });
              }}
            />
          )
        }
        blocks={blocks}
        table={table.registered.table}
        onTable={setChosen}
        onNew={() => {
          setBuilt(null);
          setNew(true);
        }}
      />
    </PageFrame>
  );
}
