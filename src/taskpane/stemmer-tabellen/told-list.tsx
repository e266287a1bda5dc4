import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ToldPlace } from "../told";
import { CellLink } from "../notices/cell-link";
import { usePane } from "../pane-context";

/** As many lines as one reads; a whole sheet may have hundreds. */
const LINES_SHOWN = 60;

const useStyles = makeStyles({
  lines: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalM },
  line: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  message: { overflowWrap: "anywhere" },
});

/** Sentences, each with the way to its cells. */
export function ToldList({ lines }: { readonly lines: readonly ToldPlace[] }): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  return (
    <>
      <ul className={styles.lines}>
        {lines.slice(0, LINES_SHOWN).map(({ cell, message }, index) => (
          <li key={index} className={styles.line}>
            <CellLink address={cell} />
            <Text className={styles.message}>{message[services.language]}</Text>
          </li>
        ))}
      </ul>
      {lines.length > LINES_SHOWN && <Caption1>{texts.review.more(lines.length - LINES_SHOWN)}</Caption1>}
    </>
  );
}
