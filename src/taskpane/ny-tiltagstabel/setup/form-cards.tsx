import { Caption1, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { JSX } from "react";
import { FORMS, type Form } from "../../../sheets/layouts/table-request";
import { ActionPlanPicture, RecoveryPlanPicture } from "../../pictures/beginning-pictures";
import { usePane } from "../../pane-context";
import { CataloguePicture, PlannedPicture } from "../../pictures/catalogue-pictures";

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  card: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  // Over the whole card, so that it is what is clicked and what has the focus, with the card's look.
  radio: { position: "absolute", inset: 0, width: "100%", height: "100%", margin: 0, opacity: 0, cursor: "pointer" },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  help: { color: tokens.colorNeutralForeground2 },
  mark: { flexShrink: 0, width: "20px", display: "flex", color: tokens.colorCompoundBrandForeground1 },
});

const PICTURES: Readonly<Record<Form, () => JSX.Element>> = {
  handleplan: ActionPlanPicture,
  genopretning: RecoveryPlanPicture,
  effektiviseringskatalog: CataloguePicture,
  "planlagte-tiltag": PlannedPicture,
};

export interface FormCardsProps {
  readonly form: Form;
  readonly onChange: (form: Form) => void;
}

/** The forms as cards of which one is chosen. */
export function FormCards({ form, onChange }: FormCardsProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <Text>{texts.setup.form}</Text>
      </legend>
      {FORMS.map((candidate) => {
        const Picture = PICTURES[candidate];
        return (
          <div key={candidate} className={mergeClasses(styles.card, candidate === form && styles.chosen)}>
            <Picture />
            <span className={styles.words}>
              <Text weight="semibold" id={`form-${candidate}`}>
                {texts.common.forms[candidate]}
              </Text>
              <Caption1 className={styles.help} id={`form-${candidate}-help`}>
                {texts.setup.formHelp[candidate]}
              </Caption1>
            </span>
            <span className={styles.mark} aria-hidden="true">
              {candidate === form && <CheckmarkCircle20Filled />}
            </span>
            <input
              type="radio"
              name="form"
              className={styles.radio}
              aria-labelledby={`form-${candidate}`}
              aria-describedby={`form-${candidate}-help`}
              checked={candidate === form}
              onChange={() => {
                onChange(candidate);
              }}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
