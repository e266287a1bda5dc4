import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { JSX, ReactNode } from "react";
import type { Overview } from "../../actions/read-overview";
import { CASES_SHEET } from "../../sheets/cases/case-columns";
import type { Route } from "../navigator";
import { FaultNotice } from "../notices/fault-notice";
import { readDraft } from "../ny-tiltagstabel/draft/keep-draft";
import { readProposalDraft } from "../nyt-prioriteringsforslag/draft/keep-draft";
import { Heading } from "../heading";
import { usePane } from "../pane-context";
import type { OverviewState } from "../use-overview";
import { Beginnings } from "./beginnings";
import { InsertedNotice } from "./inserted-notice";
import { LastAction } from "./last-action";
import { TableList } from "./table-list";
import { TrustLine } from "./trust-line";
import { UndoNotice } from "./undo-notice";
import { useAskedUndo, useUndo } from "./use-undo";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface HomeProps {
  readonly route: Route & { readonly page: "hjem" };
  readonly overview: OverviewState;
  readonly onRetry: () => void;
}

/** The front page: where do I stand, what is here, what can I do. */
export function Home({ route, overview, onRetry }: HomeProps): JSX.Element {
  const styles = useStyles();
  const { services, navigator, texts } = usePane();
  const undo = useUndo();
  useAskedUndo(route, route.undo === "asked", undo.start);
  const hasDraft = readDraft(services.drafts) !== null;
  return (
    <>
      <header className={styles.header}>
        <Heading level="h1">{texts.home.title}</Heading>
        <Button
          appearance="subtle"
          icon={<QuestionCircle20Regular />}
          aria-label={texts.home.help}
          onClick={() => {
            navigator.go({ page: "hjaelp" });
          }}
        />
      </header>
      <main className={styles.body}>
        {route.inserted !== undefined && undo.state.status === "idle" && (
          <InsertedNotice outcome={route.inserted} words={texts.home} onUndo={undo.start} />
        )}
        {route.proposal !== undefined && undo.state.status === "idle" && (
          <InsertedNotice outcome={route.proposal} words={texts.proposal} onUndo={undo.start} />
        )}
        <UndoNotice {...undo} />
        {overview.status === "reading" && <Spinner size="tiny" labelPosition="after" label={texts.common.reading} />}
        {overview.status === "failed" && (
          <FaultNotice fault={overview.fault}>
            <Button size="small" onClick={onRetry}>
              {texts.common.retry}
            </Button>
          </FaultNotice>
        )}
        {overview.status === "ready" && <Standing overview={overview.overview} />}
        <Section title={texts.home.begin}>
          <Beginnings
            hasDraft={hasDraft}
            hasProposal={readProposalDraft(services.drafts) !== null}
            hasCases={overview.status === "ready" && overview.overview.sheets.includes(CASES_SHEET)}
          />
        </Section>
        {overview.status === "ready" && overview.overview.log[0] !== undefined && (
          <Section title={texts.home.last}>
            <LastAction
              entry={overview.overview.log[0]}
              disabled={undo.state.status === "running"}
              onUndo={undo.start}
            />
          </Section>
        )}
      </main>
    </>
  );
}

function Standing({ overview }: { readonly overview: Overview }): JSX.Element {
  const { texts } = usePane();
  return (
    <>
      <TrustLine overview={overview} />
      {overview.tables.some(({ place }) => place !== null) && (
        <Section title={texts.home.here}>
          <TableList tables={overview.tables} />
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Heading level="h2">{title}</Heading>
      {children}
    </section>
  );
}
