import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { SAVINGS_SIGNS } from "../../../finance/money/table-contract";
import { UNITS } from "../../../finance/money/unit";
import { usePane } from "../../pane-context";
import { MOST_YEARS, decimalsOf, priceLevelOf, titleOf, yearsOf } from "../draft/draft";
import type { StepProps } from "../step-props";
import { exampleAmount } from "./example-amount";
import { FormCards } from "./form-cards";

const MOST_DECIMALS = 4;

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, alignItems: "start" },
  wide: { width: "100%", minWidth: 0 },
});

/** Step 1: the form, and the contract the table is written under. */
export function SetupStep({ draft, change, errorOf, leave }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.setup;
  const years = yearsOf(draft);
  const example = exampleAmount(draft.unit, decimalsOf(draft));
  return (
    <div className={styles.step}>
      <FormCards
        form={draft.form}
        onChange={(form) => {
          change((earlier) => ({ ...earlier, form }));
        }}
      />
      <Field label={words.title} {...problem(errorOf("title"))}>
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
      <div className={styles.pair}>
        <Field label={words.firstYear} {...problem(errorOf("firstYear"))}>
          <Input
            className={styles.wide}
            inputMode="numeric"
            value={draft.firstYear}
            onChange={(_, { value }) => {
              change((earlier) => ({ ...earlier, firstYear: value }));
            }}
            onBlur={() => {
              leave("firstYear");
            }}
          />
        </Field>
        <Field
          label={words.yearCount}
          {...(years[0] === undefined ? {} : { hint: words.yearsShown(years[0], years.at(-1) ?? years[0]) })}
        >
          <Select
            value={String(draft.yearCount)}
            onChange={(_, { value }) => {
              change((earlier) => ({ ...earlier, yearCount: Number(value) }));
            }}
          >
            {Array.from({ length: MOST_YEARS }, (_, index) => (
              <option key={index}>{index + 1}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.unit}>
          <Select
            value={draft.unit}
            onChange={(_, { value }) => {
              const unit = UNITS.find((candidate) => candidate === value);
              if (unit !== undefined) change((earlier) => ({ ...earlier, unit, decimals: null }));
            }}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {texts.common.units[unit]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.decimals} hint={words.decimalsExample(example)}>
          <Select
            value={String(decimalsOf(draft))}
            onChange={(_, { value }) => {
              change((earlier) => ({ ...earlier, decimals: Number(value) }));
            }}
          >
            {Array.from({ length: Math.max(MOST_DECIMALS, decimalsOf(draft)) + 1 }, (_, index) => (
              <option key={index}>{index}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={words.sign}>
        <Select
          value={draft.savings}
          onChange={(_, { value }) => {
            const savings = SAVINGS_SIGNS.find((candidate) => candidate === value);
            if (savings !== undefined) change((earlier) => ({ ...earlier, savings }));
          }}
        >
          {SAVINGS_SIGNS.map((sign) => (
            <option key={sign} value={sign}>
              {words.signs[sign](example)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.priceLevel} hint={words.priceLevelHelp}>
        <Input
          className={styles.wide}
          value={priceLevelOf(draft)}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, priceLevel: value }));
          }}
        />
      </Field>
    </div>
  );
}

/** Fluent marks a field as wrong by its message. */
const problem = (sentence: string | undefined): { validationMessage?: string } =>
  sentence === undefined ? {} : { validationMessage: sentence };
