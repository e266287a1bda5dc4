import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type JSX } from "react";
import type { FetchedTable } from "./ask-fetch";
import type { Route } from "../navigator";
import { FaultNotice } from "../notices/fault-notice";
import type { Draft } from "../ny-tiltagstabel/draft/draft";
import { keepDraft, readDraft } from "../ny-tiltagstabel/draft/keep-draft";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import { useAsked } from "../use-asked";
import { draftFromTable, holdsSomething, isMade } from "./draft-from-table";
import { checkChoice } from "./fetch-choice";
import { FetchFooter } from "./fetch-footer";
import { FetchOutcome } from "./fetch-outcome";
import { useFetch } from "./use-fetch";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

export interface HentFraTabelPageProps {
  readonly route: Route & { readonly page: "hent-fra-tabel" };
}

/** Reads a table in the workbook into the wizard: how it was understood first, then the wizard's own steps. */
export function HentFraTabelPage({ route }: HentFraTabelPageProps): JSX.Element {
  const styles = useStyles();
  const { services, navigator, texts } = usePane();
  const words = texts.fetch;
  const { state, choice, choose, start, forget } = useFetch();
  const [attempts, setAttempts] = useState(0);
  const [threatened, setThreatened] = useState<Draft | null>(null);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  const read = (): void => {
    setAttempts(0);
    setThreatened(null);
    start();
  };
  useAsked(route, read);
  const goOn = (table: FetchedTable): void => {
    if (!isMade(choice)) return;
    keepDraft(services.drafts, draftFromTable(table, choice, services.now()));
    navigator.go({ page: "ny-tiltagstabel" });
  };
  const forward = (table: FetchedTable): void => {
    if (Object.keys(checkChoice(choice, words)).length > 0) {
      setAttempts((count) => count + 1);
      return;
    }
    const kept = readDraft(services.drafts);
    if (kept !== null && holdsSomething(kept)) setThreatened(kept);
    else goOn(table);
  };
  const table = state.status === "done" ? state.outcome : null;
  return (
    <PageFrame
      title={words.title}
      {...(table === null
        ? {}
        : {
            footer: (
              <FetchFooter
                threatened={threatened}
                onForward={() => {
                  forward(table);
                }}
                onReplace={() => {
                  goOn(table);
                }}
                onKeep={() => {
                  setThreatened(null);
                }}
              />
            ),
          })}
    >
      <div className={styles.page} ref={page}>
        <Text>{words.intro}</Text>
        <Button
          appearance={table === null ? "primary" : "secondary"}
          disabledFocusable={state.status === "running"}
          onClick={read}
        >
          {words.start}
        </Button>
        {state.status === "running" && <Spinner size="tiny" labelPosition="after" label={words.running} />}
        {state.status === "failed" && <FaultNotice fault={state.fault} onDismiss={forget} />}
        {table !== null && (
          <FetchOutcome
            table={table}
            choice={choice}
            errors={attempts > 0 ? checkChoice(choice, words) : {}}
            choose={choose}
          />
        )}
      </div>
    </PageFrame>
  );
}
