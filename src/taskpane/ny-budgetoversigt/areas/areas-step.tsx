import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons/svg/table-arrow-up";
import { useState, type JSX } from "react";
import type { ActionFault } from "../../../actions/action";
import { orFault } from "../../ask-action";
import { pastedAmount } from "../../ny-tiltagstabel/rows/interpret-block";
import { selectedTexts } from "../../ny-tiltagstabel/rows/read-selected-cells";
import { FaultNotice } from "../../notices/fault-notice";
import { usePane } from "../../pane-context";
import { problem } from "../../wizard/problem";
import { RollChoice } from "../../wizard/roll-choice";
import { lastTitle, spanOf } from "../../wizard/say-rolled";
import { headingsOf } from "../draft/draft";
import { appendAreas, putAmounts, removeArea } from "../draft/edit-areas";
import { rolledBudgetDraft } from "../draft/rolled-budget";
import type { StepProps } from "../step-props";
import { AreasGrid } from "./areas-grid";
import { readLastBudget } from "./read-last-budget";
import { takeAreas } from "./take-areas";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  sources: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Step 2: the areas – typed, pasted, fetched from the sheet or from last year's overview – and the footnote. */
export function AreasStep(props: StepProps): JSX.Element {
  const styles = useStyles();
  const { services, texts, announce } = usePane();
  const { draft, change, errorOf, leave, overview } = props;
  const words = texts.budget;
  const columns = headingsOf(draft).length;
  const [taken, setTaken] = useState("");
  const [fault, setFault] = useState<ActionFault | null>(null);
  const tell = (sentence: string): void => {
    setTaken(sentence);
    announce(sentence);
  };
  /** Whole rows go below those that are typed; the empty field that was pasted into goes away. */
  const takeRows = (cells: readonly (readonly string[])[]): void => {
    const areas = takeAreas(cells, columns);
    change((earlier) => appendAreas(earlier, areas));
    tell(words.taken(areas.length));
  };
  async function takeSelection(): Promise<void> {
    const selection = await orFault(services.readSelection);
    setFault(selection.ok ? null : selection.fault);
    if (selection.ok) takeRows(selectedTexts(selection.value));
  }
  async function rollOn(table: string): Promise<void> {
    const rolled = await readLastBudget(services, overview, table);
    setFault(rolled.ok ? null : rolled.fault);
    if (!rolled.ok) return;
    change((earlier) => rolledBudgetDraft(earlier, rolled.value));
    const { registered, areas, baseYear } = rolled.value;
    const isKnown = areas.some(({ corrected }) => corrected !== "blank");
    const title = lastTitle(overview, table);
    tell(texts.roll.areas(areas.length, title, spanOf(registered.years), isKnown ? null : baseYear));
  }
  return (
    <div className={styles.step}>
      <Text>{words.areasHelp(texts.common.units[draft.unit])}</Text>
      <div className={styles.sources}>
        <Button icon={<TableArrowUp20Regular />} onClick={() => void takeSelection()}>
          {words.takeSelection}
        </Button>
        <RollChoice
          tables={overview.tables}
          suits={(form) => form === "budget-og-forventet"}
          onChoose={(table) => void rollOn(table)}
        />
      </div>
      {fault !== null && <FaultNotice fault={fault} />}
      <AreasGrid
        {...props}
        onPasteRows={takeRows}
        onPasteAmounts={(id, column, cells) => {
          const first = draft.areas.findIndex((area) => area.id === id);
          const into = draft.areas.slice(first, first + cells.length);
          change((earlier) =>
            into.reduce(
              (result, area, row) =>
                putAmounts(result, area.id, column, (cells[row] ?? []).slice(0, columns - column).map(pastedAmount)),
              earlier,
            ),
          );
        }}
        onRemove={(id) => {
          change((earlier) => removeArea(earlier, id));
        }}
      />
      {taken !== "" && <Text>{taken}</Text>}
      <Field label={words.footnote} hint={words.footnoteHelp} {...problem(errorOf("footnote"))}>
        <Textarea
          resize="vertical"
          value={draft.footnote}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, footnote: value }));
          }}
          onBlur={() => {
            leave("footnote");
          }}
        />
      </Field>
    </div>
  );
}
