import { checkYears } from "../../../finance/calendar/year-span";
import { holdsCprNumber } from "../../../sheets/cells/cpr-number";
import type { Language } from "../../../sheets/cells/language";
import { yearsOf } from "../../ny-tiltagstabel/draft/draft";
import { readTypedAmount } from "../../ny-tiltagstabel/draft/typed-amount";
import type { Texts } from "../../texts/texts";
import { amountField } from "../../wizard/amount-field";
import { checkPlace, type KnownSheets } from "../../wizard/check-place";
import type { FieldErrors } from "../../wizard/use-field-errors";
import { baseYearOf, headingsOf, newSheetOf, titleOf, type BudgetDraft, type BudgetStep } from "./draft";
import { areaKey, areaTitleField, filledAreas } from "./edit-areas";

/** What stands in the way of leaving a step. */
export function checkStep(
  step: BudgetStep,
  draft: BudgetDraft,
  workbook: KnownSheets,
  texts: Texts,
  language: Language,
): FieldErrors {
  switch (step) {
    case "setup":
      return checkSetup(draft, texts);
    case "areas":
      return checkAreas(draft, texts);
    case "place":
      return checkPlace(draft, newSheetOf(draft, workbook.sheets), workbook, texts.budget.cpr, language);
  }
}

function checkSetup(draft: BudgetDraft, texts: Texts): FieldErrors {
  const title = titleOf(draft);
  const baseYear = baseYearOf(draft);
  return {
    ...(title.trim() === "" ? { title: texts.check.titleMissing } : {}),
    ...(holdsCprNumber(title) ? { title: texts.budget.cpr } : {}),
    ...(yearsOf(draft).length === 0 ? { firstYear: texts.check.notAYear(draft.firstYear) } : {}),
    ...(draft.yearCount > 1 && !checkYears([Number(baseYear)]).ok ? { baseYear: texts.check.notAYear(baseYear) } : {}),
  };
}

function checkAreas(draft: BudgetDraft, texts: Texts): FieldErrors {
  const errors: Record<string, string> = {};
  const areas = filledAreas(draft);
  for (const { id, title, amounts } of areas) {
    if (title.trim() === "") errors[areaTitleField(id)] = texts.budget.areaMissing;
    else if (holdsCprNumber(title)) errors[areaTitleField(id)] = texts.budget.cpr;
    for (const at of headingsOf(draft).keys()) {
      const text = amounts[at] ?? "";
      if (readTypedAmount(text).kind === "wrong")
        errors[amountField(areaKey(id), at)] = texts.check.notAnAmount(text.trim());
    }
  }
  const [first] = draft.areas;
  if (areas.length === 0 && first !== undefined) errors[areaTitleField(first.id)] = texts.budget.noAreas;
  if (holdsCprNumber(draft.footnote)) errors["footnote"] = texts.budget.cpr;
  return errors;
}
