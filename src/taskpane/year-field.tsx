import { Field, SpinButton } from "@fluentui/react-components";
import type { JSX } from "react";

export interface YearFieldProps {
  readonly label: string;
  readonly year: number;
  readonly first: number;
  readonly last: number;
  readonly onChange: (year: number) => void;
}

/** A year, typed or stepped to; what is none is not taken. */
export function YearField({ label, year, first, last, onChange }: YearFieldProps): JSX.Element {
  return (
    <Field label={label}>
      <SpinButton
        min={first}
        max={last}
        value={year}
        onChange={(_, { value, displayValue }) => {
          const typed = value ?? Number(displayValue);
          if (Number.isInteger(typed) && typed >= first && typed <= last) onChange(typed);
        }}
      />
    </Field>
  );
}
