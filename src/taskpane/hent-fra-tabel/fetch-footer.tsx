import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { FocusedNotice } from "../notices/focused-notice";
import { titleOf, type Draft } from "../ny-tiltagstabel/draft/draft";
import { filledRows } from "../ny-tiltagstabel/draft/edit-rows";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface FetchFooterProps {
  /** The draft that would be lost; null as long as there is none, or nobody has asked to go on. */
  readonly threatened: Draft | null;
  readonly onForward: () => void;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** On to the wizard; a table that somebody has begun there is asked about first. */
export function FetchFooter({ threatened, onForward, onReplace, onKeep }: FetchFooterProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.fetch;
  return (
    <footer className={styles.footer}>
      {threatened !== null && (
        <FocusedNotice>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.draftExists(titleOf(threatened), filledRows(threatened).length)}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={onReplace}>
                {words.replace}
              </Button>
              <Button size="small" onClick={onKeep}>
                {words.keep}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </FocusedNotice>
      )}
      <Button appearance="primary" onClick={onForward}>
        {words.continue}
      </Button>
    </footer>
  );
}
