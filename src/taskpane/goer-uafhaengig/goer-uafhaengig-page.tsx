import { Button, Field, Radio, RadioGroup, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { makeIndependent, type IndependenceOutcome } from "./ask-independence";
import { Heading } from "../heading";
import { FaultNotice } from "../notices/fault-notice";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import { ConversionOutcome } from "./conversion-outcome";
import { Repair } from "./repair";
import { useAction } from "../use-action";

const SCOPES = ["selection", "sheet", "workbook"] as const;

type Scope = (typeof SCOPES)[number];

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Hands the workbook over to somebody without Tiltag; beside it the way back from #NAME?. */
export function GoerUafhaengigPage(): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const [scope, setScope] = useState<Scope>("selection");
  const { state, start, forget } = useAction<IndependenceOutcome>();
  const words = texts.independence;
  const run = (): void => {
    start(() => makeIndependent(services, { scope }), {
      running: words.running,
      done: ({ formulas, values, unchanged }) => words.done(formulas, values, unchanged),
    });
  };
  return (
    <PageFrame title={words.title}>
      <div className={styles.page}>
        <Text>{words.intro}</Text>
        <Field label={words.where}>
          <RadioGroup
            value={scope}
            onChange={(_, { value }) => {
              setScope(SCOPES.find((each) => each === value) ?? "selection");
            }}
          >
            {SCOPES.map((each) => (
              <Radio key={each} value={each} label={words.scopes[each]} />
            ))}
          </RadioGroup>
        </Field>
        <Button appearance="primary" disabledFocusable={state.status === "running"} onClick={run}>
          {words.start[scope]}
        </Button>
        {state.status === "running" && <Spinner size="tiny" labelPosition="after" label={words.running} />}
        {state.status === "failed" && <FaultNotice fault={state.fault} onDismiss={forget} />}
        {state.status === "done" && <ConversionOutcome outcome={state.outcome} />}
        <section className={styles.section}>
          <Heading level="h2">{words.repairTitle}</Heading>
          <Text>{words.repairHelp}</Text>
          <Repair />
        </section>
      </div>
    </PageFrame>
  );
}
