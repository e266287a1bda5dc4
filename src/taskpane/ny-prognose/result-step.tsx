import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { Heading } from "../heading";
import { usePane } from "../pane-context";
import { problem } from "../wizard/problem";
import { newSheetOf } from "./draft/draft";
import { FiguresNotice } from "./figures-notice";
import { FiguresTable } from "./figures-table";
import type { StepProps } from "./step-props";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  wide: { width: "100%", minWidth: 0 },
});

/** Step 3: the result, before anything is written, and the name of its sheet. */
export function ResultStep({ draft, change, errorOf, leave, sheets, figures }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.prognosis;
  return (
    <div className={styles.step}>
      <Field label={texts.place.newSheet} hint={words.sheetsHelp} {...problem(errorOf("newSheet"))}>
        <Input
          className={styles.wide}
          value={newSheetOf(draft, sheets)}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, newSheet: value }));
          }}
          onBlur={() => {
            leave("newSheet");
          }}
        />
      </Field>
      <Heading level="h3">{words.preview}</Heading>
      {figures.status === "ready" && <FiguresTable outcome={figures.outcome} />}
      <FiguresNotice figures={figures} />
    </div>
  );
}
