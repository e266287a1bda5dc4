import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { formatAddress, singleCell } from "../../sheets/cells/address";
import { makeLeadersPage } from "./ask-prognosis";
import { CellLink } from "../notices/cell-link";
import { DoneNotice } from "../notices/done-notice";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import { useAction } from "../use-action";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

/** Offers the page for leaders of a prognosis that has just been written, and says what came of it. */
export function LeadersPage({ prognosis }: { readonly prognosis: string }): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const words = texts.prognosis.leaders;
  const { state, start } = useAction<{ readonly sheet: string; readonly merged: number }>();
  if (state.status === "done")
    return (
      <DoneNotice>
        {words.made(state.outcome.merged)}{" "}
        <CellLink address={formatAddress(state.outcome.sheet, singleCell({ row: 0, column: 0 }))} />
      </DoneNotice>
    );
  return (
    <div className={styles.offer}>
      <Text>{words.help}</Text>
      {state.status === "failed" && <FaultNotice fault={state.fault} title={words.notMade} />}
      {state.status === "running" ? (
        <Spinner size="tiny" labelPosition="after" label={words.making} />
      ) : (
        <Button
          onClick={() => {
            start(async () => makeLeadersPage(services, { prognosis }), {
              running: words.making,
              done: ({ merged }) => words.made(merged),
            });
          }}
        >
          {words.make}
        </Button>
      )}
    </div>
  );
}
