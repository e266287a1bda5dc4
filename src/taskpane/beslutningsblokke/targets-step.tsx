import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { yearsOf } from "../ny-tiltagstabel/draft/draft";
import { putAt } from "../ny-tiltagstabel/draft/edit-rows";
import type { StepProps } from "../ny-tiltagstabel/step-props";
import { usePane } from "../pane-context";
import { AmountFields } from "../wizard/amount-fields";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  frame: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
});

/** Step 3: what the chosen proposals are held against, year by year. */
export function TargetsStep({ draft, change, errorOf, leave }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.decision;
  const years = yearsOf(draft);
  return (
    <div className={styles.step}>
      <Text>{words.targetsHelp[draft.savings]}</Text>
      <div className={styles.frame} role="group" aria-label={words.target}>
        <AmountFields
          name="target"
          headings={years.map(String)}
          amounts={draft.targets}
          labelOf={(at) => `${words.target} ${String(years[at] ?? "")}`}
          onChange={(at, text) => {
            change((earlier) => ({ ...earlier, targets: putAt(earlier.targets, at, text) }));
          }}
          onPaste={(at, cells) => {
            change((earlier) => ({
              ...earlier,
              targets: (cells[0] ?? []).reduce<string[]>(
                (targets, text, offset) => putAt(targets, at + offset, text),
                [...earlier.targets],
              ),
            }));
          }}
          errorOf={errorOf}
          leave={leave}
        />
      </div>
    </div>
  );
}
