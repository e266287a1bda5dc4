import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { refreshCases, type RefreshOutcome } from "../case-list/ask-cases";
import { ListProgress } from "../case-list/list-progress";
import { ReadList } from "../case-list/read-list";
import { SourceSection } from "../case-list/source-section";
import { useCaseList } from "../case-list/use-case-list";
import { WriteFooter } from "../case-list/write-footer";
import { DoneNotice } from "../notices/done-notice";
import { FaultNotice } from "../notices/fault-notice";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import { Differences } from "./differences";
import { LeftToYou } from "./left-to-you";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** The month's new case list: choose it, see what differs from `Sager`, write. */
export function OpdaterPage(): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const words = texts.refresh;
  const { state, source, choice, progress, open, change, write, cancel, forget } = useCaseList<RefreshOutcome>({
    ask: (input, { month, sheet, mapping, pseudonyms }, dryRun, watch) =>
      refreshCases(services, { ...input, month, sheet, mapping, pseudonyms, dryRun }, watch),
    listOf: ({ list }) => list,
    done: (outcome) =>
      outcome.written ? words.written(outcome.prognoses.join(", ")) : words.differ(countsOf(outcome)),
  });
  const outcome = state.status === "done" ? state.outcome : null;
  const isWritten = outcome?.written ?? false;
  const canWrite = outcome !== null && !isWritten && outcome.list.cpr === null && outcome.list.rows > 0;
  return (
    <PageFrame
      title={words.title}
      {...(canWrite ? { footer: <WriteFooter label={words.write} onWrite={write} /> } : {})}
    >
      <div className={styles.page}>
        <Text>{words.intro}</Text>
        {!isWritten && <SourceSection asksYear={false} choice={choice} open={open} change={change} />}
        {state.status === "running" && <ListProgress label={words.title} progress={progress} onCancel={cancel} />}
        {state.status === "failed" && <FaultNotice fault={state.fault} onDismiss={forget} />}
        {outcome !== null && isWritten && (
          <DoneNotice>
            {words.written(outcome.prognoses.join(", "))} {words.differ(countsOf(outcome))}
          </DoneNotice>
        )}
        {outcome !== null && !isWritten && <Differences outcome={outcome} summary={words.differ(countsOf(outcome))} />}
        {outcome !== null && <LeftToYou outcome={outcome} />}
        {outcome !== null && !isWritten && source !== null && (
          <ReadList source={source} outcome={outcome.list} choice={choice} change={change} />
        )}
      </div>
    </PageFrame>
  );
}

const countsOf = ({ added, changed, ended, unchanged }: RefreshOutcome) => ({
  added: added.length,
  changed: changed.length,
  ended: ended.length,
  unchanged,
});
