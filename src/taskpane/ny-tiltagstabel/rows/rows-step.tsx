import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons/svg/table-arrow-up";
import { useCallback, useEffect, useRef, useState, type JSX } from "react";
import type { ActionFault } from "../../../actions/action";
import { isWithdrawn } from "../../../finance/initiatives/status";
import { isInitiativeForm } from "../../../sheets/ledgers/table-register";
import { orFault } from "../../ask-action";
import { FaultNotice } from "../../notices/fault-notice";
import { usePane } from "../../pane-context";
import { RollChoice } from "../../wizard/roll-choice";
import { lastTitle, spanOf } from "../../wizard/say-rolled";
import { yearsOf } from "../draft/draft";
import { appendRows, filledRows, type GridColumn } from "../draft/edit-rows";
import { rolledDraft } from "../draft/rolled-draft";
import type { StepProps } from "../step-props";
import { interpretBlock } from "./interpret-block";
import { pasteRows } from "./paste-rows";
import { readLastYear } from "./read-last-year";
import { selectedTexts } from "./read-selected-cells";
import { RowsGrid } from "./rows-grid";
import { takenSentence } from "./taken-sentence";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  sources: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  foot: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  count: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** Step 2: the initiatives – typed, pasted, taken from the sheet or from last year's table. */
export function RowsStep({ draft, change, errorOf, leave, request, overview }: StepProps): JSX.Element {
  const styles = useStyles();
  const { services, texts, announce } = usePane();
  const [taken, setTaken] = useState("");
  const [fault, setFault] = useState<ActionFault | null>(null);
  const tell = useCallback(
    (sentence: string) => {
      setTaken(sentence);
      announce(sentence);
    },
    [announce],
  );
  // The rows keep this function; it reads the draft when something is pasted, not when the rows were drawn.
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  const paste = useCallback(
    (row: number, column: GridColumn, cells: readonly (readonly string[])[]) => {
      const pasted = pasteRows(latest.current, { row, column }, cells);
      change(() => pasted.draft);
      tell(takenSentence(pasted, texts.rows));
    },
    [change, tell, texts],
  );
  async function takeSelection(): Promise<void> {
    const selection = await orFault(services.readSelection);
    setFault(selection.ok ? null : selection.fault);
    if (!selection.ok) return;
    const block = interpretBlock(selectedTexts(selection.value), yearsOf(draft));
    change((earlier) => appendRows(earlier, block.rows));
    tell(takenSentence({ ...block, count: block.rows.length }, texts.rows));
  }
  async function rollOn(table: string): Promise<void> {
    const rolled = await readLastYear(services, overview, table);
    const filledIn = rolled.ok ? rolledDraft(latest.current, rolled.value) : rolled;
    setFault(filledIn.ok ? null : filledIn.fault);
    if (!rolled.ok || !filledIn.ok) return;
    change(() => filledIn.value);
    const { registered, initiatives } = rolled.value;
    tell(texts.roll.rows(initiatives.length, lastTitle(overview, table), spanOf(registered.years)));
  }
  const filled = filledRows(draft);
  const withdrawn = filled.filter((row) => isWithdrawn(row.status ?? "")).length;
  const noRows = errorOf("rows");
  return (
    <div className={styles.step}>
      <Text>{texts.rows.help}</Text>
      <div className={styles.sources}>
        <Button icon={<TableArrowUp20Regular />} onClick={() => void takeSelection()}>
          {texts.rows.takeSelection}
        </Button>
        <RollChoice
          tables={overview.tables}
          suits={(form) => form === "register" || isInitiativeForm(form)}
          onChoose={(table) => void rollOn(table)}
        />
      </div>
      {fault !== null && <FaultNotice fault={fault} />}
      <RowsGrid
        draft={draft}
        groups={groupsIn(draft.rows)}
        numbers={request?.initiatives.map(({ number }) => number) ?? []}
        change={change}
        errorOf={errorOf}
        leave={leave}
        onPaste={paste}
      />
      <div className={styles.foot}>
        {noRows !== undefined && (
          <Text className={styles.error} role="alert">
            {noRows}
          </Text>
        )}
        {taken !== "" && <Text>{taken}</Text>}
        {filled.length > 0 && (
          <Caption1 className={styles.count}>{texts.rows.count(filled.length, withdrawn)}</Caption1>
        )}
      </div>
    </div>
  );
}

const groupsIn = (rows: readonly { readonly group: string }[]): readonly string[] =>
  [...new Set(rows.map(({ group }) => group.trim()))].filter((group) => group !== "");
