import { Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { GROUPINGS } from "../../finance/prognosis/grouping";
import { MonthField } from "../month-field";
import { usePane } from "../pane-context";
import { problem } from "../wizard/problem";
import { FiguresNotice } from "./figures-notice";
import type { StepProps } from "./step-props";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, alignItems: "start" },
  three: { display: "grid", gridTemplateColumns: "1fr 1fr 1fr", gap: tokens.spacingHorizontalS },
  wide: { width: "100%", minWidth: 0 },
});

/** Step 1: year, month and rows, and the thresholds that the state's refund is counted by. */
export function BasisStep({ draft, change, errorOf, leave, figures }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.prognosis;
  return (
    <div className={styles.step}>
      <FiguresNotice figures={figures} />
      <div className={styles.pair}>
        <Field label={words.year} {...problem(errorOf("year") ?? errorOf("cases"))}>
          <Input
            className={styles.wide}
            inputMode="numeric"
            value={draft.year}
            onChange={(_, { value }) => {
              change((earlier) => ({ ...earlier, year: value }));
            }}
            onBlur={() => {
              leave("year");
            }}
          />
        </Field>
        <MonthField
          label={words.month}
          month={draft.month}
          onChange={(month) => {
            change((earlier) => ({ ...earlier, month }));
          }}
        />
      </div>
      <Field label={words.grouping}>
        <RadioGroup
          value={draft.grouping}
          onChange={(_, { value }) => {
            const grouping = GROUPINGS.find((each) => each === value);
            if (grouping !== undefined) change((earlier) => ({ ...earlier, grouping }));
          }}
        >
          {GROUPINGS.map((each) => (
            <Radio key={each} value={each} label={words.groupings[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.thresholds} hint={words.thresholdsHelp} {...problem(errorOf("thresholds"))}>
        <div className={styles.three} role="group">
          {draft.thresholds.map((text, index) => (
            <Input
              key={index}
              className={styles.wide}
              inputMode="numeric"
              aria-label={words.threshold(index + 1)}
              value={text}
              onChange={(_, { value }) => {
                change((earlier) => {
                  const [first, second, third] = earlier.thresholds.map((old, at) => (at === index ? value : old));
                  return { ...earlier, thresholds: [first ?? "", second ?? "", third ?? ""] };
                });
              }}
              onBlur={() => {
                leave("thresholds");
              }}
            />
          ))}
        </div>
      </Field>
    </div>
  );
}
