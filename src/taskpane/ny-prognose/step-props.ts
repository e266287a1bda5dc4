import type { PrognosisDraft, BudgetLine } from "./draft/draft";
import type { Figures } from "./use-figures";

/** What each step gets: the draft, the way to change it, and what is to stand under its fields. */
export interface StepProps {
  readonly draft: PrognosisDraft;
  readonly change: (update: (draft: PrognosisDraft) => PrognosisDraft) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly leave: (field: string) => void;
  readonly sheets: readonly string[];
  /** Of the cases alone, or with the budgets in the last step. */
  readonly figures: Figures;
  /** The lines the cases fall in; null as long as they are not known. */
  readonly lines: readonly BudgetLine[] | null;
}
