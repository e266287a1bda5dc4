import { holdsCprNumber } from "../../../sheets/cells/cpr-number";
import type { Language } from "../../../sheets/cells/language";
import { CHANGE_KINDS, SECTIONS } from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { yearsOf } from "../../ny-tiltagstabel/draft/draft";
import { readTypedAmount } from "../../ny-tiltagstabel/draft/typed-amount";
import type { Texts } from "../../texts/texts";
import { amountField } from "../../wizard/amount-field";
import { checkPlace, type KnownSheets } from "../../wizard/check-place";
import type { FieldErrors } from "../../wizard/use-field-errors";
import { newSheetOf, type ProposalDraft, type ProposalStep } from "./draft";
import { effectYearsOf } from "./draft-input";
import { filledLines, rowsOf, titleField } from "./edit-rows";

const HEAD_TEXTS = ["municipality", "number", "title", "committee", "proposer", "centre"] as const;

/** What stands in the way of leaving a step. */
export function checkStep(
  step: ProposalStep,
  draft: ProposalDraft,
  workbook: KnownSheets,
  texts: Texts,
  language: Language,
): FieldErrors {
  switch (step) {
    case "head":
      return checkHead(draft, texts);
    case "amounts":
      return checkAmounts(draft, texts);
    case "texts":
      return Object.fromEntries(
        SECTIONS.filter((section) => holdsCprNumber(draft.sections[section])).map((section) => [
          section,
          texts.proposal.cpr,
        ]),
      );
    case "place":
      return checkPlace(draft, newSheetOf(draft, workbook.sheets), workbook, texts.proposal.cpr, language);
  }
}

const checkHead = (draft: ProposalDraft, texts: Texts): FieldErrors => ({
  ...(draft.title.trim() === "" ? { title: texts.proposal.titleMissing } : {}),
  ...Object.fromEntries(
    HEAD_TEXTS.filter((field) => holdsCprNumber(draft[field])).map((field) => [field, texts.proposal.cpr]),
  ),
  ...(yearsOf(draft).length === 0 ? { firstYear: texts.check.notAYear(draft.firstYear) } : {}),
});

function checkAmounts(draft: ProposalDraft, texts: Texts): FieldErrors {
  const errors: Record<string, string> = {};
  const years = yearsOf(draft).length;
  for (const row of rowsOf(draft)) Object.assign(errors, wrongAmounts(row.key, row.amounts, years, texts));
  for (const kind of CHANGE_KINDS) {
    const lines = filledLines(draft[kind]);
    for (const { id, title } of lines) {
      if (holdsCprNumber(title)) errors[titleField(kind, id)] = texts.proposal.cpr;
      else if (lines.length > 1 && title.trim() === "") errors[titleField(kind, id)] = texts.proposal.lineTitleMissing;
    }
  }
  return draft.hasEffects ? { ...errors, ...checkEffects(draft, texts) } : errors;
}

function checkEffects(draft: ProposalDraft, texts: Texts): FieldErrors {
  const { effect, target, firstYear } = draft.effects;
  const years = effectYearsOf(draft).length;
  return {
    ...(years === 0 ? { effectFirstYear: texts.check.notAYear(firstYear ?? "") } : {}),
    ...wrongAmounts("effect", effect.amounts, years, texts),
    ...wrongAmounts("target", target.amounts, years, texts),
    ...(holdsCprNumber(effect.title ?? "") ? { "effect-title": texts.proposal.cpr } : {}),
    ...(holdsCprNumber(target.title ?? "") ? { "target-title": texts.proposal.cpr } : {}),
  };
}

const wrongAmounts = (key: string, amounts: readonly string[], years: number, texts: Texts): FieldErrors =>
  Object.fromEntries(
    amounts
      .slice(0, years)
      .flatMap((text, year) =>
        readTypedAmount(text).kind === "wrong" ? [[amountField(key, year), texts.check.notAnAmount(text.trim())]] : [],
      ),
  );
