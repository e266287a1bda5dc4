import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import { dateInWords } from "../../sheets/prognosis/long-term/date-in-words";
import type { LongTermOutcome } from "./ask-long-term";
import { Heading } from "../heading";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import type { DryRun } from "../wizard/use-dry-run";
import { millions, ScenarioTable } from "./scenario-table";

const useStyles = makeStyles({
  findings: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** What the prognosis will be and what it rests on, or why it can't be. */
export function LongTermFindings({ found }: { readonly found: DryRun<LongTermOutcome> }): JSX.Element | null {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.longTerm;
  switch (found.status) {
    case "none":
      return null;
    case "reading":
      return <Spinner size="tiny" labelPosition="after" label={words.reading} />;
    case "failed":
      return (
        <FaultNotice fault={found.fault}>
          <Button size="small" onClick={found.retry}>
            {words.readAgain}
          </Button>
        </FaultNotice>
      );
    case "ready": {
      const { history, premisesTable, prices, year, backTest } = found.outcome;
      return (
        <div className={styles.findings}>
          <Heading level="h2">{words.preview}</Heading>
          <ScenarioTable outcome={found.outcome} />
          <Text>{words.pricesAre(prices)}</Text>
          <Text>{history === null ? words.noHistory : words.history(history.from, history.to)}</Text>
          <Text>{words.basedOn(premisesTable, year)}</Text>
          <Heading level="h2">{words.backTest}</Heading>
          {backTest.length === 0 && <Text>{words.nothingStored}</Text>}
          {backTest.map(({ made, said }) => (
            <Text key={made}>
              {words.off(
                dateInWords(made),
                millions(said.cost),
                millions(said.cost + said.missedCost),
                offInWords(said),
              )}
            </Text>
          ))}
        </div>
      );
    }
  }
}

/** "+2,3 mio. kr. (1,4 %)". */
function offInWords({ missedCost, missedCostShare }: LongTermOutcome["backTest"][number]["said"]): string {
  const sign = missedCost > 0 ? "+" : "";
  const share =
    missedCostShare === null ? "" : ` (${sign}${formatDanishNumber(amount(missedCostShare).times(100), 1)} %)`;
  return `${sign}${millions(missedCost)} mio. kr.${share}`;
}
