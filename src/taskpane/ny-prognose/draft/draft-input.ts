import type { NyPrognoseInput } from "../../../actions/ny-prognose/input";
import { readTypedAmount } from "../../ny-tiltagstabel/draft/typed-amount";
import { NOT_STATED } from "../../../sheets/prognosis/prognosis-request";
import { newSheetOf, rowOfDraft, yearOf, type BudgetLine, type PrognosisDraft } from "./draft";

/** What the action is asked for before budgets: enough to find the cases and the rows they fall in. */
export function basisInput(draft: PrognosisDraft): NyPrognoseInput | null {
  const year = yearOf(draft);
  if (year === null) return null;
  const thresholds = draft.thresholds.map(numberOf);
  return {
    year,
    month: draft.month,
    grouping: draft.grouping,
    ...(thresholds.every((each) => each !== null) ? { thresholds } : {}),
    dryRun: true,
  };
}

/** The whole question, for the lines that the cases fall in; the action itself checks it once more. */
export function draftInput(
  draft: PrognosisDraft,
  lines: readonly BudgetLine[],
  sheets: readonly string[],
): NyPrognoseInput | null {
  const basis = basisInput(draft);
  if (basis === null) return null;
  const stated = budgetLines(draft, lines).map((line) => ({ line, row: rowOfDraft(draft, line) }));
  return {
    ...basis,
    dryRun: false,
    at: { newSheet: newSheetOf(draft, sheets).trim() },
    budgets: stated
      .filter(({ row }) => [row.original, row.corrected, row.spent].some((text) => text.trim() !== ""))
      .map(({ line, row }) => ({
        ...named(line),
        original: row.original,
        corrected: row.corrected,
        spent: row.spent,
      })),
    premises: stated.flatMap(({ line, row }) => {
      const inflow = flowOf(row.inflowCount, row.inflowPrice);
      const outflow = flowOf(row.outflowCount, row.outflowPrice);
      const priceChanges = row.priceChanges.trim();
      const premise = {
        ...(inflow === null ? {} : { inflow }),
        ...(outflow === null ? {} : { outflow }),
        ...(priceChanges === "" ? {} : { priceChanges }),
      };
      return Object.keys(premise).length === 0 ? [] : [{ ...named(line), ...premise }];
    }),
  };
}

/** The lines that budgets are typed for: the groups, or the rows in them. */
export const budgetLines = ({ level }: PrognosisDraft, lines: readonly BudgetLine[]): readonly BudgetLine[] =>
  lines.filter(({ part }) => (part === null) === (level === "group"));

const named = ({ group, part }: BudgetLine): { group: string; part: string | null } => ({
  group: group === NOT_STATED ? "" : group,
  part: part === NOT_STATED ? "" : part,
});

function flowOf(services: string, price: string): { count: number; yearPrice: string } | null {
  const count = numberOf(services);
  return count === null || count <= 0 ? null : { count, yearPrice: price.trim() === "" ? "0" : price };
}

export function numberOf(text: string): number | null {
  const read = readTypedAmount(text);
  return read.kind === "number" ? read.value.toNumber() : null;
}
