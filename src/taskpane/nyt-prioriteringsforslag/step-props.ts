import type { Overview } from "../../actions/read-overview";
import type { ProposalRequest } from "../../sheets/forms/prioriteringsforslag/proposal-request";
import type { ProposalDraft } from "./draft/draft";

/** What each step gets: the draft, the way to change it, and what is to stand under its fields. */
export interface StepProps {
  readonly draft: ProposalDraft;
  readonly change: (update: (draft: ProposalDraft) => ProposalDraft) => void;
  readonly errorOf: (field: string) => string | undefined;
  /** The user has left a field: from now on it says what is wrong with it. */
  readonly leave: (field: string) => void;
  readonly overview: Overview;
  /** The proposal as far as it can be told; null without years. */
  readonly request: ProposalRequest | null;
}
