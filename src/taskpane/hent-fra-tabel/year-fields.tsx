import { Caption1, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePane } from "../pane-context";
import type { ContractFieldsProps } from "./contract-fields";
import { columnsOf } from "./fetch-choice";

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, alignItems: "end" },
  wide: { width: "100%", minWidth: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** Which year each column is, where its heading leaves that open. */
export function YearFields({ table, choice, errors, choose }: ContractFieldsProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.fetch;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <Text>{words.years}</Text>
      </legend>
      <Caption1>{words.yearsHelp}</Caption1>
      <div className={styles.pair}>
        {columnsOf(table).map(({ header }, index) => (
          <Field key={index} label={words.yearOf(header === "" ? words.column(index + 1) : header)}>
            <Input
              className={styles.wide}
              inputMode="numeric"
              value={choice.years[index] ?? ""}
              {...(errors.years === undefined ? {} : { "aria-invalid": true })}
              onChange={(_, { value }) => {
                choose({ years: choice.years.map((text, at) => (at === index ? value : text)) });
              }}
            />
          </Field>
        ))}
      </div>
      {errors.years !== undefined && (
        <Text className={styles.error} role="alert">
          {errors.years}
        </Text>
      )}
    </fieldset>
  );
}
