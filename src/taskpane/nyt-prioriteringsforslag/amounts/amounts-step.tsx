import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons/svg/table-arrow-up";
import { useState, type JSX } from "react";
import type { ActionFault } from "../../../actions/action";
import { orFault } from "../../ask-action";
import { yearsOf } from "../../ny-tiltagstabel/draft/draft";
import { selectedTexts } from "../../ny-tiltagstabel/rows/read-selected-cells";
import { FaultNotice } from "../../notices/fault-notice";
import { usePane } from "../../pane-context";
import { rowsOf, type AmountRow } from "../draft/edit-rows";
import type { StepProps } from "../step-props";
import { AmountsGrid } from "./amounts-grid";
import { EffectsFields } from "./effects-fields";
import { NetLine } from "./net-line";
import { takeBlock } from "./take-block";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  take: { alignSelf: "flex-start" },
});

/** Step 2: the amounts – typed, pasted or fetched from the sheet – and what they come to. */
export function AmountsStep(props: StepProps): JSX.Element {
  const styles = useStyles();
  const { services, texts, announce } = usePane();
  const { draft, change } = props;
  const words = texts.proposal;
  const [taken, setTaken] = useState("");
  const [fault, setFault] = useState<ActionFault | null>(null);
  const take = (row: AmountRow, year: number, cells: readonly (readonly string[])[]): void => {
    const result = takeBlock(draft, { row, year }, cells, yearsOf(draft).length);
    change(() => result.draft);
    setTaken(words.taken(result.count));
    announce(words.taken(result.count));
  };
  async function takeSelection(): Promise<void> {
    const selection = await orFault(services.readSelection);
    setFault(selection.ok ? null : selection.fault);
    const [first] = rowsOf(draft);
    if (selection.ok && first !== undefined) take(first, 0, selectedTexts(selection.value));
  }
  return (
    <div className={styles.step}>
      <Text>{words.amountsHelp(texts.common.units[draft.unit])}</Text>
      <Button className={styles.take} icon={<TableArrowUp20Regular />} onClick={() => void takeSelection()}>
        {words.takeSelection}
      </Button>
      {fault !== null && <FaultNotice fault={fault} />}
      <AmountsGrid {...props} onPaste={take} />
      {taken !== "" && <Text>{taken}</Text>}
      <NetLine {...props} />
      <EffectsFields {...props} />
    </div>
  );
}
