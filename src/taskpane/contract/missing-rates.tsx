import { Button, Spinner, Text } from "@fluentui/react-components";
import type { JSX } from "react";
import { listRates } from "./ask-contract";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import { useAction } from "../use-action";

/** Makes the list where the user's own rates belong, with a line for each year that is needed. */
export function MissingRates({ years }: { readonly years: readonly number[] }): JSX.Element {
  const { services, texts } = usePane();
  const { state, start, forget } = useAction<unknown>();
  const words = texts.contract;
  switch (state.status) {
    case "idle":
      return (
        <Button
          onClick={() => {
            start(() => listRates(services, { years }), { running: words.makingRates, done: () => words.ratesMade });
          }}
        >
          {words.makeRates}
        </Button>
      );
    case "running":
      return <Spinner size="tiny" labelPosition="after" label={words.makingRates} />;
    case "done":
      return <Text>{words.ratesMade}</Text>;
    case "failed":
      return <FaultNotice fault={state.fault} onDismiss={forget} />;
  }
}

/** The years whose rates lead from one price level to the other, in either direction. */
export const yearsBetween = (from: number | null, to: number | null): readonly number[] =>
  from === null || to === null
    ? []
    : Array.from({ length: Math.abs(to - from) }, (_, index) => Math.min(from, to) + 1 + index);
