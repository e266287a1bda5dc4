import {
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { JSX } from "react";
import type { ListOutcome } from "./ask-cases";
import { usePane } from "../pane-context";
import { ColumnsSection } from "./columns-section";
import { MessagesSection } from "./messages-section";
import { refusedRows, type CaseList, type ListSource } from "./use-case-list";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  cpr: { display: "flex", flexDirection: "column" },
});

export interface ReadListProps extends Pick<CaseList<unknown>, "choice" | "change"> {
  readonly source: ListSource;
  readonly outcome: ListOutcome;
}

/** How a list has been read: what can be taken, what can't and why, and by which columns. */
export function ReadList({ source, outcome, choice, change }: ReadListProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.import;
  const { rows, rowsRead, errors, checks, cpr, book } = outcome;
  const refused = refusedRows(errors);
  const sentences = [
    sourceSentence(source, words),
    words.read(rowsRead, rows),
    refused > 0 ? words.refused(refused) : "",
    checks.length > 0 ? words.toCheck(checks.length) : "",
  ];
  return (
    <div className={styles.list}>
      <Text>{sentences.filter((sentence) => sentence !== "").join(" ")}</Text>
      {book !== null && book.sheets.length > 1 && (
        <Field label={words.sheet}>
          <Select
            value={book.sheet}
            onChange={(_, { value }) => {
              // Another sheet has columns of its own.
              change({ sheet: value, mapping: {} });
            }}
          >
            {book.sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      {(cpr !== null || choice.pseudonyms) && (
        <MessageBar intent={cpr === null ? "info" : "warning"} layout="multiline">
          <MessageBarBody className={styles.cpr}>
            {cpr !== null && words.cpr(cpr.column, String(cpr.row))}
            <Checkbox
              label={words.pseudonyms}
              checked={choice.pseudonyms}
              onChange={(_, { checked }) => {
                change({ pseudonyms: checked === true });
              }}
            />
          </MessageBarBody>
        </MessageBar>
      )}
      <MessagesSection title={words.errorsTitle} messages={errors} />
      <MessagesSection title={words.checksTitle} messages={checks} />
      <ColumnsSection
        outcome={outcome}
        mapping={choice.mapping}
        onChange={(mapping) => {
          change({ mapping });
        }}
      />
    </div>
  );
}

function sourceSentence(source: ListSource, words: ReturnType<typeof usePane>["texts"]["import"]): string {
  switch (source.kind) {
    case "file":
      return words.fromFile(source.file.name);
    case "selection":
      return words.fromSelection;
    case "text":
      return words.fromClipboard;
  }
}
