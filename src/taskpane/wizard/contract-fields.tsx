import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { SAVINGS_SIGNS, type SavingsSign } from "../../finance/money/table-contract";
import { UNITS, type Unit } from "../../finance/money/unit";
import { usePane } from "../pane-context";
import { exampleAmount } from "../ny-tiltagstabel/setup/example-amount";
import { MOST_YEARS } from "../ny-tiltagstabel/draft/draft";
import { problem } from "./problem";

const MOST_DECIMALS = 4;

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, alignItems: "start" },
  wide: { width: "100%", minWidth: 0 },
});

/** A contract as typed. */
export interface TypedContract {
  readonly firstYear: string;
  readonly yearCount: number;
  readonly unit: Unit;
  readonly savings: SavingsSign;
  readonly priceLevel: string | null;
  /** null: those customary for the unit. */
  readonly decimals: number | null;
}

export interface ContractFieldsProps extends Pick<TypedContract, "firstYear" | "yearCount" | "unit" | "savings"> {
  readonly years: readonly number[];
  readonly priceLevel: string;
  readonly decimals: number;
  /** Where the sign is not asked for as that of a saving. */
  readonly sign?: { readonly label: string; readonly options: Readonly<Record<SavingsSign, string>> };
  /** How many years may be chosen. */
  readonly mostYears?: number;
  readonly onChange: (change: Partial<TypedContract>) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly leave: (field: string) => void;
}

/** Years, unit, decimals, sign and price level: what the numbers are written under. */
export function ContractFields(props: ContractFieldsProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { firstYear, yearCount, unit, savings, years, priceLevel, decimals, sign, onChange, errorOf, leave } = props;
  const { mostYears = MOST_YEARS } = props;
  const words = texts.setup;
  const example = exampleAmount(unit, decimals);
  return (
    <>
      <div className={styles.pair}>
        <Field label={words.firstYear} {...problem(errorOf("firstYear"))}>
          <Input
            className={styles.wide}
            inputMode="numeric"
            value={firstYear}
            onChange={(_, { value }) => {
              onChange({ firstYear: value });
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
            value={String(yearCount)}
            onChange={(_, { value }) => {
              onChange({ yearCount: Number(value) });
            }}
          >
            {Array.from({ length: mostYears }, (_, index) => (
              <option key={index}>{index + 1}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.unit}>
          <Select
            value={unit}
            onChange={(_, { value }) => {
              const chosen = UNITS.find((candidate) => candidate === value);
              if (chosen !== undefined) onChange({ unit: chosen, decimals: null });
            }}
          >
            {UNITS.map((each) => (
              <option key={each} value={each}>
                {texts.common.units[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.decimals} hint={words.decimalsExample(example)}>
          <Select
            value={String(decimals)}
            onChange={(_, { value }) => {
              onChange({ decimals: Number(value) });
            }}
          >
            {Array.from({ length: Math.max(MOST_DECIMALS, decimals) + 1 }, (_, index) => (
              <option key={index}>{index}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={sign?.label ?? words.sign}>
        <Select
          value={savings}
          onChange={(_, { value }) => {
            const chosen = SAVINGS_SIGNS.find((candidate) => candidate === value);
            if (chosen !== undefined) onChange({ savings: chosen });
          }}
        >
          {SAVINGS_SIGNS.map((each) => (
            <option key={each} value={each}>
              {sign?.options[each] ?? words.signs[each](example)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.priceLevel} hint={words.priceLevelHelp}>
        <Input
          className={styles.wide}
          value={priceLevel}
          onChange={(_, { value }) => {
            onChange({ priceLevel: value });
          }}
        />
      </Field>
    </>
  );
}
