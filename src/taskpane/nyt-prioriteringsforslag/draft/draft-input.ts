import type { InputEffects, NytPrioriteringsforslagInput } from "../../../actions/nyt-prioriteringsforslag/input";
import { decimalsOf, priceLevelOf, yearsOf } from "../../ny-tiltagstabel/draft/draft";
import { effectFirstYear, newSheetOf, type DraftLine, type ProposalDraft } from "./draft";

/** What the action is asked for; the action itself checks it once more. */
export function draftInput(draft: ProposalDraft, sheets: readonly string[]): NytPrioriteringsforslagInput {
  const years = yearsOf(draft);
  const { municipality, number, title, committee, proposer, expenditureType, centre } = draft;
  return {
    head: { municipality, number, title: title.trim(), committee, proposer, expenditureType, centre },
    years: [...years],
    unit: draft.unit,
    savings: draft.savings,
    priceLevel: priceLevelOf(draft).trim(),
    decimals: decimalsOf(draft),
    presentBudget: typedCells(draft.presentBudget, years.length),
    cuts: inputLines(draft.cuts, years.length),
    efficiencies: inputLines(draft.efficiencies, years.length),
    expansions: inputLines(draft.expansions, years.length),
    fullTimeEquivalents: typedCells(draft.fullTimeEquivalents, years.length),
    sections: draft.sections,
    effects: draft.hasEffects ? inputEffects(draft) : null,
    at: draft.place === "cell" ? draft.address.trim() : { newSheet: newSheetOf(draft, sheets).trim() },
  };
}

/** The years of the effect table; none as long as the first one is no year. */
export const effectYearsOf = (draft: ProposalDraft): readonly number[] =>
  yearsOf({ firstYear: effectFirstYear(draft), yearCount: draft.effects.yearCount });

const inputLines = (lines: readonly DraftLine[], years: number): { title: string; amounts: (string | null)[] }[] =>
  lines.map(({ title, amounts }) => ({ title: title.trim(), amounts: typedCells(amounts, years) }));

function inputEffects(draft: ProposalDraft): InputEffects {
  const { unit, effect, target } = draft.effects;
  const years = effectYearsOf(draft);
  const row = ({ title, amounts, accumulation }: typeof effect): NonNullable<InputEffects["effect"]> => ({
    title,
    amounts: typedCells(amounts, years.length),
    accumulation,
  });
  return { unit, years: [...years], effect: row(effect), target: row(target) };
}

/** As typed; an empty field is null. What is no amount is for the action to refuse. */
const typedCells = (texts: readonly string[], years: number): (string | null)[] =>
  Array.from({ length: years }, (_, index) => {
    const text = (texts[index] ?? "").trim();
    return text === "" ? null : text;
  });
