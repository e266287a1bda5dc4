import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Route } from "../navigator";
import { FaultNotice } from "../notices/fault-notice";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import { useAsked } from "../use-asked";
import { ReviewOutcome } from "./review-outcome";
import { useReview } from "./use-review";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

export interface StemmerTabellenPageProps {
  readonly route: Route & { readonly page: "stemmer-tabellen" };
}

/** The proof-reader: reads what is selected and says what does not add up. It changes nothing in the table. */
export function StemmerTabellenPage({ route }: StemmerTabellenPageProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.review;
  const { state, start, moveToAccepted, justAccepted, forget } = useReview();
  useAsked(route, start);
  return (
    <PageFrame title={words.title}>
      <div className={styles.page}>
        <Text>{words.intro}</Text>
        <Button
          appearance="primary"
          disabledFocusable={state.status === "running"}
          onClick={() => {
            start();
          }}
        >
          {words.start}
        </Button>
        {state.status === "running" && <Spinner size="tiny" labelPosition="after" label={words.running} />}
        {state.status === "failed" && <FaultNotice fault={state.fault} onDismiss={forget} />}
        {state.status === "done" && (
          <ReviewOutcome
            outcome={state.outcome}
            justAccepted={justAccepted}
            onAccepted={moveToAccepted}
            onAgain={start}
          />
        )}
      </div>
    </PageFrame>
  );
}
