import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ChangedCase, RefreshOutcome } from "../case-list/ask-cases";
import { Heading } from "../heading";
import { CellLink } from "../notices/cell-link";
import { usePane } from "../pane-context";
import { showField } from "./show-field";

/** As many as one reads before saying yes; the rest is counted. */
const LINES_SHOWN = 30;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  lines: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexDirection: "column", minWidth: 0 },
  wrapped: { overflowWrap: "anywhere" },
});

export interface DifferencesProps {
  readonly outcome: RefreshOutcome;
  readonly summary: string;
}

/** What the new list changes in `Sager`: cases that come, change and end. */
export function Differences({ outcome: { added, changed, ended, over }, summary }: DifferencesProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.refresh;
  return (
    <>
      <section className={styles.section}>
        <Heading level="h2">{words.differencesTitle}</Heading>
        <Text>
          {summary} {over > 0 && words.over(over)}
        </Text>
      </section>
      {added.length > 0 && (
        <section className={styles.section}>
          <Heading level="h2">{words.addedTitle(added.length)}</Heading>
          <Text className={styles.wrapped}>{added.slice(0, LINES_SHOWN).join(", ")}</Text>
          <More count={added.length} />
        </section>
      )}
      <Cases title={words.changedTitle(changed.length)} cases={changed} />
      <Cases title={words.endedTitle(ended.length)} cases={ended} />
    </>
  );
}

function Cases({
  title,
  cases,
}: {
  readonly title: string;
  readonly cases: readonly ChangedCase[];
}): JSX.Element | null {
  const styles = useStyles();
  const { services, texts } = usePane();
  if (cases.length === 0) return null;
  return (
    <section className={styles.section}>
      <Heading level="h2">{title}</Heading>
      <ul className={styles.lines}>
        {cases.slice(0, LINES_SHOWN).map(({ sag, cell, fields }) => (
          <li key={cell} className={styles.line}>
            <Caption1>
              {sag} <CellLink address={cell} />
            </Caption1>
            {fields.map((field) => (
              <Text key={field.key} className={styles.wrapped}>
                {texts.refresh.field(
                  field.title,
                  showField(field.key, field.before, services.language),
                  showField(field.key, field.after, services.language),
                )}
              </Text>
            ))}
          </li>
        ))}
      </ul>
      <More count={cases.length} />
    </section>
  );
}

function More({ count }: { readonly count: number }): JSX.Element | null {
  const { texts } = usePane();
  return count > LINES_SHOWN ? <Caption1>{texts.import.more(count - LINES_SHOWN)}</Caption1> : null;
}
