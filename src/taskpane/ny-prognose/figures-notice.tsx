import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { JSX } from "react";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import type { Figures } from "./use-figures";

/** The cases that were found, or why there are none. */
export function FiguresNotice({ figures }: { readonly figures: Figures }): JSX.Element | null {
  const { texts } = usePane();
  const words = texts.prognosis;
  switch (figures.status) {
    case "none":
      return null;
    case "reading":
      return <Spinner size="tiny" labelPosition="after" label={words.reading} />;
    case "failed":
      return (
        <FaultNotice fault={figures.fault}>
          <Button size="small" onClick={figures.retry}>
            {words.readAgain}
          </Button>
        </FaultNotice>
      );
    case "ready": {
      const { cases, leftOut, withoutPrice, refundKnown } = figures.outcome;
      const doubts = [
        ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
        ...(withoutPrice > 0 ? [words.withoutPrice(withoutPrice)] : []),
        ...(refundKnown ? [] : [words.noThresholds]),
      ];
      return (
        <MessageBar intent={doubts.length > 0 ? "warning" : "success"} layout="multiline">
          <MessageBarBody>{[words.found(cases), ...doubts].join(" ")}</MessageBarBody>
        </MessageBar>
      );
    }
  }
}
