import { writtenAmount } from "../../../actions/ny-tiltagstabel/complete-input";
import type { InitiativeAmount } from "../../../finance/initiatives/initiative";
import type {
  ChangeKind,
  EffectLine,
  ProposalRequest,
} from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { amountText, contractParts } from "../../ny-tiltagstabel/draft/rolled-draft";
import type { DraftLine, ProposalDraft } from "./draft";
import { blankLine } from "./new-draft";

/** The draft as last year's proposal has it, one year on; number and heading that have been typed stay. */
export function rolledProposalDraft(draft: ProposalDraft, rolled: ProposalRequest): ProposalDraft {
  const { head, years, contract, changes, sections, effects } = rolled;
  const linesOf = (kind: ChangeKind): DraftLine[] =>
    changes[kind].length === 0
      ? [blankLine(1)]
      : changes[kind].map(({ title, amounts }, index) => ({ id: index + 1, title, amounts: typed(amounts) }));
  const [effect, target] = effects?.lines ?? [];
  return {
    ...draft,
    ...head,
    number: draft.number.trim() === "" ? head.number : draft.number,
    title: draft.title.trim() === "" ? head.title : draft.title,
    ...contractParts(contract, years),
    presentBudget: typed(rolled.presentBudget),
    cuts: linesOf("cuts"),
    efficiencies: linesOf("efficiencies"),
    expansions: linesOf("expansions"),
    fullTimeEquivalents: typed(rolled.fullTimeEquivalents),
    sections: { ...sections },
    hasEffects: effects !== null,
    effects:
      effects === null
        ? draft.effects
        : {
            unit: effects.unit,
            firstYear: String(effects.years[0] ?? ""),
            yearCount: effects.years.length,
            effect: effect === undefined ? draft.effects.effect : effectRow(effect),
            target: target === undefined ? draft.effects.target : effectRow(target),
          },
  };
}

const typed = (amounts: readonly InitiativeAmount[]): string[] =>
  amounts.map((value) => amountText(writtenAmount(value)));

const effectRow = ({ title, amounts, accumulation }: EffectLine): ProposalDraft["effects"]["effect"] => ({
  title,
  amounts: typed(amounts),
  accumulation,
});
