import { Button, Field, Select, SpinButton, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type JSX } from "react";
import { usePane } from "../pane-context";
import { readFileInput } from "./file-input";
import type { Import } from "./use-import";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

const FIRST_YEAR = 2000;
const LAST_YEAR = 2098;

/** Year and month, and the three ways to a list. */
export function SourceSection({ choice, open, change }: Pick<Import, "choice" | "open" | "change">): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const file = useRef<HTMLInputElement>(null);
  const words = texts.import;
  async function take(chosen: File | undefined): Promise<void> {
    if (chosen !== undefined) open({ kind: "file", file: await readFileInput(chosen) });
  }
  return (
    <div className={styles.section}>
      <div className={styles.pair}>
        <Field label={words.year}>
          <SpinButton
            min={FIRST_YEAR}
            max={LAST_YEAR}
            value={choice.year}
            onChange={(_, { value, displayValue }) => {
              const year = value ?? Number(displayValue);
              if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) change({ year });
            }}
          />
        </Field>
        <Field label={words.month}>
          <Select
            value={String(choice.month)}
            onChange={(_, { value }) => {
              change({ month: Number(value) });
            }}
          >
            {words.months.map((name, index) => (
              <option key={name} value={index + 1}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.buttons}>
        <input
          ref={file}
          type="file"
          accept=".xlsx,.csv,.txt,.tsv,text/csv,text/plain"
          className={styles.hidden}
          aria-label={words.chooseFile}
          onChange={({ target }) => {
            void take(target.files?.[0]);
            // The same file may be chosen again after it has been corrected.
            target.value = "";
          }}
        />
        <Button appearance="primary" onClick={() => file.current?.click()}>
          {words.chooseFile}
        </Button>
        <Button
          onClick={() => {
            open({ kind: "selection", range: null });
          }}
        >
          {words.useSelection}
        </Button>
      </div>
      <Field label={words.paste} hint={words.pasteHelp}>
        <Textarea
          value=""
          resize="none"
          onChange={() => undefined}
          onPaste={(event) => {
            event.preventDefault();
            open({ kind: "text", text: event.clipboardData.getData("text/plain") });
          }}
        />
      </Field>
    </div>
  );
}
