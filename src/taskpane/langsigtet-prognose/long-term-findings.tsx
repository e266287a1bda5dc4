import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import { paddedDate } from "../../sheets/cells/danish-date";
import type { LongTermOutcome } from "./ask-long-term";
import { Heading } from "../heading";
import { usePane } from "../pane-context";
import { DryRunView } from "../wizard/dry-run-view";
import type { DryRun } from "../wizard/use-dry-run";
import { millions, ScenarioTable } from "./scenario-table";

const useStyles = makeStyles({
  findings: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** What the prognosis will be and what it rests on, or why it can't be. */
export function LongTermFindings({ found }: { readonly found: DryRun<LongTermOutcome> }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.longTerm;
  return (
    <DryRunView run={found} words={words}>
      {(outcome) => {
        const { history, premisesTable, prices, year, backTest } = outcome;
        return (
          <div className={styles.findings}>
            <Heading level="h2">{words.preview}</Heading>
            <ScenarioTable outcome={outcome} />
            <Text>{words.pricesAre(prices)}</Text>
            <Text>{history === null ? words.noHistory : words.history(history.from, history.to)}</Text>
            <Text>{words.basedOn(premisesTable, year)}</Text>
            <Heading level="h2">{words.backTest}</Heading>
            {backTest.length === 0 && <Text>{words.nothingStored}</Text>}
            {backTest.map(({ made, said }) => (
              <Text key={made}>
                {words.off(
                  paddedDate(made),
                  millions(said.cost),
                  millions(said.cost + said.missedCost),
                  offInWords(said),
                )}
              </Text>
            ))}
          </div>
        );
      }}
    </DryRunView>
  );
}

/** "+2,3 mio. kr. (1,4 %)". */
function offInWords({ missedCost, missedCostShare }: LongTermOutcome["backTest"][number]["said"]): string {
  const sign = missedCost > 0 ? "+" : "";
  const share =
    missedCostShare === null ? "" : ` (${sign}${formatDanishNumber(amount(missedCostShare).times(100), 1)} %)`;
  return `${sign}${millions(missedCost)} mio. kr.${share}`;
}
