import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { PlaceFields, type PlaceFieldsProps } from "./place-fields";
import type { PlacedDraft } from "./use-kept-draft";

const useStyles = makeStyles({ step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

export interface PlaceStepProps<D extends PlacedDraft> extends Pick<
  PlaceFieldsProps,
  "where" | "newSheet" | "errorOf" | "leave"
> {
  readonly draft: D;
  readonly change: (update: (draft: D) => D) => void;
}

/** The last step of a wizard: where the thing is to stand. */
export function PlaceStep<D extends PlacedDraft>({ draft, change, ...fields }: PlaceStepProps<D>): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.step}>
      <PlaceFields
        {...fields}
        place={draft.place}
        address={draft.address}
        onChange={(part) => {
          change((earlier) => ({ ...earlier, ...part }));
        }}
      />
    </div>
  );
}
