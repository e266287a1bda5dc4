import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type JSX } from "react";
import { MonthField } from "../month-field";
import { usePane } from "../pane-context";
import { YearField } from "../year-field";
import { readFileInput } from "./file-input";
import type { CaseList } from "./use-case-list";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

const FIRST_YEAR = 2000;
const LAST_YEAR = 2098;

export interface SourceSectionProps extends Pick<CaseList<unknown>, "choice" | "open" | "change"> {
  /** Whether the year is the user's to say, or that of the cases that are there. */
  readonly asksYear: boolean;
}

/** Year and month, and the three ways to a list. */
export function SourceSection({ asksYear, choice, open, change }: SourceSectionProps): JSX.Element {
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
        {asksYear && (
          <YearField
            label={words.year}
            year={choice.year}
            first={FIRST_YEAR}
            last={LAST_YEAR}
            onChange={(year) => {
              change({ year });
            }}
          />
        )}
        <MonthField
          label={words.month}
          month={choice.month}
          onChange={(month) => {
            change({ month });
          }}
        />
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
