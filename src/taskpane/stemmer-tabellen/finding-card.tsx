import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Eye20Regular } from "@fluentui/react-icons/svg/eye";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { JSX } from "react";
import { CellLink } from "../notices/cell-link";
import { usePane } from "../pane-context";
import { AcceptFinding, type AcceptFindingProps } from "./accept-finding";
import { FindingFigures } from "./finding-figures";
import { isWrong } from "./verdict";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  kind: { flexGrow: 1, minWidth: 0 },
  message: { overflowWrap: "anywhere" },
});

/** One thing to look at: where, what, the numbers, and the way to say that it is all right. */
export function FindingCard({ finding, onAccepted }: AcceptFindingProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const Icon = isWrong(finding) ? Warning20Regular : Eye20Regular;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Icon className={mergeClasses(styles.icon, isWrong(finding) && styles.wrong)} />
        <Text weight="semibold" className={styles.kind}>
          {texts.review.kinds[finding.kind]}
        </Text>
        <CellLink address={finding.cell} />
      </div>
      <Text className={styles.message}>{finding.message[services.language]}</Text>
      <FindingFigures finding={finding} />
      <AcceptFinding finding={finding} onAccepted={onAccepted} />
    </li>
  );
}
