import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePane } from "../pane-context";
import { PlaceFields } from "../wizard/place-fields";
import { newSheetOf } from "./draft/draft";
import type { StepProps } from "./step-props";

const useStyles = makeStyles({ step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

/** The last step: where the proposal is to stand. */
export function PlaceStep({ draft, change, errorOf, leave, overview }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.step}>
      <PlaceFields
        where={texts.proposal.where}
        place={draft.place}
        address={draft.address}
        newSheet={newSheetOf(draft, overview.sheets)}
        onChange={(part) => {
          change((earlier) => ({ ...earlier, ...part }));
        }}
        errorOf={errorOf}
        leave={leave}
      />
    </div>
  );
}
