import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { usePane } from "../pane-context";
import { problem } from "../wizard/problem";
import { useFieldErrors } from "../wizard/use-field-errors";
import { unlockPlan } from "./ask-register";
import type { PlanSectionProps } from "./plan-section";
import { WorkNotice } from "./work-notice";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  wide: { width: "100%" },
});

/** Unlocks initiatives by their numbers, never without a reason. */
export function UnlockForm({ register, work }: PlanSectionProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const [typed, setTyped] = useState({ numbers: "", reason: "", who: "" });
  const words = texts.register.unlock;
  const numbers = typed.numbers.split(/[,;\s]+/).filter((number) => number !== "");
  const errors = {
    ...(numbers.length === 0 ? { numbers: words.numbersMissing } : {}),
    ...(typed.reason.trim() === "" ? { reason: words.reasonMissing } : {}),
  };
  const { errorOf, leave, showAll } = useFieldErrors("unlock", errors);
  const unlock = (): void => {
    showAll();
    if (Object.keys(errors).length > 0) return;
    work.start(
      "unlock",
      () => unlockPlan(services, { ...typed, register, numbers }),
      ({ unlocked }) => words.done(unlocked.length),
    );
  };
  return (
    <div className={styles.form}>
      <Field className={styles.wide} label={words.numbers} hint={words.numbersHelp} {...problem(errorOf("numbers"))}>
        <Input
          value={typed.numbers}
          onChange={(_, { value }) => {
            setTyped((earlier) => ({ ...earlier, numbers: value }));
          }}
          onBlur={() => {
            leave("numbers");
          }}
        />
      </Field>
      <Field className={styles.wide} label={words.reason} hint={words.reasonHelp} {...problem(errorOf("reason"))}>
        <Textarea
          value={typed.reason}
          resize="vertical"
          onChange={(_, { value }) => {
            setTyped((earlier) => ({ ...earlier, reason: value }));
          }}
          onBlur={() => {
            leave("reason");
          }}
        />
      </Field>
      <Field className={styles.wide} label={words.who} hint={words.whoHelp}>
        <Input
          value={typed.who}
          onChange={(_, { value }) => {
            setTyped((earlier) => ({ ...earlier, who: value }));
          }}
        />
      </Field>
      <WorkNotice part="unlock" work={work} />
      <Button disabledFocusable={work.state.status === "running"} onClick={unlock}>
        {words.start}
      </Button>
    </div>
  );
}
