import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { JSX } from "react";
import { formatAddress, singleCell } from "../../sheets/cells/address";
import type { PrognosisOutcome } from "../ask-action";
import { CellLink } from "../notices/cell-link";
import { FocusedNotice } from "../notices/focused-notice";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import { FiguresTable } from "./figures-table";

/** What was written, with the way to it and the way back. */
export function PrognosisDone({ outcome }: { readonly outcome: PrognosisOutcome }): JSX.Element {
  const { navigator, texts } = usePane();
  const words = texts.prognosis;
  return (
    <PageFrame title={words.title}>
      <FocusedNotice>
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {words.done}{" "}
            {outcome.sheets.map((sheet) => (
              <span key={sheet}>
                <CellLink address={formatAddress(sheet, singleCell({ row: 0, column: 0 }))} />{" "}
              </span>
            ))}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                navigator.go({ page: "hjem", undo: "asked" });
              }}
            >
              {texts.common.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      </FocusedNotice>
      <FiguresTable outcome={outcome} />
    </PageFrame>
  );
}
