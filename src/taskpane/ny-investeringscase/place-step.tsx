import { Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePane } from "../pane-context";
import { PlaceFields } from "../wizard/place-fields";
import { problem } from "../wizard/problem";
import { sheetOf } from "./draft";
import type { CaseStepProps } from "./step-props";

const useStyles = makeStyles({ step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

/** The last step: what the present value is computed with, and where the case is to stand. */
export function PlaceStep({ draft, change, errorOf, leave, overview }: CaseStepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.case;
  return (
    <div className={styles.step}>
      <Field label={words.rate} hint={words.rateHelp} {...problem(errorOf("rate"))}>
        <Input
          inputMode="decimal"
          value={draft.rate}
          contentAfter="%"
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, rate: value }));
          }}
          onBlur={() => {
            leave("rate");
          }}
        />
      </Field>
      <Field label={words.firstYear}>
        <RadioGroup
          value={draft.firstYearDiscounted ? "1" : "0"}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, firstYearDiscounted: value === "1" }));
          }}
        >
          <Radio value="0" label={words.firstYears.whole} />
          <Radio value="1" label={words.firstYears.discounted} />
        </RadioGroup>
      </Field>
      <PlaceFields
        where={words.where}
        place={draft.place}
        address={draft.address}
        newSheet={sheetOf(draft, overview.sheets)}
        onChange={(part) => {
          change((earlier) => ({ ...earlier, ...part }));
        }}
        errorOf={errorOf}
        leave={leave}
      />
    </div>
  );
}
