import { useDeferredValue, type JSX } from "react";
import type { ProposalRequest } from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { usePane } from "../../pane-context";
import { PreviewFrame } from "../../wizard/preview-frame";
import { ProposalPaper } from "./proposal-paper";

export interface ProposalPreviewProps {
  readonly request: ProposalRequest | null;
  readonly alwaysOpen: boolean;
}

/** What the proposal will be, within reach of every step. */
export function ProposalPreview({ request, alwaysOpen }: ProposalPreviewProps): JSX.Element {
  const { texts } = usePane();
  // Typing comes first; the paper may follow a moment later.
  const shown = useDeferredValue(request);
  return (
    <PreviewFrame alwaysOpen={alwaysOpen} words={texts.proposal}>
      {shown === null ? null : <ProposalPaper request={shown} />}
    </PreviewFrame>
  );
}
