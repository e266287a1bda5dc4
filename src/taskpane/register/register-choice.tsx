import { Field, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import { usePane } from "../pane-context";
import { spanOf } from "./span-of";

export interface RegisterChoiceProps {
  readonly registers: readonly RegisteredTable[];
  /** The Excel table's name. */
  readonly chosen: string;
  readonly onChoose: (table: string) => void;
}

/** Which register the page is about: last year's is followed up while next year's is made. */
export function RegisterChoice({ registers, chosen, onChoose }: RegisterChoiceProps): JSX.Element | null {
  const words = usePane().texts.register.choice;
  if (registers.length < 2) return null;
  return (
    <Field label={words.which}>
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {registers.map(({ table, title, years }) => (
          <option key={table} value={table}>
            {words.named(title, spanOf(years))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
