import { Button, Caption1, Select, Spinner, Text, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { OverviewTable } from "../../actions/read-overview";
import { Heading } from "../heading";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import { FiguresTable } from "./figures-table";
import { SavedSets } from "./saved-sets";
import { useDecision } from "./use-decision";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface DecisionViewProps {
  readonly blocks: readonly OverviewTable[];
  readonly table: string;
  readonly onTable: (table: string) => void;
  readonly onNew: () => void;
  /** What was just done, where something was. */
  readonly notice: ReactNode;
}

/** A block that is there: what is ticked comes to this, and these sets are saved. */
export function DecisionView({ blocks, table, onTable, onNew, notice }: DecisionViewProps): JSX.Element {
  const styles = useStyles();
  const { texts, jump } = usePane();
  const words = texts.decision;
  const { reading, fault } = useDecision(table);
  const block = blocks.find(({ registered }) => registered.table === table);
  const place = block?.place ?? null;
  const decimals = block?.registered.contract.decimals ?? 0;
  const unit = block?.registered.contract.unit;
  return (
    <div className={styles.page}>
      {notice}
      {blocks.length > 1 && (
        <Field label={words.which}>
          <Select
            value={table}
            onChange={(_, { value }) => {
              onTable(value);
            }}
          >
            {blocks.map(({ registered }) => (
              <option key={registered.table} value={registered.table}>
                {registered.title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {fault !== null && <FaultNotice fault={fault} />}
      {reading === null && fault === null && <Spinner size="tiny" labelPosition="after" label={texts.common.reading} />}
      {reading !== null && (
        <>
          <section className={styles.section}>
            <div className={styles.head}>
              <Heading level="h2">{reading.title}</Heading>
              {place !== null && (
                <Button
                  size="small"
                  aria-label={texts.home.showTable(reading.title)}
                  onClick={() => {
                    jump(place);
                  }}
                >
                  {texts.common.show}
                </Button>
              )}
            </div>
            <Text>{words.help}</Text>
            <Text weight="semibold">{words.chosen(reading.now.chosen, reading.proposals)}</Text>
            <FiguresTable
              label={words.now}
              years={reading.years}
              decimals={decimals}
              lines={[
                { label: words.total, values: reading.now.totals, strong: true },
                { label: words.distance, values: reading.now.distances },
              ]}
            />
            {unit !== undefined && <Caption1 className={styles.quiet}>{texts.common.units[unit]}</Caption1>}
            {reading.now.notQuantified > 0 && (
              <Caption1 className={styles.quiet}>{words.notQuantified(reading.now.notQuantified)}</Caption1>
            )}
          </section>
          <SavedSets reading={reading} decimals={decimals} />
        </>
      )}
      <Button onClick={onNew}>{words.newBlocks}</Button>
    </div>
  );
}
