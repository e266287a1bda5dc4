import type { InputArea } from "../../../actions/ny-budgetoversigt/input";
import { readBudget } from "../../../actions/ny-budgetoversigt/read-budget";
import type { BlockLayout } from "../../../sheets/layouts/block-layout";
import { layOutBudget } from "../../../sheets/forms/budget-og-forventet/lay-out-budget";
import { yearsOf } from "../../ny-tiltagstabel/draft/draft";
import { readTypedAmount } from "../../ny-tiltagstabel/draft/typed-amount";
import type { BudgetDraft } from "./draft";
import { draftInput } from "./draft-input";

/**
 * The table as far as it can be told already: what is still wrong counts as not there. It is read by the action's own
 * reader, so that the preview can't show another table than the action writes. null as long as there are no years.
 */
export function previewLayout(draft: BudgetDraft): BlockLayout | null {
  const years = yearsOf(draft);
  if (years.length === 0) return null;
  const exact = draftInput(draft, []);
  // The reader refuses a table without areas; one more is added for it and taken away again.
  const extra = { title: "…", corrected: null, expected: years.map(() => null) };
  const read = readBudget({
    ...exact,
    title: exact.title === "" ? "…" : exact.title,
    areas: [...exact.areas.map(tolerantArea), extra],
  });
  if (!read.ok) return null;
  const areas = read.value.areas.slice(0, -1);
  return layOutBudget({ ...read.value, areas }, "Tabel", { row: 0, column: 0 });
}

const tolerantArea = ({ title, corrected, expected }: InputArea): InputArea => ({
  title: title === "" ? "…" : title,
  corrected: tolerant(corrected),
  expected: expected.map(tolerant),
});

const tolerant = (text: InputArea["corrected"]): InputArea["corrected"] =>
  readTypedAmount(String(text ?? "")).kind === "wrong" ? null : text;
