import { Button, Field, Input, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePane } from "../pane-context";
import { problem } from "../wizard/problem";
import { AMOUNT_FIELDS, budgetField, putRow, rowKey, rowOfDraft, type BudgetLine } from "./draft/draft";
import { budgetLines } from "./draft/draft-input";
import { takeProposals } from "./draft/take-proposals";
import type { StepProps } from "./step-props";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  line: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    margin: 0,
    minWidth: 0,
  },
  name: { fontWeight: tokens.fontWeightSemibold, padding: `0 ${tokens.spacingHorizontalXS}` },
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, alignItems: "start" },
  wide: { width: "100%", minWidth: 0 },
});

/** Step 2: what the cases do not say – budget, spending, and what is expected to come. */
export function BudgetsStep(props: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { draft, change, lines, figures } = props;
  const words = texts.prognosis;
  const { history, proposals } = figures.status === "ready" ? figures.outcome : { history: null, proposals: [] };
  return (
    <div className={styles.step}>
      <Text>{words.budgetsHelp}</Text>
      <Field label={words.level}>
        <RadioGroup
          layout="horizontal"
          value={draft.level}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, level: value === "group" ? "group" : "row" }));
          }}
        >
          <Radio value="row" label={words.levels.row} />
          <Radio value="group" label={words.levels.group} />
        </RadioGroup>
      </Field>
      {history !== null && (
        <Field hint={words.proposalsHelp(history.from, history.to)}>
          <Button
            onClick={() => {
              change((earlier) => takeProposals(earlier, budgetLines(earlier, lines ?? []), proposals));
            }}
          >
            {words.useProposals}
          </Button>
        </Field>
      )}
      {budgetLines(draft, lines ?? []).map((line) => (
        <BudgetFields key={rowKey(line)} {...props} line={line} />
      ))}
    </div>
  );
}

function BudgetFields({ line, draft, change, errorOf, leave }: StepProps & { readonly line: BudgetLine }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.prognosis;
  const row = rowOfDraft(draft, line);
  return (
    <fieldset className={styles.line}>
      <legend className={styles.name}>{line.part === null ? line.group : `${line.group}, ${line.part}`}</legend>
      <div className={styles.fields}>
        {AMOUNT_FIELDS.map((field) => (
          <Field key={field} label={words.fields[field]} {...problem(errorOf(budgetField(line, field)))}>
            <Input
              className={styles.wide}
              inputMode="decimal"
              value={row[field]}
              onChange={(_, { value }) => {
                change((earlier) => putRow(earlier, line, { [field]: value }));
              }}
              onBlur={() => {
                leave(budgetField(line, field));
              }}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
