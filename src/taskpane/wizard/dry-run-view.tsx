import { Button, Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { FaultNotice } from "../notices/fault-notice";
import type { DryRun } from "./use-dry-run";

export interface DryRunViewProps<Outcome> {
  readonly run: DryRun<Outcome>;
  readonly words: { readonly reading: string; readonly readAgain: string };
  readonly children: (outcome: Outcome) => JSX.Element;
}

/** What an action would do, or why it can't be told yet. */
export function DryRunView<Outcome>({ run, words, children }: DryRunViewProps<Outcome>): JSX.Element | null {
  switch (run.status) {
    case "none":
      return null;
    case "reading":
      return <Spinner size="tiny" labelPosition="after" label={words.reading} />;
    case "failed":
      return (
        <FaultNotice fault={run.fault}>
          <Button size="small" onClick={run.retry}>
            {words.readAgain}
          </Button>
        </FaultNotice>
      );
    case "ready":
      return children(run.outcome);
  }
}
