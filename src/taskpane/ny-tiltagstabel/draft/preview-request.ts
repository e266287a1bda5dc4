import { readInput } from "../../../actions/ny-tiltagstabel/read-input";
import type { TableInput } from "../../../actions/ny-tiltagstabel/input";
import { isWithdrawn } from "../../../finance/initiatives/status";
import type { TableRequest } from "../../../sheets/layouts/table-request";
import { titleOf, yearsOf, type Draft, type DraftRow } from "./draft";
import { draftInput, inputRow } from "./draft-input";
import { filledRows } from "./edit-rows";
import { readTypedAmount } from "./typed-amount";

/**
 * The table as far as it can be told already: what is still wrong counts as not there. It is read by the action's own
 * reader, so that the preview can't show another table than the action writes. null as long as there are no years.
 */
export function previewRequest(draft: Draft): TableRequest | null {
  const years = yearsOf(draft);
  if (years.length === 0) return null;
  const exact = draftInput(draft, []);
  // The reader refuses a table without rows; one more row is added for it and taken away again.
  const extra = { title: "…", amounts: years.map(() => null) };
  const read = readInput({
    ...exact,
    title: titleOf(draft).trim() === "" ? "…" : exact.title,
    rows: [...tolerantRows(filledRows(draft), years.length), extra],
    ...(draft.form === "genopretning" ? tolerantTargets(draft, exact) : {}),
  });
  return read.ok ? { ...read.value, initiatives: read.value.initiatives.slice(0, -1) } : null;
}

function tolerantRows(rows: readonly DraftRow[], years: number): TableInput["rows"] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const exact = inputRow(row, years);
    const number = row.number.trim();
    const repeated = taken.has(number);
    if (!isWithdrawn(row.status ?? "")) taken.add(number);
    return {
      ...exact,
      number: repeated ? null : number,
      title: exact.title === "" ? "…" : exact.title,
      amounts: exact.amounts.map((text) => (isAmount(text) ? text : null)),
    };
  });
}

function tolerantTargets({ savings }: Draft, exact: TableInput): Pick<TableInput, "targets" | "unallocated"> {
  return {
    targets: (exact.targets ?? []).map((target) => (hasSavingsSign(target, savings) ? target : 0)),
    unallocated: (exact.unallocated ?? []).map((text) => (isAmount(text) ? text : null)),
  };
}

const isAmount = (text: string | number | null): boolean => readTypedAmount(String(text ?? "")).kind !== "wrong";

/** A reduction target is written with the sign of a saving; 0 is none. */
export const hasSavingsSign = (target: number, savings: Draft["savings"]): boolean =>
  savings === "minus" ? target <= 0 : target >= 0;
