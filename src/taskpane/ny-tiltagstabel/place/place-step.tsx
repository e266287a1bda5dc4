import { Button, Field, Input, Link, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { TableCellCenterEdit20Regular } from "@fluentui/react-icons/svg/table-cell-center-edit";
import { useState, type JSX } from "react";
import type { ActionFault } from "../../../actions/action";
import { formatAddress, singleCell } from "../../../sheets/cells/address";
import { orFault } from "../../ask-action";
import { FaultNotice } from "../../notices/fault-notice";
import { usePane } from "../../pane-context";
import { newSheetOf } from "../draft/draft";
import type { StepProps } from "../step-props";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  indented: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  wide: { width: "100%", minWidth: 0 },
  use: { alignSelf: "flex-start" },
  more: { alignSelf: "flex-start" },
});

/** The last step: where the table is to stand, and, for those who want it, its name. */
export function PlaceStep(props: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { draft, change, errorOf, leave } = props;
  const words = texts.place;
  const [more, setMore] = useState(draft.table !== "");
  return (
    <div className={styles.step}>
      <Field label={words.where}>
        <RadioGroup
          value={draft.place}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, place: value === "sheet" ? "sheet" : "cell" }));
          }}
        >
          <Radio value="cell" label={words.atCell} />
          <Radio value="sheet" label={words.onSheet} />
        </RadioGroup>
      </Field>
      {draft.place === "cell" ? <CellPlaceFields {...props} /> : <NewSheetField {...props} />}
      {more ? (
        <Field label={words.table} hint={words.tableHelp} {...problem(errorOf("table"))}>
          <Input
            className={styles.wide}
            value={draft.table}
            onChange={(_, { value }) => {
              change((earlier) => ({ ...earlier, table: value }));
            }}
            onBlur={() => {
              leave("table");
            }}
          />
        </Field>
      ) : (
        <Link
          as="button"
          className={styles.more}
          onClick={() => {
            setMore(true);
          }}
        >
          {words.more}
        </Link>
      )}
    </div>
  );
}

function CellPlaceFields({ draft, change, errorOf, leave }: StepProps): JSX.Element {
  const styles = useStyles();
  const { services, texts, announce } = usePane();
  const words = texts.place;
  const [fault, setFault] = useState<ActionFault | null>(null);
  async function takeSelectedCell(): Promise<void> {
    const selection = await orFault(services.readSelection);
    setFault(selection.ok ? null : selection.fault);
    if (!selection.ok) return;
    const { sheet, area } = selection.value.place;
    const address = formatAddress(sheet, singleCell(area));
    change((earlier) => ({ ...earlier, address }));
    announce(words.selectionUsed(address));
  }
  return (
    <div className={styles.indented}>
      <Field label={words.address} hint={words.addressHelp} {...problem(errorOf("address"))}>
        <Input
          className={styles.wide}
          value={draft.address}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, address: value }));
          }}
          onBlur={() => {
            leave("address");
          }}
        />
      </Field>
      <Button className={styles.use} icon={<TableCellCenterEdit20Regular />} onClick={() => void takeSelectedCell()}>
        {words.useSelection}
      </Button>
      {fault !== null && <FaultNotice fault={fault} />}
    </div>
  );
}

function NewSheetField({ draft, change, errorOf, leave, overview }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <Field label={texts.place.newSheet} {...problem(errorOf("newSheet"))}>
      <Input
        className={styles.wide}
        value={newSheetOf(draft, overview.sheets)}
        onChange={(_, { value }) => {
          change((earlier) => ({ ...earlier, newSheet: value }));
        }}
        onBlur={() => {
          leave("newSheet");
        }}
      />
    </Field>
  );
}

/** Fluent marks a field as wrong by its message. */
const problem = (sentence: string | undefined): { validationMessage?: string } =>
  sentence === undefined ? {} : { validationMessage: sentence };
