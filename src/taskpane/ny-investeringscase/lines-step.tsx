import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, type JSX } from "react";
import type { Draft } from "../ny-tiltagstabel/draft/draft";
import { RowsStep } from "../ny-tiltagstabel/rows/rows-step";
import { usePane } from "../pane-context";
import { sectionDraft, withSection } from "./draft";
import type { CaseStepProps } from "./step-props";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface LinesStepProps extends CaseStepProps {
  readonly section: "lasting" | "once";
}

/** The lines of a section, typed, pasted or taken from the sheet in the grid of initiatives. */
export function LinesStep({ draft, change, errorOf, leave, overview, section }: LinesStepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const changeRows = useCallback(
    (update: (rows: Draft) => Draft) => {
      change((earlier) => withSection(earlier, section, update(sectionDraft(earlier, section)).rows));
    },
    [change, section],
  );
  return (
    <div className={styles.step}>
      <Text weight="semibold">{texts.case.sectionHelp[section](draft.savings)}</Text>
      <RowsStep
        draft={sectionDraft(draft, section)}
        change={changeRows}
        {...{ errorOf, leave, overview }}
        request={null}
      />
    </div>
  );
}

export const LastingStep = (props: CaseStepProps): JSX.Element => <LinesStep {...props} section="lasting" />;

export const OnceStep = (props: CaseStepProps): JSX.Element => <LinesStep {...props} section="once" />;
