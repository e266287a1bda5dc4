import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import { InsertedNotice } from "../home/inserted-notice";
import type { Route } from "../navigator";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import type { OverviewState } from "../use-overview";
import { WorkbookRead } from "../wizard/workbook-read";
import { CaseWizard } from "./case-wizard";

type CaseRoute = Extract<Route, { readonly page: "ny-investeringscase" }>;

export interface NyInvesteringscasePageProps {
  readonly route: CaseRoute;
  readonly overview: OverviewState;
}

/** The wizard of the investment case, or, when a case has been written, what it came to. */
export function NyInvesteringscasePage({ route, overview }: NyInvesteringscasePageProps): JSX.Element {
  if (route.inserted !== undefined) return <CaseDone inserted={route.inserted} />;
  return <WorkbookRead overview={overview}>{(known) => <CaseWizard overview={known} />}</WorkbookRead>;
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  again: { alignSelf: "flex-start" },
});

function CaseDone({ inserted }: { readonly inserted: NonNullable<CaseRoute["inserted"]> }): JSX.Element {
  const styles = useStyles();
  const { texts, navigator } = usePane();
  const words = texts.case;
  const { paybackTime, presentValue } = inserted;
  return (
    <PageFrame title={words.title}>
      <div className={styles.page}>
        <InsertedNotice
          outcome={inserted}
          words={words}
          onUndo={() => {
            navigator.go({ page: "hjem", undo: "asked" });
          }}
        />
        <Text>
          {paybackTime === null ? words.neverPaidBack : words.paidBack(formatDanishNumber(amount(paybackTime), 1))}
        </Text>
        <Text>{words.presentValue(formatDanishNumber(amount(presentValue), 2))}</Text>
        <Button
          className={styles.again}
          onClick={() => {
            navigator.go({ page: "ny-investeringscase" });
          }}
        >
          {words.another}
        </Button>
      </div>
    </PageFrame>
  );
}
