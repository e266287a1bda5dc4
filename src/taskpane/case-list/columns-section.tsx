import { Caption1, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ListOutcome } from "./ask-cases";
import { Heading } from "../heading";
import { usePane } from "../pane-context";
import type { ListChoice } from "./use-case-list";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  unsure: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

export interface ColumnsSectionProps {
  readonly outcome: ListOutcome;
  readonly mapping: ListChoice["mapping"];
  readonly onChange: (mapping: ListChoice["mapping"]) => void;
}

/** Which of the list's columns holds what; each can be corrected. */
export function ColumnsSection({ outcome, mapping, onChange }: ColumnsSectionProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.import;
  return (
    <section className={styles.section}>
      <Heading level="h2">{words.columnsTitle}</Heading>
      <Text>{words.columnsHelp}</Text>
      {outcome.columns.map(({ key, title, number, confidence }) => (
        <Field key={key} label={title} orientation="horizontal" size="small">
          <Select
            value={number === null ? "" : String(number)}
            onChange={(_, { value }) => {
              onChange({ ...mapping, [key]: value === "" ? null : Number(value) });
            }}
          >
            <option value="">{words.noColumn}</option>
            {outcome.headers.map((header, index) => (
              <option key={index} value={index + 1}>
                {header === "" ? String(index + 1) : header}
              </option>
            ))}
          </Select>
          {confidence !== null && confidence !== "certain" && (
            <Caption1 className={confidence === "unsure" ? styles.unsure : undefined}>
              {words.confidence[confidence]}
            </Caption1>
          )}
        </Field>
      ))}
    </section>
  );
}
