import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePane } from "../../pane-context";
import { ContractFields } from "../../wizard/contract-fields";
import { problem } from "../../wizard/problem";
import { withForm } from "../draft/customary-contract";
import { decimalsOf, priceLevelOf, titleOf, yearsOf } from "../draft/draft";
import type { StepProps } from "../step-props";
import { FormCards } from "./form-cards";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  wide: { width: "100%", minWidth: 0 },
});

/** Step 1: the form, and the contract the table is written under. */
export function SetupStep({ draft, change, errorOf, leave }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { firstYear, yearCount, unit, savings } = draft;
  return (
    <div className={styles.step}>
      <FormCards
        form={draft.form}
        onChange={(form) => {
          change((earlier) => withForm(earlier, form));
        }}
      />
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
        onChange={(part) => {
          change((earlier) => ({ ...earlier, ...part }));
        }}
      />
    </div>
  );
}
