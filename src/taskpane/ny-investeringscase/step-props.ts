import type { Overview } from "../../actions/read-overview";
import type { CaseDraft } from "./draft";

/** What each step of the case gets. */
export interface CaseStepProps {
  readonly draft: CaseDraft;
  readonly change: (update: (draft: CaseDraft) => CaseDraft) => void;
  readonly errorOf: (field: string) => string | undefined;
  /** The user has left a field: from now on it says what is wrong with it. */
  readonly leave: (field: string) => void;
  readonly overview: Overview;
}
