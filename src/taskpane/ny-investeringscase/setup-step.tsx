import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { rollCase } from "../../actions/ny-investeringscase/complete-case";
import { rollLast } from "../../actions/standing-blocks";
import { decimalsOf, priceLevelOf, yearsOf } from "../ny-tiltagstabel/draft/draft";
import { usePane } from "../pane-context";
import { ContractFields } from "../wizard/contract-fields";
import { problem } from "../wizard/problem";
import { spanOf } from "../wizard/say-rolled";
import { RollBlock } from "../wizard/roll-block";
import { MOST_CASE_YEARS } from "./draft";
import { rolledCaseDraft } from "./rolled-case";
import type { CaseStepProps } from "./step-props";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  wide: { width: "100%", minWidth: 0 },
});

/** Step 1: the title, and the contract the amounts are written under. */
export function SetupStep({ draft, change, errorOf, leave, overview }: CaseStepProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const { firstYear, yearCount, unit, savings } = draft;
  return (
    <div className={styles.step}>
      <RollBlock
        form="investeringscase"
        overview={overview}
        read={(name) => rollLast(name, "investeringscase", overview, services.readReferences, rollCase)}
        spanOf={({ rolled }) => spanOf(rolled.years)}
        onRolled={({ rolled }) => {
          change((earlier) => rolledCaseDraft(earlier, rolled));
        }}
      />
      <Field label={texts.setup.title} {...problem(errorOf("title"))}>
        <Input
          className={styles.wide}
          value={draft.title ?? ""}
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
        mostYears={MOST_CASE_YEARS}
        priceLevel={priceLevelOf(draft)}
        decimals={decimalsOf(draft)}
        onChange={(part) => {
          change((earlier) => ({ ...earlier, ...part }));
        }}
      />
    </div>
  );
}
