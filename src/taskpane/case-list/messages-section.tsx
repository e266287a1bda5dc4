import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { RowMessage } from "./ask-cases";
import { Heading } from "../heading";
import { CellLink } from "../notices/cell-link";
import { usePane } from "../pane-context";

/** As many as one reads; the rest is told when the first are put right. */
const LINES_SHOWN = 30;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  lines: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexDirection: "column", minWidth: 0 },
  place: { color: tokens.colorNeutralForeground2 },
});

export interface MessagesSectionProps {
  readonly title: string;
  readonly messages: readonly RowMessage[];
}

/** Rows of the list, each with its place and what there is to say of it. */
export function MessagesSection({ title, messages }: MessagesSectionProps): JSX.Element | null {
  const styles = useStyles();
  const { services, texts } = usePane();
  const words = texts.import;
  if (messages.length === 0) return null;
  return (
    <section className={styles.section}>
      <Heading level="h2">{title}</Heading>
      <ul className={styles.lines}>
        {messages.slice(0, LINES_SHOWN).map(({ row, column, cell, code, message }) => (
          <li key={`${String(row)} ${column} ${code}`} className={styles.line}>
            <Caption1 className={styles.place}>
              {words.place(String(row), column)} {cell !== undefined && <CellLink address={cell} />}
            </Caption1>
            <Text>{message[services.language]}</Text>
          </li>
        ))}
      </ul>
      {messages.length > LINES_SHOWN && <Caption1>{words.more(messages.length - LINES_SHOWN)}</Caption1>}
    </section>
  );
}
