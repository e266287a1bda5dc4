import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { repairFormulas, type RepairOutcome } from "./ask-independence";
import { CellLink } from "../notices/cell-link";
import { FaultNotice } from "../notices/fault-notice";
import { FocusedNotice } from "../notices/focused-notice";
import { usePane } from "../pane-context";
import { useAction } from "../use-action";

/** Enters formulas again that show #NAME?. */
export function Repair(): JSX.Element {
  const { services, texts } = usePane();
  const { state, start, forget } = useAction<RepairOutcome>();
  const words = texts.independence;
  return (
    <>
      <Button
        disabledFocusable={state.status === "running"}
        onClick={() => {
          start(() => repairFormulas(services, {}), {
            running: words.repairing,
            done: ({ repaired }) => words.repaired(repaired.length),
          });
        }}
      >
        {words.repair}
      </Button>
      {state.status === "running" && <Spinner size="tiny" labelPosition="after" label={words.repairing} />}
      {state.status === "failed" && <FaultNotice fault={state.fault} onDismiss={forget} />}
      {state.status === "done" && (
        <FocusedNotice>
          <MessageBar intent={state.outcome.stillLost.length > 0 ? "warning" : "success"} layout="multiline">
            <MessageBarBody>
              {words.repaired(state.outcome.repaired.length)}
              {state.outcome.stillLost.length > 0 && ` ${words.stillLost} `}
              {state.outcome.stillLost.map((cell) => (
                <span key={cell}>
                  <CellLink address={cell} />{" "}
                </span>
              ))}
            </MessageBarBody>
          </MessageBar>
        </FocusedNotice>
      )}
    </>
  );
}
