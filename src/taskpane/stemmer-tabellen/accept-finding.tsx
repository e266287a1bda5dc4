import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type JSX } from "react";
import { acceptFinding, type AcceptedFinding, type ReviewFinding } from "./ask-review";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import { useAction } from "../use-action";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  open: { alignSelf: "flex-start" },
});

export interface AcceptFindingProps {
  readonly finding: ReviewFinding;
  readonly onAccepted: (accepted: AcceptedFinding) => void;
}

/** Accepts a finding, never without a reason: that is what the next reader will ask for. */
export function AcceptFinding({ finding, onAccepted }: AcceptFindingProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const words = texts.review;
  const { state, start, forget } = useAction<{ readonly reason: string }>();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) focusField(form.current);
  }, [isOpen]);
  if (!isOpen)
    return (
      <Button
        size="small"
        className={styles.open}
        aria-label={words.acceptCell(finding.cell)}
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.accept}
      </Button>
    );
  const accept = (): void => {
    if (reason.trim() === "") {
      setMissing(true);
      focusField(form.current);
      return;
    }
    const work = async (): ReturnType<typeof acceptFinding> => {
      const { cell, kind, stated } = finding;
      const accepted = await acceptFinding(services, { cell, kind, stated, reason });
      if (accepted.ok) onAccepted({ ...finding, reason: accepted.value.reason });
      return accepted;
    };
    start(work, { running: words.accepting, done: () => words.justAccepted(finding.cell) });
  };
  return (
    <div className={styles.form} ref={form}>
      <Field
        label={words.reason}
        hint={words.reasonHelp}
        {...(isMissing && reason.trim() === "" ? { validationMessage: words.reasonMissing } : {})}
      >
        <Textarea
          value={reason}
          resize="vertical"
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      {state.status === "failed" && <FaultNotice fault={state.fault} onDismiss={forget} />}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={state.status === "running"} onClick={accept}>
          {words.confirm}
        </Button>
        <Button
          size="small"
          disabledFocusable={state.status === "running"}
          onClick={() => {
            setOpen(false);
            setMissing(false);
            forget();
          }}
        >
          {words.leave}
        </Button>
      </div>
    </div>
  );
}

const focusField = (form: HTMLElement | null): void => {
  form?.querySelector("textarea")?.focus();
};
