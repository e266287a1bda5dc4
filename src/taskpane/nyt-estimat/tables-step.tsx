import { Button, Checkbox, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import { usePane } from "../pane-context";
import { RollBlock } from "../wizard/roll-block";
import { readLastEstimate } from "./ask-last-estimate";
import {
  budgetOf,
  labelOf,
  linesOf,
  rolledEstimateDraft,
  titleOf,
  type Candidates,
  type EstimateDraft,
} from "./draft/draft";
import type { EstimateState } from "./use-estimate";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  wide: { width: "100%", minWidth: 0 },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  label: { paddingLeft: "32px", paddingBottom: tokens.spacingVerticalS },
  fault: { color: tokens.colorPaletteRedForeground1 },
  missing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
});

export interface TablesStepProps {
  readonly draft: EstimateDraft;
  readonly change: (update: (draft: EstimateDraft) => EstimateDraft) => void;
  readonly candidates: Candidates;
  readonly estimate: EstimateState;
  readonly overview: Overview;
}

/** Step 1: which budget, which initiatives, and the year the difference is to. */
export function TablesStep({ draft, change, candidates, estimate, overview }: TablesStepProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const words = texts.estimate;
  const budget = budgetOf(draft, candidates);
  if (budget === undefined || candidates.initiatives.length === 0) return <MissingTables candidates={candidates} />;
  return (
    <div className={styles.step}>
      <Text>{words.help}</Text>
      <RollBlock
        form="samlet-estimat"
        overview={overview}
        read={(rollFrom) => readLastEstimate(services, { rollFrom })}
        spanOf={({ baseYear }) => String(baseYear)}
        onRolled={(rolled) => {
          change((earlier) => rolledEstimateDraft(earlier, rolled));
        }}
      />
      <Field label={texts.setup.title}>
        <Input
          className={styles.wide}
          value={titleOf(draft, budget)}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, title: value }));
          }}
        />
      </Field>
      <Field label={words.budget}>
        <Select
          value={budget.table}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, budget: value, baseYear: null }));
          }}
        >
          {candidates.budgets.map(({ table, title }) => (
            <option key={table} value={table}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.baseYear} hint={words.baseYearHelp}>
        <Select
          value={String(estimate.input.baseYear)}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, baseYear: Number(value) }));
          }}
        >
          {estimate.baseYears.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.group}>
        <legend>
          <Text>{words.tables}</Text>
        </legend>
        {candidates.initiatives.map((table) => (
          <LineFields key={table.table} {...{ draft, change, candidates, table }} />
        ))}
      </fieldset>
      {estimate.fault !== null && <FaultText fault={estimate.fault} />}
    </div>
  );
}

interface LineFieldsProps extends Pick<TablesStepProps, "draft" | "change" | "candidates"> {
  readonly table: RegisteredTable;
}

/** A table that may be a line, and what the line is called. */
function LineFields({ draft, change, candidates, table }: LineFieldsProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.estimate;
  const chosen = linesOf(draft, candidates);
  const isChosen = chosen.includes(table);
  return (
    <div>
      <Checkbox
        label={`${table.title} (${texts.common.units[table.contract.unit]})`}
        checked={isChosen}
        onChange={(_, { checked }) => {
          const others = chosen.map((each) => each.table).filter((name) => name !== table.table);
          change((earlier) => ({ ...earlier, tables: checked === true ? [...others, table.table] : others }));
        }}
      />
      {isChosen && (
        <div className={styles.label}>
          <Input
            className={styles.wide}
            aria-label={words.lineName(table.title)}
            value={labelOf(draft, table)}
            onChange={(_, { value }) => {
              change((earlier) => ({ ...earlier, labels: { ...earlier.labels, [table.table]: value } }));
            }}
          />
        </div>
      )}
    </div>
  );
}

function FaultText({ fault }: { readonly fault: NonNullable<EstimateState["fault"]> }): JSX.Element {
  const styles = useStyles();
  const { services } = usePane();
  return (
    <Text className={styles.fault} role="alert">
      {fault.sentence[services.language]}
    </Text>
  );
}

/** What must be made first, and the way there. */
function MissingTables({ candidates }: Pick<TablesStepProps, "candidates">): JSX.Element {
  const styles = useStyles();
  const { navigator, texts } = usePane();
  const words = texts.estimate;
  return (
    <div className={styles.missing}>
      <Text>{words.missing}</Text>
      {candidates.budgets.length === 0 && (
        <Button
          onClick={() => {
            navigator.go({ page: "ny-budgetoversigt" });
          }}
        >
          {texts.budget.title}
        </Button>
      )}
      {candidates.initiatives.length === 0 && (
        <Button
          onClick={() => {
            navigator.go({ page: "ny-tiltagstabel" });
          }}
        >
          {texts.wizard.title}
        </Button>
      )}
    </div>
  );
}
