import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { Heading } from "../heading";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  bar: { display: "flex", gap: tokens.spacingHorizontalXS },
  part: {
    flexGrow: 1,
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
  },
  reached: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  words: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  count: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

export interface ProgressLineProps {
  /** The names of all steps, in order. */
  readonly steps: readonly string[];
  /** Which of them the user is at, counted from zero. */
  readonly position: number;
}

/** How far the user has come; the step's name takes the focus when the step changes. */
export function ProgressLine({ steps, position }: ProgressLineProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const name = steps[position] ?? "";
  return (
    <div className={styles.root}>
      <div className={styles.bar} aria-hidden="true">
        {steps.map((step, index) => (
          <div key={step} className={mergeClasses(styles.part, index <= position && styles.reached)} />
        ))}
      </div>
      <div className={styles.words}>
        <Heading level="h2" focusOn={name}>
          {name}
        </Heading>
        <Caption1 className={styles.count}>{texts.wizard.progress(position + 1, steps.length)}</Caption1>
      </div>
    </div>
  );
}
