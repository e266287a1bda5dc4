import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Overview, OverviewTable } from "../../actions/read-overview";
import { AMOUNTS } from "../../sheets/contracts/amounts-by-form";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  title: { overflowWrap: "anywhere" },
  facts: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

/** Tiltag's tables in this workbook, by title, each one click away. */
export function TableList({ tables }: { readonly tables: Overview["tables"] }): JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tables
        .filter(({ place }) => place !== null)
        .map((table) => (
          <TableItem key={table.registered.table} {...table} />
        ))}
    </ul>
  );
}

function TableItem({ registered, place }: OverviewTable): JSX.Element {
  const styles = useStyles();
  const { texts, jump, navigator } = usePane();
  const { table, title, form, years, contract } = registered;
  const [first, last] = [years[0], years.at(-1)];
  const facts = [
    texts.common.forms[form],
    ...(first === undefined || last === undefined ? [] : [texts.home.years(first, last)]),
    texts.common.units[contract.unit],
  ];
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Text weight="semibold" className={styles.title}>
          {title}
        </Text>
        <Caption1 className={styles.facts}>{facts.join(" · ")}</Caption1>
      </div>
      {AMOUNTS[form].isView !== true && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.home.changeContractOf(title)}
          onClick={() => {
            navigator.go({ page: "skift-kontrakt", table });
          }}
        >
          {texts.home.changeContract}
        </Button>
      )}
      {form === "beslutningsblokke" && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.home.openSetsOf(title)}
          onClick={() => {
            navigator.go({ page: "beslutningsblokke", table });
          }}
        >
          {texts.home.openSets}
        </Button>
      )}
      {place !== null && (
        <Button
          size="small"
          aria-label={texts.home.showTable(title)}
          onClick={() => {
            jump(place);
          }}
        >
          {texts.common.show}
        </Button>
      )}
    </li>
  );
}
