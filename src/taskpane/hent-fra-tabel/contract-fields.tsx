import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { SAVINGS_SIGNS } from "../../finance/money/table-contract";
import { CUSTOMARY_DECIMALS, UNITS } from "../../finance/money/unit";
import type { FetchedTable } from "./ask-fetch";
import { Heading } from "../heading";
import { exampleAmount } from "../ny-tiltagstabel/setup/example-amount";
import { usePane } from "../pane-context";
import { YearFields } from "./year-fields";
import { needsYears, type ChoiceErrors, type FetchChoice } from "./fetch-choice";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface ContractFieldsProps {
  readonly table: FetchedTable;
  readonly choice: FetchChoice;
  readonly errors: ChoiceErrors;
  readonly choose: (change: Partial<FetchChoice>) => void;
}

/** Unit, sign and years: what the table says of them, and the user's choice where it says nothing. Never guessed. */
export function ContractFields({ table, choice, errors, choose }: ContractFieldsProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.fetch;
  const unit = choice.unit ?? "1000kr";
  const example = exampleAmount(unit, CUSTOMARY_DECIMALS[unit]);
  const hint = (said: string | null): string => (said === null ? words.notSaid : words.readInTable);
  return (
    <section className={styles.fields}>
      <Heading level="h2">{words.contract}</Heading>
      <Field label={texts.setup.unit} hint={hint(table.contract.unit)} {...problem(errors.unit)}>
        <Select
          value={choice.unit ?? ""}
          onChange={(_, { value }) => {
            choose({ unit: UNITS.find((each) => each === value) ?? null });
          }}
        >
          {choice.unit === null && <option value="">{words.choose}</option>}
          {UNITS.map((each) => (
            <option key={each} value={each}>
              {texts.common.units[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.setup.sign} hint={hint(table.contract.savings)} {...problem(errors.savings)}>
        <Select
          value={choice.savings ?? ""}
          onChange={(_, { value }) => {
            choose({ savings: SAVINGS_SIGNS.find((each) => each === value) ?? null });
          }}
        >
          {choice.savings === null && <option value="">{words.choose}</option>}
          {SAVINGS_SIGNS.map((each) => (
            <option key={each} value={each}>
              {texts.setup.signs[each](example)}
            </option>
          ))}
        </Select>
      </Field>
      {needsYears(table) && <YearFields table={table} choice={choice} errors={errors} choose={choose} />}
    </section>
  );
}

/** Fluent marks a field as wrong by its message. */
const problem = (sentence: string | undefined): { validationMessage?: string } =>
  sentence === undefined ? {} : { validationMessage: sentence };
