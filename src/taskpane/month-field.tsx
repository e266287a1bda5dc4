import { Field, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePane } from "./pane-context";

export interface MonthFieldProps {
  readonly label: string;
  /** 1–12. */
  readonly month: number;
  readonly onChange: (month: number) => void;
}

/** One of the twelve months, by its name. */
export function MonthField({ label, month, onChange }: MonthFieldProps): JSX.Element {
  const { texts } = usePane();
  return (
    <Field label={label}>
      <Select
        value={String(month)}
        onChange={(_, { value }) => {
          onChange(Number(value));
        }}
      >
        {texts.common.months.map((name, index) => (
          <option key={name} value={index + 1}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
