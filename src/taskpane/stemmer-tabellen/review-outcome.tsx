import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import type { JSX } from "react";
import type { AcceptedFinding, ReviewOutcome as Outcome } from "./ask-review";
import { Heading } from "../heading";
import { CellLink } from "../notices/cell-link";
import { FocusedNotice } from "../notices/focused-notice";
import { usePane } from "../pane-context";
import { AcceptedList } from "./accepted-list";
import { FindingCard } from "./finding-card";
import { Fold } from "./fold";
import { ToldList } from "./told-list";
import { findingKey } from "./use-review";
import { verdict } from "./verdict";

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  cards: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalS },
  again: { alignSelf: "flex-start" },
});

export interface ReviewOutcomeProps {
  readonly outcome: Outcome;
  /** What was accepted last, since the table was read. */
  readonly justAccepted: AcceptedFinding | null;
  readonly onAccepted: (accepted: AcceptedFinding) => void;
  readonly onAgain: (range: string) => void;
}

/** The verdict first, then everything behind it. */
export function ReviewOutcome({ outcome, justAccepted, onAccepted, onAgain }: ReviewOutcomeProps): JSX.Element {
  const styles = useStyles();
  const { texts, navigator } = usePane();
  const words = texts.review;
  const { range, findings, accepted, rounding, understood } = outcome;
  return (
    <div className={styles.outcome}>
      <FocusedNotice key={justAccepted === null ? "read" : findingKey(justAccepted)}>
        <MessageBar intent={findings.length > 0 ? "warning" : "success"} layout="multiline">
          <MessageBarBody>
            {justAccepted !== null && `${words.justAccepted(justAccepted.cell)} `}
            <strong>{verdict(outcome, words)}</strong> {words.readFrom} <CellLink address={range} />
          </MessageBarBody>
          {justAccepted !== null && (
            <MessageBarActions>
              <Button
                size="small"
                onClick={() => {
                  navigator.go({ page: "hjem", undo: "asked" });
                }}
              >
                {texts.common.undo}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      </FocusedNotice>
      {/* Jumping to a cell has changed the selection: it is the same range that is read again. */}
      <Button
        className={styles.again}
        icon={<ArrowSync20Regular />}
        onClick={() => {
          onAgain(range);
        }}
      >
        {words.again(range)}
      </Button>
      {findings.length > 0 && (
        <section className={styles.section}>
          <Heading level="h2">{words.findings}</Heading>
          <ul className={styles.cards}>
            {findings.map((finding) => (
              <FindingCard key={findingKey(finding)} finding={finding} onAccepted={onAccepted} />
            ))}
          </ul>
        </section>
      )}
      {rounding.length > 0 && (
        <section className={styles.section}>
          <Heading level="h2">{words.rounding}</Heading>
          <Text>{words.roundingHelp}</Text>
          <ToldList lines={rounding} />
        </section>
      )}
      {accepted.length > 0 && (
        <section className={styles.section}>
          <Heading level="h2">{words.accepted}</Heading>
          <AcceptedList accepted={accepted} />
        </section>
      )}
      <Fold title={words.understood}>
        <ToldList lines={understood} />
      </Fold>
    </div>
  );
}
