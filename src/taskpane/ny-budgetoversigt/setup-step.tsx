import { Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { decimalsOf, priceLevelOf, yearsOf } from "../ny-tiltagstabel/draft/draft";
import { usePane } from "../pane-context";
import { ContractFields } from "../wizard/contract-fields";
import { problem } from "../wizard/problem";
import { baseYearOf, titleOf } from "./draft/draft";
import type { StepProps } from "./step-props";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  wide: { width: "100%", minWidth: 0 },
});

/** Step 1: title and years, and the contract the table is written under. */
export function SetupStep({ draft, change, errorOf, leave }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { firstYear, yearCount, unit, savings } = draft;
  const words = texts.budget;
  return (
    <div className={styles.step}>
      <Text>{words.help}</Text>
      <Field label={texts.setup.title} {...problem(errorOf("title"))}>
        <Input
          className={styles.wide}
          value={titleOf(draft)}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, title: value }));
          }}
          onBlur={() => {
            leave("title");
          }}
        />
      </Field>
      <ContractFields
        {...{ firstYear, yearCount, unit, savings, errorOf, leave }}
        years={yearsOf(draft)}
        priceLevel={priceLevelOf(draft)}
        decimals={decimalsOf(draft)}
        sign={{ label: words.direction, options: words.directions }}
        onChange={(part) => {
          change((earlier) => ({ ...earlier, ...part }));
        }}
      />
      {yearCount > 1 && (
        <Field label={words.baseYear} hint={words.baseYearHelp} {...problem(errorOf("baseYear"))}>
          <Input
            className={styles.wide}
            inputMode="numeric"
            value={baseYearOf(draft)}
            onChange={(_, { value }) => {
              change((earlier) => ({ ...earlier, baseYear: value }));
            }}
            onBlur={() => {
              leave("baseYear");
            }}
          />
        </Field>
      )}
    </div>
  );
}
