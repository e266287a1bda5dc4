import { Caption1, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { Heading } from "../heading";
import { CellLink } from "../notices/cell-link";
import { FocusedNotice } from "../notices/focused-notice";
import { usePane } from "../pane-context";
import { Fold } from "../stemmer-tabellen/fold";
import { ToldList } from "../stemmer-tabellen/told-list";
import { ContractFields, type ContractFieldsProps } from "./contract-fields";
import { FetchedRows } from "./fetched-rows";

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  lines: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalXS },
  line: { overflowWrap: "anywhere" },
});

/** How the table was understood, what to look at, and what the user must say of it. */
export function FetchOutcome(props: ContractFieldsProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.fetch;
  const { initiatives, targets, range, unsure, passedOver } = props.table;
  const rows = [...targets, ...initiatives];
  const cells = rows.flatMap(({ amounts }) => amounts);
  const textNumbers = cells.filter(({ understood }) => understood === "text-number").length;
  const isMarked = unsure.some(({ cell }) => cells.some((each) => each.cell === cell));
  return (
    <div className={styles.outcome}>
      <FocusedNotice>
        <MessageBar intent={unsure.length > 0 ? "warning" : "success"} layout="multiline">
          <MessageBarBody>
            <strong>{words.found(initiatives.length, targets.length)}</strong> {words.readFrom}{" "}
            <CellLink address={range} />
          </MessageBarBody>
        </MessageBar>
      </FocusedNotice>
      <section className={styles.section}>
        <Heading level="h2">{words.preview}</Heading>
        <FetchedRows table={props.table} />
        {isMarked && <Caption1>{words.unsure}</Caption1>}
        {textNumbers > 0 && <Caption1>{words.textNumbers(textNumbers)}</Caption1>}
        {rows.some(({ note }) => note !== "") && <Caption1>{words.notesLeft}</Caption1>}
      </section>
      {unsure.length > 0 && (
        <section className={styles.section}>
          <Heading level="h2">{words.doubts}</Heading>
          <ToldList lines={unsure} />
        </section>
      )}
      <ContractFields {...props} />
      {passedOver.length > 0 && (
        <Fold title={`${words.passedOver} (${String(passedOver.length)})`}>
          <Text>{words.passedOverHelp}</Text>
          <ul className={styles.lines}>
            {passedOver.map(({ cell, label }) => (
              <li key={cell} className={styles.line}>
                <CellLink address={cell} /> {label}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
