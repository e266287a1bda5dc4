import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { JSX, ReactNode } from "react";
import type { Overview } from "../../actions/read-overview";
import { SETUP_SHEET } from "../../sheets/ledgers/table-register";
import { singleCell } from "../../sheets/cells/address";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { flexShrink: 0, display: "flex" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Where this workbook stands: its tables, and what needs somebody's eye, each line leading to its cell. */
export function TrustLine({ overview: { tables, sheets } }: { readonly overview: Overview }): JSX.Element {
  const styles = useStyles();
  const { texts, jump } = usePane();
  const gone = tables.filter(({ place }) => place === null);
  const present = tables.length - gone.length;
  return (
    <div className={styles.lines}>
      {tables.length === 0 && (
        <Line icon={<Table20Regular />} tone={styles.quiet}>
          {texts.home.noTables}
        </Line>
      )}
      {present > 0 && (
        <Line icon={<CheckmarkCircle20Regular />} tone={styles.good}>
          {texts.home.tablesInPlace(present)}
        </Line>
      )}
      {gone.map(({ registered: { table, title } }) => (
        <Line key={table} icon={<Warning20Regular />} tone={styles.attention}>
          {texts.home.tableGone(title, table)}{" "}
          {sheets.includes(SETUP_SHEET) && (
            <Link
              as="button"
              inline
              onClick={() => {
                jump({ sheet: SETUP_SHEET, area: singleCell({ row: 0, column: 0 }) });
              }}
            >
              {texts.home.seeList}
            </Link>
          )}
        </Line>
      ))}
    </div>
  );
}

function Line(props: { readonly icon: JSX.Element; readonly tone: string; readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={`${styles.icon} ${props.tone}`}>{props.icon}</span>
      <Text>{props.children}</Text>
    </div>
  );
}
