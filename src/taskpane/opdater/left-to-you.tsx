import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { RefreshOutcome } from "../case-list/ask-cases";
import { CellLink } from "../notices/cell-link";
import { usePane } from "../pane-context";

const CELLS_SHOWN = 30;

const useStyles = makeStyles({
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** What a refresh leaves for the user to settle: cells that were written over, rows without a budget, rows that lack. */
export function LeftToYou({
  outcome: { overwritten, newRows, missingRows },
}: {
  readonly outcome: RefreshOutcome;
}): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.refresh;
  return (
    <>
      {overwritten.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.overwrittenTitle}</MessageBarTitle>
            {words.overwritten}
            <div className={styles.cells}>
              {overwritten.slice(0, CELLS_SHOWN).map((cell) => (
                <CellLink key={cell} address={cell} />
              ))}
            </div>
            {overwritten.length > CELLS_SHOWN && texts.import.more(overwritten.length - CELLS_SHOWN)}
          </MessageBarBody>
        </MessageBar>
      )}
      {newRows.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.newRowsTitle}</MessageBarTitle>
            {words.newRows(
              newRows.map(({ name, hasPremise }) => words.newRow(name, hasPremise)).join("; "),
              newRows.some(({ hasPremise }) => !hasPremise),
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {missingRows.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.missingTitle}</MessageBarTitle>
            {words.missing(missingRows.join("; "))}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
