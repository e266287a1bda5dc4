import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { TableCellCenterEdit20Regular } from "@fluentui/react-icons/svg/table-cell-center-edit";
import { useState, type JSX } from "react";
import type { ActionFault } from "../../actions/action";
import { formatAddress, singleCell } from "../../sheets/cells/address";
import { orFault } from "../ask-action";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import { problem } from "./problem";
import type { PlacedDraft } from "./use-kept-draft";

const useStyles = makeStyles({
  indented: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  wide: { width: "100%", minWidth: 0 },
  use: { alignSelf: "flex-start" },
});

export interface PlaceFieldsProps {
  /** "Hvor skal tabellen stå?" */
  readonly where: string;
  readonly place: PlacedDraft["place"];
  readonly address: string;
  /** The new sheet's name, the user's or the proposed. */
  readonly newSheet: string;
  readonly onChange: (change: Partial<PlacedDraft & { readonly newSheet: string }>) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly leave: (field: string) => void;
}

/** Where the thing is to stand: at a cell, or on a new sheet. */
export function PlaceFields(props: PlaceFieldsProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { where, place, newSheet, onChange, errorOf, leave } = props;
  const words = texts.place;
  return (
    <>
      <Field label={where}>
        <RadioGroup
          value={place}
          onChange={(_, { value }) => {
            onChange({ place: value === "sheet" ? "sheet" : "cell" });
          }}
        >
          <Radio value="cell" label={words.atCell} />
          <Radio value="sheet" label={words.onSheet} />
        </RadioGroup>
      </Field>
      {place === "cell" ? (
        <CellFields {...props} />
      ) : (
        <Field label={words.newSheet} {...problem(errorOf("newSheet"))}>
          <Input
            className={styles.wide}
            value={newSheet}
            onChange={(_, { value }) => {
              onChange({ newSheet: value });
            }}
            onBlur={() => {
              leave("newSheet");
            }}
          />
        </Field>
      )}
    </>
  );
}

function CellFields({ address, onChange, errorOf, leave }: PlaceFieldsProps): JSX.Element {
  const styles = useStyles();
  const { services, texts, announce } = usePane();
  const words = texts.place;
  const [fault, setFault] = useState<ActionFault | null>(null);
  async function takeSelectedCell(): Promise<void> {
    const selection = await orFault(services.readSelection);
    setFault(selection.ok ? null : selection.fault);
    if (!selection.ok) return;
    const { sheet, area } = selection.value.place;
    const selected = formatAddress(sheet, singleCell(area));
    onChange({ address: selected });
    announce(words.selectionUsed(selected));
  }
  return (
    <div className={styles.indented}>
      <Field label={words.address} hint={words.addressHelp} {...problem(errorOf("address"))}>
        <Input
          className={styles.wide}
          value={address}
          onChange={(_, { value }) => {
            onChange({ address: value });
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
