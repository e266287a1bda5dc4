import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { AcceptedFinding } from "./ask-review";
import { CellLink } from "../notices/cell-link";
import { usePane } from "../pane-context";
import { findingKey } from "./use-review";

const useStyles = makeStyles({
  lines: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalM },
  line: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  text: { overflowWrap: "anywhere" },
  message: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** What somebody has accepted: the reason first, for the finding is known. */
export function AcceptedList({ accepted }: { readonly accepted: readonly AcceptedFinding[] }): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  return (
    <ul className={styles.lines}>
      {accepted.map((finding) => (
        <li key={findingKey(finding)} className={styles.line}>
          <CellLink address={finding.cell} />
          <Text className={styles.text}>{texts.review.because(finding.reason)}</Text>
          <Caption1 className={styles.message}>{finding.message[services.language]}</Caption1>
        </li>
      ))}
    </ul>
  );
}
