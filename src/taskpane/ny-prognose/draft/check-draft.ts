import { findPlace } from "../../../actions/placing/find-place";
import type { Language } from "../../../sheets/cells/language";
import { holdsCprNumber } from "../../../sheets/cells/cpr-number";
import { readTypedAmount } from "../../ny-tiltagstabel/draft/typed-amount";
import type { Texts } from "../../texts/texts";
import type { FieldErrors } from "../../wizard/use-field-errors";
import {
  AMOUNT_FIELDS,
  budgetField,
  newSheetOf,
  rowOfDraft,
  yearOf,
  type BudgetLine,
  type PrognosisDraft,
} from "./draft";
import { budgetLines, numberOf } from "./draft-input";

export interface KnownPrognosis {
  readonly sheets: readonly string[];
  readonly activeSheet: string;
  /** null as long as the cases have not been read, or could not be. */
  readonly lines: readonly BudgetLine[] | null;
}

/** What stands in the way of leaving a step. */
export function checkStep(draft: PrognosisDraft, known: KnownPrognosis, texts: Texts, language: Language): FieldErrors {
  switch (draft.step) {
    case "basis":
      return checkBasis(draft, known, texts);
    case "budgets":
      return checkBudgets(draft, known.lines ?? [], texts);
    case "result":
      return checkSheet(draft, known, texts, language);
  }
}

function checkBasis(draft: PrognosisDraft, { lines }: KnownPrognosis, texts: Texts): FieldErrors {
  const words = texts.prognosis;
  const typed = draft.thresholds.map((text) => text.trim());
  const numbers = typed.map(numberOf);
  const ascending = numbers.every((each, index) => each !== null && each > (numbers[index - 1] ?? 0));
  return {
    ...(yearOf(draft) === null ? { year: texts.check.notAYear(draft.year) } : {}),
    ...(typed.every((text) => text === "") || ascending ? {} : { thresholds: words.thresholdsWrong }),
    ...(yearOf(draft) !== null && lines === null ? { cases: words.casesNeeded } : {}),
  };
}

function checkBudgets(draft: PrognosisDraft, lines: readonly BudgetLine[], texts: Texts): FieldErrors {
  const errors: Record<string, string> = {};
  for (const line of budgetLines(draft, lines)) {
    const row = rowOfDraft(draft, line);
    for (const field of AMOUNT_FIELDS) {
      const { kind } = readTypedAmount(row[field]);
      if (kind === "wrong" || kind === "not-quantified")
        errors[budgetField(line, field)] = texts.prognosis.notAnAmount(row[field].trim());
    }
  }
  return errors;
}

function checkSheet(
  draft: PrognosisDraft,
  { sheets, activeSheet }: KnownPrognosis,
  texts: Texts,
  language: Language,
): FieldErrors {
  const newSheet = newSheetOf(draft, sheets).trim();
  if (holdsCprNumber(newSheet)) return { newSheet: texts.prognosis.cpr };
  const place = findPlace(
    { newSheet },
    {
      sheets: sheets.map((name) => ({ name, protected: false })),
      activeSheet,
      structureProtected: false,
      tables: [],
      names: [],
    },
  );
  return place.ok ? {} : { newSheet: place.fault.sentence[language] };
}
