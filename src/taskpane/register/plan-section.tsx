import { Button, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { usePane } from "../pane-context";
import { Fold } from "../stemmer-tabellen/fold";
import { useAction } from "../use-action";
import { comparePlan, lockPlan, restorePlan, type ComparedPlan } from "./ask-register";
import { PlanComparison } from "./plan-comparison";
import { sayComparison } from "./say-comparison";
import { Section } from "./section";
import { UnlockForm } from "./unlock-form";
import type { RegisterWork } from "./use-register-work";
import { WorkNotice } from "./work-notice";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface PlanSectionProps {
  /** The Excel table's name. */
  readonly register: string;
  readonly work: RegisterWork;
}

/** Locks what has been decided, and holds the register's plan against it. */
export function PlanSection({ register, work }: PlanSectionProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const [decision, setDecision] = useState("");
  const comparison = useAction<ComparedPlan>();
  const { lock, restore, compare } = texts.register;
  const isBusy = work.state.status === "running" || comparison.state.status === "running";
  const sayCompared = (compared: ComparedPlan): string => sayComparison(compared, compare).join(" ");
  return (
    <Section title={lock.title}>
      <Text>{lock.help}</Text>
      <Field label={lock.decision} hint={lock.decisionHelp}>
        <Input
          value={decision}
          onChange={(_, { value }) => {
            setDecision(value);
          }}
        />
      </Field>
      <WorkNotice part="lock" work={work} />
      <div className={styles.buttons}>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            comparison.forget();
            work.start(
              "lock",
              () => lockPlan(services, { register, decision }),
              ({ locked }) => lock.done(locked.length),
            );
          }}
        >
          {lock.start}
        </Button>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            work.forget();
            comparison.start(() => comparePlan(services, { register }), {
              running: compare.running,
              done: sayCompared,
            });
          }}
        >
          {compare.start}
        </Button>
      </div>
      <PlanComparison state={comparison.state} onDismiss={comparison.forget}>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            comparison.forget();
            work.start(
              "restore",
              () => restorePlan(services, { register }),
              ({ cells }) => restore.done(cells.length),
            );
          }}
        >
          {restore.start}
        </Button>
      </PlanComparison>
      <WorkNotice part="restore" work={work} />
      <Fold title={texts.register.unlock.title}>
        <UnlockForm register={register} work={work} />
      </Fold>
    </Section>
  );
}
