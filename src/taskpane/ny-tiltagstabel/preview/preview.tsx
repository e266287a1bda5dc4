import { useDeferredValue, useMemo, type JSX } from "react";
import { layOutTable } from "../../../sheets/layouts/lay-out-table";
import { TITLE_COLUMN } from "../../../sheets/layouts/table-columns";
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
  const layout = useMemo(() => (shown === null ? null : layOutTable(shown, "Tabel", { row: 0, column: 0 })), [shown]);
  return (
    <PreviewFrame alwaysOpen={alwaysOpen} words={texts.wizard}>
      {layout === null ? null : (
        <PreviewTable layout={layout} titleColumn={TITLE_COLUMN} label={texts.wizard.previewLabel} />
      )}
    </PreviewFrame>
  );
}
