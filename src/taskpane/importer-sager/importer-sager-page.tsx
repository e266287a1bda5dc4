import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { JSX } from "react";
import { FaultNotice } from "../notices/fault-notice";
import { FocusedNotice } from "../notices/focused-notice";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import { ReadList } from "./read-list";
import { SourceSection } from "./source-section";
import { refusedRows, useImport } from "./use-import";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  running: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  footer: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** From a case system's export to the sheet `Sager`: choose, see how it is read, correct, write. */
export function ImporterSagerPage(): JSX.Element {
  const styles = useStyles();
  const { texts, navigator } = usePane();
  const { state, source, choice, progress, open, change, write, cancel, forget } = useImport();
  const words = texts.import;
  const list = state.status === "done" ? state.outcome : null;
  const isWritten = list !== null && list.sheet !== null;
  const canWrite = list !== null && !isWritten && list.cpr === null && list.rows > 0;
  return (
    <PageFrame
      title={words.title}
      {...(canWrite
        ? {
            footer: (
              <div className={styles.footer}>
                <Button appearance="primary" onClick={write}>
                  {words.write(list.rows)}
                </Button>
              </div>
            ),
          }
        : {})}
    >
      <div className={styles.page}>
        <Text>{words.intro}</Text>
        {!isWritten && <SourceSection choice={choice} open={open} change={change} />}
        {state.status === "running" && (
          <div className={styles.running}>
            <Text>{words.stages[progress?.stage ?? "read"]}</Text>
            <ProgressBar aria-label={words.title} {...(progress === null ? {} : { value: progress.share })} />
            <Button size="small" onClick={cancel}>
              {words.cancel}
            </Button>
          </div>
        )}
        {state.status === "failed" && <FaultNotice fault={state.fault} onDismiss={forget} />}
        {list !== null && isWritten && (
          <FocusedNotice>
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{words.written(list.rows, refusedRows(list.errors))}</MessageBarBody>
              <MessageBarActions>
                <Button
                  size="small"
                  onClick={() => {
                    navigator.go({ page: "hjem", undo: "asked" });
                  }}
                >
                  {texts.common.undo}
                </Button>
                <Button size="small" appearance="transparent" onClick={forget}>
                  {words.again}
                </Button>
              </MessageBarActions>
            </MessageBar>
          </FocusedNotice>
        )}
        {list !== null && !isWritten && source !== null && (
          <ReadList source={source} outcome={list} choice={choice} change={change} />
        )}
      </div>
    </PageFrame>
  );
}
