import { Button, Caption1, Field, Input, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { TableCellCenterEdit20Regular } from "@fluentui/react-icons/svg/table-cell-center-edit";
import { useId, type JSX } from "react";
import { usePane } from "../../pane-context";
import type { ArgumentField as FieldContent } from "../arguments/field";
import { danishFormula } from "../explain/danish-formula";
import type { ParameterHelp } from "../function-help";

const SWITCHED_ON = "SAND";
const SWITCH_WORDS = ["", SWITCHED_ON, "FALSK"];

const useStyles = makeStyles({
  wide: { width: "100%", minWidth: 0 },
  formula: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

export interface ArgumentFieldProps {
  readonly parameter: ParameterHelp;
  readonly field: FieldContent;
  /** What the field points at: its size, or its one value. */
  readonly note: string | null;
  readonly error: string | undefined;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onUseSelection: () => void;
}

/** The field of one argument, in the form that fits what it takes. */
export function ArgumentField(props: ArgumentFieldProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { parameter, error, field, note } = props;
  if (parameter.takes === "switch" && !field.isFormula && SWITCH_WORDS.includes(field.text.toUpperCase()))
    return <SwitchField {...props} />;
  const { name, optional, help } = parameter;
  const Control = field.isFormula ? TakenFormula : parameter.takes === "word" ? WordField : TextField;
  return (
    <div>
      <Field
        label={optional ? texts.call.optional(name) : name}
        hint={help}
        {...(error === undefined ? {} : { validationMessage: error })}
      >
        <Control {...props} />
      </Field>
      {note !== null && <Caption1 className={styles.note}>{note}</Caption1>}
    </div>
  );
}

function SwitchField({ parameter, field, onType, onLeave }: ArgumentFieldProps): JSX.Element {
  return (
    <Field hint={parameter.help}>
      <Switch
        label={parameter.name}
        checked={field.text.toUpperCase() === SWITCHED_ON}
        onChange={(_, { checked }) => {
          onType(checked ? SWITCHED_ON : "");
        }}
        onBlur={onLeave}
      />
    </Field>
  );
}

/** The words it may be; a reference that has been taken over from a cell is offered beside them. */
function WordField({ parameter: { choices }, field, onType, onLeave }: ArgumentFieldProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const [standard = "", ...others] = choices;
  const shown = field.text === standard ? "" : field.text;
  return (
    <Select
      className={styles.wide}
      value={shown}
      onChange={(_, { value }) => {
        onType(value);
      }}
      onBlur={onLeave}
    >
      <option value="">{texts.call.defaultChoice(standard)}</option>
      {[...new Set([...others, ...(shown === "" ? [] : [shown])])].map((word) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </Select>
  );
}

/** A value or a reference; where only some words will do, they are suggested. */
function TextField({ parameter, field, onType, onLeave, onUseSelection }: ArgumentFieldProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = useId();
  return (
    <Input
      className={styles.wide}
      value={field.text}
      {...(parameter.choices.length > 0 ? { list: words } : {})}
      onChange={(_, { value }) => {
        onType(value);
      }}
      onBlur={onLeave}
      contentAfter={
        <>
          {parameter.choices.length > 0 && (
            <datalist id={words}>
              {parameter.choices.map((word) => (
                <option key={word} value={word} />
              ))}
            </datalist>
          )}
          <Button
            appearance="transparent"
            size="small"
            icon={<TableCellCenterEdit20Regular />}
            aria-label={texts.call.useSelectionFor(parameter.name)}
            title={texts.call.useSelection}
            onClick={onUseSelection}
          />
        </>
      }
    />
  );
}

/** A formula that was taken over: it is kept as it is, or given up for a value of one's own. */
function TakenFormula({ parameter, field, onType }: ArgumentFieldProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const formula = `=${field.text}`;
  return (
    <div className={styles.formula}>
      <code className={styles.text} title={texts.call.takenOver}>
        {services.language === "da" ? danishFormula(formula) : formula}
      </code>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss20Regular />}
        aria-label={texts.call.typeInstead(parameter.name)}
        title={texts.call.typeInstead(parameter.name)}
        onClick={() => {
          onType("");
        }}
      />
    </div>
  );
}
