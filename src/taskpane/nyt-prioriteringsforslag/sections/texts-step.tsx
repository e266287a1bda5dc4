import { Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { SECTIONS } from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { SECTION_HEADINGS } from "../../../sheets/forms/prioriteringsforslag/proposal-words";
import { usePane } from "../../pane-context";
import { problem } from "../../wizard/problem";
import type { StepProps } from "../step-props";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  wide: { width: "100%", minWidth: 0 },
});

const ROWS = 4;

/** Step 3: the seven sections, under the paper's own headings. */
export function TextsStep({ draft, change, errorOf, leave }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.step}>
      <Text>{texts.proposal.textsHelp}</Text>
      {SECTIONS.map((section) => (
        <Field key={section} label={SECTION_HEADINGS[section]} {...problem(errorOf(section))}>
          <Textarea
            className={styles.wide}
            resize="vertical"
            rows={ROWS}
            value={draft.sections[section]}
            onChange={(_, { value }) => {
              change((earlier) => ({ ...earlier, sections: { ...earlier.sections, [section]: value } }));
            }}
            onBlur={() => {
              leave(section);
            }}
          />
        </Field>
      ))}
    </div>
  );
}
