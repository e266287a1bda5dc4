import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { ActionFault } from "../../../actions/action";
import { formatAddress, formatArea } from "../../../sheets/cells/address";
import { sameName } from "../../../sheets/cells/sheet-name";
import { orFault } from "../../ask-action";
import { FaultNotice } from "../../notices/fault-notice";
import { usePane } from "../../pane-context";
import type { FieldErrors } from "../arguments/check-fields";
import { EMPTY_FIELD, typedField, type ArgumentField as FieldContent } from "../arguments/field";
import type { Call } from "../use-call";
import { ArgumentField } from "./argument-field";
import { fieldNote } from "./field-note";

/** More optional arguments than these are folded away until they are asked for. */
const MOST_OPTIONAL = 2;

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  more: { alignSelf: "flex-start" },
});

export interface ArgumentsFormProps {
  readonly call: Call;
  /** The sentences under the fields, as far as they are to be shown. */
  readonly errors: FieldErrors;
  readonly onChange: (index: number, field: FieldContent, home: string) => void;
  readonly onLeave: (index: number) => void;
}

/** A field for each argument, in the order they are typed. */
export function ArgumentsForm({ call, errors, onChange, onLeave }: ArgumentsFormProps): JSX.Element {
  const styles = useStyles();
  const { services, texts, announce } = usePane();
  const [asked, setAsked] = useState(false);
  const [fault, setFault] = useState<ActionFault | null>(null);
  const { help, home, fields } = call;
  const optional = help.parameters.filter((parameter) => parameter.optional);
  const isFilled = help.parameters.some((parameter, index) => parameter.optional && fields[index]?.text !== "");
  const folded = optional.length > MOST_OPTIONAL && !asked && !isFilled;
  async function takeSelection(index: number): Promise<void> {
    const selection = await orFault(services.readSelection);
    setFault(selection.ok ? null : selection.fault);
    if (!selection.ok) return;
    const { sheet, area } = selection.value.place;
    const isHome = home === "" || sameName(sheet, home);
    const address = isHome ? formatArea(area) : formatAddress(sheet, area);
    onChange(index, typedField(address), isHome ? sheet : home);
    // The same cells may hold other numbers than when they were read.
    call.cells.readAgain();
    announce(texts.call.selectionUsed(help.parameters[index]?.name ?? "", address));
  }
  return (
    <div className={styles.fields}>
      {help.parameters.map((parameter, index) =>
        folded && parameter.optional ? null : (
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            field={fields[index] ?? EMPTY_FIELD}
            note={fieldNote(call, index, texts.call, services.language)}
            error={errors.get(index)}
            onType={(text) => {
              onChange(index, typedField(text), home);
            }}
            onLeave={() => {
              onLeave(index);
            }}
            onUseSelection={() => void takeSelection(index)}
          />
        ),
      )}
      {folded && (
        <Link
          as="button"
          className={styles.more}
          onClick={() => {
            setAsked(true);
          }}
        >
          {texts.call.more}
        </Link>
      )}
      {fault !== null && <FaultNotice fault={fault} />}
    </div>
  );
}
