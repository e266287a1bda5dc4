import { Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { isInitiativeForm } from "../../sheets/ledgers/table-register";
import { FaultNotice } from "../notices/fault-notice";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import type { OverviewState } from "../use-overview";
import { SumForm } from "./sum-form";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** Adds the totals of tables that Tiltag has made. */
export function LaegSammenPage({ overview }: { readonly overview: OverviewState }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <PageFrame title={texts.contract.add.title}>
      <div className={styles.page}>
        <Text>{texts.contract.add.intro}</Text>
        <Form overview={overview} />
      </div>
    </PageFrame>
  );
}

function Form({ overview }: { readonly overview: OverviewState }): JSX.Element {
  const { texts } = usePane();
  switch (overview.status) {
    case "reading":
      return <Spinner size="tiny" labelPosition="after" label={texts.common.reading} />;
    case "failed":
      return <FaultNotice fault={overview.fault} />;
    case "ready": {
      const { tables, sheets } = overview.overview;
      const there = tables
        .filter(({ registered, place }) => place !== null && isInitiativeForm(registered.form))
        .map(({ registered }) => registered);
      return there.length < 2 ? <Text>{texts.contract.add.tooFew}</Text> : <SumForm tables={there} sheets={sheets} />;
    }
  }
}
