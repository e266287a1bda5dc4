import { Caption1, Checkbox, Label, makeStyles, tokens, useId } from "@fluentui/react-components";
import type { JSX } from "react";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import { sayContract } from "../contract/say-contract";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  ticks: { display: "flex", flexDirection: "column" },
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  facts: { color: tokens.colorNeutralForeground3 },
});

export interface TableTicksProps {
  readonly tables: readonly RegisteredTable[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

/** The tables to choose among, each with its contract. */
export function TableTicks({ tables, ticked, onChange }: TableTicksProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const label = useId("tables");
  // Not a Field: it would take the first box for its one control.
  return (
    <div>
      <Label id={label}>{texts.contract.add.which}</Label>
      <div className={styles.ticks} role="group" aria-labelledby={label}>
        {tables.map(({ table, title, contract }) => (
          <Checkbox
            key={table}
            checked={ticked.includes(table)}
            label={
              <span className={styles.label}>
                {title}
                <Caption1 className={styles.facts}>{sayContract(contract, texts)}</Caption1>
              </span>
            }
            onChange={(_, { checked }) => {
              onChange(checked === true ? [...ticked, table] : ticked.filter((each) => each !== table));
            }}
          />
        ))}
      </div>
    </div>
  );
}
