import { checkStep, type KnownWorkbook } from "../ny-tiltagstabel/draft/check-draft";
import type { Language } from "../../sheets/cells/language";
import type { Texts } from "../texts/texts";
import type { FieldErrors } from "../wizard/use-field-errors";
import { rateOf, sectionDraft, sheetOf, type CaseDraft } from "./draft";

/** What stands in the way of leaving the case's step; lines and place are checked as those of an initiative table. */
export function checkCase(draft: CaseDraft, workbook: KnownWorkbook, texts: Texts, language: Language): FieldErrors {
  const check = (step: "setup" | "rows" | "place", section: "lasting" | "once"): FieldErrors =>
    checkStep(
      step,
      { ...sectionDraft(draft, section), newSheet: sheetOf(draft, workbook.sheets) },
      workbook,
      texts.check,
      language,
    );
  switch (draft.step) {
    case "setup":
      return check("setup", "lasting");
    case "lasting":
      return check("rows", "lasting");
    case "once":
      // A case may take nothing to carry out.
      return Object.fromEntries(Object.entries(check("rows", "once")).filter(([field]) => field !== "rows"));
    case "place":
      return {
        ...(rateOf(draft) === null ? { rate: texts.case.rateWrong } : {}),
        ...check("place", "lasting"),
      };
  }
}
