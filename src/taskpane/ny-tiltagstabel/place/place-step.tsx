import { Checkbox, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { usePane } from "../../pane-context";
import { PlaceFields } from "../../wizard/place-fields";
import { problem } from "../../wizard/problem";
import { newSheetOf } from "../draft/draft";
import type { StepProps } from "../step-props";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  wide: { width: "100%", minWidth: 0 },
  more: { alignSelf: "flex-start" },
});

/** The last step: where the table is to stand, and, for those who want it, its name. */
export function PlaceStep({ draft, change, errorOf, leave, overview }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.place;
  const [more, setMore] = useState(draft.table !== "");
  return (
    <div className={styles.step}>
      <PlaceFields
        where={words.where}
        place={draft.place}
        address={draft.address}
        newSheet={newSheetOf(draft, overview.sheets)}
        onChange={(part) => {
          change((earlier) => ({ ...earlier, ...part }));
        }}
        errorOf={errorOf}
        leave={leave}
      />
      {draft.form === "genopretning" ? (
        <Checkbox
          label={words.chart}
          checked={draft.chart}
          onChange={(_, { checked }) => {
            change((earlier) => ({ ...earlier, chart: checked === true }));
          }}
        />
      ) : null}
      {more ? (
        <Field label={words.table} hint={words.tableHelp} {...problem(errorOf("table"))}>
          <Input
            className={styles.wide}
            value={draft.table}
            onChange={(_, { value }) => {
              change((earlier) => ({ ...earlier, table: value }));
            }}
            onBlur={() => {
              leave("table");
            }}
          />
        </Field>
      ) : (
        <Link
          as="button"
          className={styles.more}
          onClick={() => {
            setMore(true);
          }}
        >
          {words.more}
        </Link>
      )}
    </div>
  );
}
