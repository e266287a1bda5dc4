import type { BudgetInput } from "../../../actions/ny-budgetoversigt/input";
import { decimalsOf, priceLevelOf, yearsOf } from "../../ny-tiltagstabel/draft/draft";
import { baseYearOf, newSheetOf, titleOf, type BudgetDraft, type DraftArea } from "./draft";
import { filledAreas } from "./edit-areas";

/** What the action is asked for; the action itself checks it once more. */
export function draftInput(draft: BudgetDraft, sheets: readonly string[]): BudgetInput {
  const years = yearsOf(draft);
  return {
    title: titleOf(draft).trim(),
    years: [...years],
    baseYear: Number(baseYearOf(draft)),
    areas: filledAreas(draft).map((area) => inputArea(area, years.length)),
    unit: draft.unit,
    decimals: decimalsOf(draft),
    priceLevel: priceLevelOf(draft).trim(),
    direction: draft.savings === "plus" ? "korrigeret-forventet" : "forventet-korrigeret",
    footnote: draft.footnote.trim(),
    at: draft.place === "cell" ? draft.address.trim() : { newSheet: newSheetOf(draft, sheets).trim() },
  };
}

const inputArea = ({ title, amounts }: DraftArea, years: number): BudgetInput["areas"][number] => ({
  title: title.trim(),
  corrected: typedCell(amounts[0]),
  expected: Array.from({ length: years }, (_, index) => typedCell(amounts[index + 1])),
});

/** As typed; an empty field is null. What is no amount is for the action to refuse. */
const typedCell = (text = ""): string | null => (text.trim() === "" ? null : text.trim());
