import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { JSX } from "react";
import { importCases, type ImportOutcome } from "../case-list/ask-cases";
import { ListProgress } from "../case-list/list-progress";
import { ReadList } from "../case-list/read-list";
import { SourceSection } from "../case-list/source-section";
import { refusedRows, useCaseList } from "../case-list/use-case-list";
import { WriteFooter } from "../case-list/write-footer";
import { FaultNotice } from "../notices/fault-notice";
import { FocusedNotice } from "../notices/focused-notice";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** From a case system's export to the sheet `Sager`: choose, see how it is read, correct, write. */
export function ImporterSagerPage(): JSX.Element {
  const styles = useStyles();
  const { services, texts, navigator } = usePane();
  const words = texts.import;
  const { state, source, choice, progress, open, change, write, cancel, forget } = useCaseList<ImportOutcome>({
    ask: (input, said, dryRun, watch) => importCases(services, { ...input, ...said, dryRun }, watch),
    listOf: (outcome) => outcome,
    done: ({ sheet, rows, rowsRead, errors }) =>
      sheet === null ? words.read(rowsRead, rows) : words.written(rows, refusedRows(errors)),
  });
  const list = state.status === "done" ? state.outcome : null;
  const isWritten = list !== null && list.sheet !== null;
  const canWrite = list !== null && !isWritten && list.cpr === null && list.rows > 0;
  return (
    <PageFrame
      title={words.title}
      {...(canWrite ? { footer: <WriteFooter label={words.write(list.rows)} onWrite={write} /> } : {})}
    >
      <div className={styles.page}>
        <Text>{words.intro}</Text>
        {!isWritten && <SourceSection asksYear choice={choice} open={open} change={change} />}
        {state.status === "running" && <ListProgress label={words.title} progress={progress} onCancel={cancel} />}
        {state.status === "failed" && (
          <FaultNotice fault={state.fault} onDismiss={forget}>
            {state.fault.code === "cases-there" && (
              <Button
                size="small"
                onClick={() => {
                  navigator.go({ page: "opdater" });
                }}
              >
                {words.refresh}
              </Button>
            )}
          </FaultNotice>
        )}
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
