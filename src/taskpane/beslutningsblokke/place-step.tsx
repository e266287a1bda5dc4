import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { StepProps } from "../ny-tiltagstabel/step-props";
import { usePane } from "../pane-context";
import { PlaceFields } from "../wizard/place-fields";

const useStyles = makeStyles({ step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

/** The last step: where the blocks are to stand. */
export function PlaceStep({ draft, change, errorOf, leave }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.step}>
      <PlaceFields
        where={texts.decision.where}
        place={draft.place}
        address={draft.address}
        newSheet={draft.newSheet ?? ""}
        onChange={(part) => {
          change((earlier) => ({ ...earlier, ...part }));
        }}
        errorOf={errorOf}
        leave={leave}
      />
    </div>
  );
}
