import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { DecisionReading } from "../../actions/beslutningsblokke/laes-beslutningsblokke";
import { Heading } from "../heading";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import { useAction } from "../use-action";
import { putSetBack, saveSet, type NamedSet } from "./ask-decision";
import { FiguresTable } from "./figures-table";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  save: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  wide: { width: "100%", minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  set: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
});

interface SavedSetsProps {
  readonly reading: DecisionReading;
  readonly decimals: number;
}

/** Saves the ticks under a name, and puts a saved set back: each with its totals, to be compared. */
export function SavedSets({ reading, decimals }: SavedSetsProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const words = texts.decision;
  const [name, setName] = useState("");
  const { state, start, forget } = useAction<NamedSet>();
  const { table, years, sets } = reading;
  const running = state.status === "running";
  const save = (): void => {
    start(
      async () => {
        const saved = await saveSet(services, { table, name });
        if (saved.ok) setName("");
        return saved;
      },
      { running: words.saving, done: (set) => words.saved(set.name) },
    );
  };
  const putBack = (set: string): void => {
    start(() => putSetBack(services, { table, name: set }), {
      running: words.puttingBack,
      done: (back) => words.putBack(back.name),
    });
  };
  return (
    <section className={styles.section}>
      <Heading level="h2">{words.sets}</Heading>
      <form
        className={styles.save}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field className={styles.field} label={words.setName}>
          <Input
            className={styles.wide}
            value={name}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <Button type="submit" appearance="primary" disabledFocusable={running}>
          {words.save}
        </Button>
      </form>
      {state.status === "failed" && <FaultNotice fault={state.fault} onDismiss={forget} />}
      {sets.length === 0 ? (
        <Text>{words.noSets}</Text>
      ) : (
        <ul className={styles.list}>
          {sets.map((set) => (
            <li key={set.name} className={styles.set}>
              <div className={styles.head}>
                <Text weight="semibold" className={styles.name}>
                  {set.name}
                </Text>
                <Button
                  size="small"
                  disabledFocusable={running}
                  aria-label={words.putBackSet(set.name)}
                  onClick={() => {
                    putBack(set.name);
                  }}
                >
                  {words.putBackShort}
                </Button>
              </div>
              <FiguresTable
                label={set.name}
                years={years}
                decimals={decimals}
                lines={[
                  { label: words.chosen(set.chosen, reading.proposals), values: set.totals },
                  { label: words.distance, values: set.distances },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
