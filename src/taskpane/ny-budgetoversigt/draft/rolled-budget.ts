import { areasOf, type RolledBudget } from "../../../actions/ny-budgetoversigt/complete-budget";
import { amountText, contractParts } from "../../ny-tiltagstabel/draft/rolled-draft";
import { yearsOf } from "../../ny-tiltagstabel/draft/draft";
import type { BudgetDraft } from "./draft";
import { appendAreas, filledAreas } from "./edit-areas";

/**
 * The draft with last year's areas in it, one year on. Years and contract are that overview's as long as nothing has
 * been typed; else its amounts are written in the unit of those that stand there already.
 */
export function rolledBudgetDraft(draft: BudgetDraft, rolled: RolledBudget): BudgetDraft {
  const into = filledAreas(draft).length === 0 ? underContractOf(draft, rolled) : draft;
  return appendAreas(
    into,
    areasOf(rolled, yearsOf(into), into.unit).map(({ title, corrected, expected }) => ({
      title,
      amounts: [corrected, ...expected].map(amountText),
    })),
  );
}

const underContractOf = (draft: BudgetDraft, { registered, baseYear }: RolledBudget): BudgetDraft => ({
  ...draft,
  title: draft.title ?? registered.title,
  ...contractParts(registered.contract, registered.years),
  baseYear: baseYear === registered.years[0] ? null : String(baseYear),
});
