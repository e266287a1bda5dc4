import { useDeferredValue, type JSX } from "react";
import type { TableRequest } from "../../../sheets/layouts/table-request";
import { usePane } from "../../pane-context";
import { PreviewFrame } from "../../wizard/preview-frame";
import { PreviewTable } from "./preview-table";

export interface PreviewProps {
  readonly request: TableRequest | null;
  readonly alwaysOpen: boolean;
}

/** What the table will be, within reach of every step. */
export function Preview({ request, alwaysOpen }: PreviewProps): JSX.Element {
  const { texts } = usePane();
  // Typing comes first; a table of hundreds of rows may follow a moment later.
  const shown = useDeferredValue(request);
  return (
    <PreviewFrame alwaysOpen={alwaysOpen} words={texts.wizard}>
      {shown === null ? null : <PreviewTable request={shown} />}
    </PreviewFrame>
  );
}
