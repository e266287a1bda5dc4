import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { Heading } from "../heading";
import { usePane } from "../pane-context";
import type { StepId } from "./draft/draft";

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

/** How far the user has come; the step's name takes the focus when the step changes. */
export function ProgressLine(props: { readonly steps: readonly StepId[]; readonly current: StepId }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { steps, current } = props;
  const position = steps.indexOf(current) + 1;
  return (
    <div className={styles.root}>
      <div className={styles.bar} aria-hidden="true">
        {steps.map((step, index) => (
          <div key={step} className={mergeClasses(styles.part, index < position && styles.reached)} />
        ))}
      </div>
      <div className={styles.words}>
        <Heading level="h2" focusOn={texts.wizard.steps[current]}>
          {texts.wizard.steps[current]}
        </Heading>
        <Caption1 className={styles.count}>{texts.wizard.progress(position, steps.length)}</Caption1>
      </div>
    </div>
  );
}
