import type { Overview } from "../../actions/read-overview";
import type { BudgetDraft } from "./draft/draft";

/** What each step gets: the draft, the way to change it, and what is to stand under its fields. */
export interface StepProps {
  readonly draft: BudgetDraft;
  readonly change: (update: (draft: BudgetDraft) => BudgetDraft) => void;
  readonly errorOf: (field: string) => string | undefined;
  /** The user has left a field: from now on it says what is wrong with it. */
  readonly leave: (field: string) => void;
  readonly overview: Overview;
}
