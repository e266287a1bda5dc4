import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { rollProposal } from "../../../actions/nyt-prioriteringsforslag/complete-proposal";
import { rollLast } from "../../../actions/standing-blocks";
import { EXPENDITURE_TYPES } from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { decimalsOf, priceLevelOf, yearsOf } from "../../ny-tiltagstabel/draft/draft";
import { usePane } from "../../pane-context";
import { ContractFields } from "../../wizard/contract-fields";
import { problem } from "../../wizard/problem";
import { spanOf } from "../../wizard/say-rolled";
import { RollBlock } from "../../wizard/roll-block";
import { rolledProposalDraft } from "../draft/rolled-proposal";
import type { StepProps } from "../step-props";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  first: { display: "grid", gridTemplateColumns: "96px 1fr", gap: tokens.spacingHorizontalM, alignItems: "start" },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, alignItems: "start" },
  wide: { width: "100%", minWidth: 0 },
});

type TextField = "municipality" | "number" | "title" | "committee" | "proposer" | "centre";

/** Step 1: who proposes what to whom, and the contract the amounts are written under. */
export function HeadStep({ draft, change, errorOf, leave, overview }: StepProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const words = texts.proposal;
  const { firstYear, yearCount, unit, savings } = draft;
  const text = (field: TextField, mayBeEmpty = false): JSX.Element => (
    <Field label={words.head[field]} {...(mayBeEmpty ? { hint: words.mayBeEmpty } : {})} {...problem(errorOf(field))}>
      <Input
        className={styles.wide}
        value={draft[field]}
        onChange={(_, { value }) => {
          change((earlier) => ({ ...earlier, [field]: value }));
        }}
        onBlur={() => {
          leave(field);
        }}
      />
    </Field>
  );
  return (
    <div className={styles.step}>
      <RollBlock
        form="prioriteringsforslag"
        overview={overview}
        read={(name) => rollLast(name, "prioriteringsforslag", overview, services.readReferences, rollProposal)}
        spanOf={({ rolled }) => spanOf(rolled.years)}
        onRolled={({ rolled }) => {
          change((earlier) => rolledProposalDraft(earlier, rolled));
        }}
      />
      <div className={styles.first}>
        {text("number", true)}
        {text("municipality", true)}
      </div>
      {text("title")}
      {text("committee")}
      <div className={styles.pair}>
        {text("proposer")}
        {text("centre", true)}
      </div>
      <Field label={words.expenditureType}>
        <Select
          value={draft.expenditureType ?? ""}
          onChange={(_, { value }) => {
            const expenditureType = EXPENDITURE_TYPES.find((type) => type === value) ?? null;
            change((earlier) => ({ ...earlier, expenditureType }));
          }}
        >
          {EXPENDITURE_TYPES.map((type) => (
            <option key={type} value={type}>
              {words.expenditureTypes[type]}
            </option>
          ))}
          <option value="">{words.noExpenditureType}</option>
        </Select>
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
