import { Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { sameName } from "../../sheets/cells/sheet-name";
import { FaultNotice } from "../notices/fault-notice";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import type { OverviewState } from "../use-overview";
import { ContractChange } from "./contract-change";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

export interface SkiftKontraktPageProps {
  /** The Excel table's name. */
  readonly table: string;
  readonly overview: OverviewState;
}

/** Changes the unit, sign, price level or decimals of a table that Tiltag has made. */
export function SkiftKontraktPage({ table, overview }: SkiftKontraktPageProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <PageFrame title={texts.contract.title}>
      <div className={styles.page}>
        <Text>{texts.contract.intro}</Text>
        <Found table={table} overview={overview} />
      </div>
    </PageFrame>
  );
}

function Found({ table, overview }: SkiftKontraktPageProps): JSX.Element {
  const { texts } = usePane();
  switch (overview.status) {
    case "reading":
      return <Spinner size="tiny" labelPosition="after" label={texts.common.reading} />;
    case "failed":
      return <FaultNotice fault={overview.fault} />;
    case "ready": {
      const found = overview.overview.tables.find(({ registered }) => sameName(registered.table, table));
      return found === undefined || found.place === null ? (
        <Text>{texts.contract.tableGone(table)}</Text>
      ) : (
        <ContractChange registered={found.registered} />
      );
    }
  }
}
