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
import { headingsOf } from "../draft/draft";
import { appendAreas, putAmounts, removeArea } from "../draft/edit-areas";
import type { StepProps } from "../step-props";
import { AreasGrid } from "./areas-grid";
import { takeAreas } from "./take-areas";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  take: { alignSelf: "flex-start" },
});

/** Step 2: the areas – typed, pasted or fetched from the sheet – and the footnote. */
export function AreasStep(props: StepProps): JSX.Element {
  const styles = useStyles();
  const { services, texts, announce } = usePane();
  const { draft, change, errorOf, leave } = props;
  const words = texts.budget;
  const columns = headingsOf(draft).length;
  const [taken, setTaken] = useState("");
  const [fault, setFault] = useState<ActionFault | null>(null);
  const tell = (count: number): void => {
    setTaken(words.taken(count));
    announce(words.taken(count));
  };
  /** Whole rows go below those that are typed; the empty field that was pasted into goes away. */
  const takeRows = (cells: readonly (readonly string[])[]): void => {
    const areas = takeAreas(cells, columns);
    change((earlier) => appendAreas(earlier, areas));
    tell(areas.length);
  };
  async function takeSelection(): Promise<void> {
    const selection = await orFault(services.readSelection);
    setFault(selection.ok ? null : selection.fault);
    if (selection.ok) takeRows(selectedTexts(selection.value));
  }
  return (
    <div className={styles.step}>
      <Text>{words.areasHelp(texts.common.units[draft.unit])}</Text>
      <Button className={styles.take} icon={<TableArrowUp20Regular />} onClick={() => void takeSelection()}>
        {words.takeSelection}
      </Button>
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
