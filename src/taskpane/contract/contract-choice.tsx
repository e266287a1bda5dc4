import { Field, Input, Radio, RadioGroup, Select, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { SAVINGS_SIGNS, type SavingsSign } from "../../finance/money/table-contract";
import { CUSTOMARY_DECIMALS, UNITS, type Unit } from "../../finance/money/unit";
import { exampleAmount } from "../ny-tiltagstabel/setup/example-amount";
import { usePane } from "../pane-context";

const MOST_DECIMALS = 6;

const useStyles = makeStyles({ wide: { width: "100%", minWidth: 0 } });

/** A contract as it is being chosen. */
export interface ChosenContract {
  readonly unit: Unit;
  readonly savings: SavingsSign;
  readonly priceLevel: string;
  /** null: those customary for the unit. */
  readonly decimals: number | null;
}

export interface ContractChoiceProps {
  readonly chosen: ChosenContract;
  readonly onChange: (change: Partial<ChosenContract>) => void;
}

/** Unit, sign, price level and decimals: the contract a table or a sum is to have. */
export function ContractChoice({ chosen, onChange }: ContractChoiceProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { unit, savings, priceLevel, decimals } = chosen;
  const example = exampleAmount(unit, decimals ?? Math.max(CUSTOMARY_DECIMALS[unit], unit === "mio" ? 1 : 0));
  return (
    <>
      <Field label={texts.setup.unit}>
        <RadioGroup
          value={unit}
          onChange={(_, { value }) => {
            const picked = UNITS.find((each) => each === value);
            if (picked !== undefined) onChange({ unit: picked, decimals: null });
          }}
        >
          {UNITS.map((each) => (
            <Radio key={each} value={each} label={texts.common.units[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.setup.sign}>
        <RadioGroup
          value={savings}
          onChange={(_, { value }) => {
            const picked = SAVINGS_SIGNS.find((each) => each === value);
            if (picked !== undefined) onChange({ savings: picked });
          }}
        >
          {SAVINGS_SIGNS.map((each) => (
            <Radio key={each} value={each} label={texts.setup.signs[each](example)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.setup.priceLevel} hint={texts.contract.priceLevelHelp}>
        <Input
          className={styles.wide}
          value={priceLevel}
          onChange={(_, { value }) => {
            onChange({ priceLevel: value });
          }}
        />
      </Field>
      <Field label={texts.setup.decimals}>
        <Select
          value={decimals === null ? "" : String(decimals)}
          onChange={(_, { value }) => {
            onChange({ decimals: value === "" ? null : Number(value) });
          }}
        >
          <option value="">{texts.contract.decimalsOfUnit}</option>
          {Array.from({ length: MOST_DECIMALS + 1 }, (_, index) => (
            <option key={index}>{index}</option>
          ))}
        </Select>
      </Field>
    </>
  );
}
