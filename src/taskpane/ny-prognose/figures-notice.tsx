import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePane } from "../pane-context";
import { DryRunView } from "../wizard/dry-run-view";
import type { Figures } from "./use-figures";

/** The cases that were found, or why there are none. */
export function FiguresNotice({ figures }: { readonly figures: Figures }): JSX.Element {
  const { texts } = usePane();
  const words = texts.prognosis;
  return (
    <DryRunView run={figures} words={words}>
      {({ cases, leftOut, withoutPrice, refundKnown }) => {
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
      }}
    </DryRunView>
  );
}
