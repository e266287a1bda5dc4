import type { ChangeKind } from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { readTypedAmount } from "../../ny-tiltagstabel/draft/typed-amount";
import { pastedAmount } from "../../ny-tiltagstabel/rows/interpret-block";
import type { DraftLine, ProposalDraft } from "../draft/draft";
import { putAmounts, rowsOf, type AmountRow } from "../draft/edit-rows";

/** What a pasted or selected block became. */
export interface TakenBlock {
  readonly draft: ProposalDraft;
  /** How many rows found their place. */
  readonly count: number;
}

type Target = AmountRow["kind"] | "sum";

/** The rows of the paper by their customary names; sums are the sheet's own to make. */
const NAMES: readonly (readonly [RegExp, Target])[] = [
  [/^(nuværende|oprindeligt|korrigeret|vedtaget) budget|^present budget/i, "presentBudget"],
  [/^besparelse|^cuts?$/i, "cuts"],
  [/^effektivisering|^efficienc/i, "efficiencies"],
  [/^udvidelse|^expansion/i, "expansions"],
  [/årsværk|full-time/i, "fullTimeEquivalents"],
  [/^samlet ændring|^budget efter|^netto|^i alt/i, "sum"],
];

/**
 * A block of cells into the grid. With the paper's own row names it goes where they say, and rows of other names are
 * lines of the change above them; without names it fills the grid from `row` and `year`, as Excel would.
 */
export function takeBlock(
  draft: ProposalDraft,
  { row, year }: { readonly row: AmountRow; readonly year: number },
  block: readonly (readonly string[])[],
  years: number,
): TakenBlock {
  const named = block.map(readNamed);
  if (named.some(({ target }) => target !== undefined)) return takeNamed(draft, named, years);
  const rows = rowsOf(draft);
  const first = rows.findIndex(({ key }) => key === row.key);
  let result = draft;
  let count = 0;
  for (const [offset, cells] of block.entries()) {
    const into = rows[first + offset];
    if (into === undefined) break;
    result = putAmounts(result, into, year, cells.slice(0, years - year).map(pastedAmount));
    count++;
  }
  return { draft: result, count };
}

interface NamedRow {
  readonly target: Target | undefined;
  /** The text nearest the amounts, where it is another than the one that names the row. */
  readonly title: string;
  readonly amounts: readonly string[];
}

function readNamed(cells: readonly string[]): NamedRow {
  const texts = cells.map((cell) => cell.trim());
  const isName = (cell: string): boolean => cell !== "" && readTypedAmount(pastedAmount(cell)).kind === "wrong";
  const names = texts.flatMap((cell, index) => (isName(cell) ? [index] : []));
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return { target: undefined, title: "", amounts: [] };
  const target = NAMES.find(([pattern]) => pattern.test(texts[first] ?? ""))?.[1];
  const title = target !== undefined && first === last ? "" : (texts[last] ?? "");
  const amounts = texts.slice(last + 1);
  return { target, title, amounts: amounts.every((cell) => cell === "") ? [] : amounts };
}

function takeNamed(draft: ProposalDraft, rows: readonly NamedRow[], years: number): TakenBlock {
  let result = draft;
  let count = 0;
  let kind: ChangeKind | undefined;
  const lines: Record<ChangeKind, DraftLine[]> = { cuts: [], efficiencies: [], expansions: [] };
  for (const { title, target, amounts } of rows) {
    const texts = trimmed(amounts, years).map(pastedAmount);
    if (target === "presentBudget" || target === "fullTimeEquivalents") {
      result = { ...result, [target]: texts };
      kind = undefined;
      count++;
    } else if (target === "sum") kind = undefined;
    else if (target !== undefined) {
      kind = target;
      lines[kind] = [{ id: 1, title, amounts: texts }];
      count++;
    } else if (kind !== undefined && title !== "" && texts.some((text) => text !== "")) {
      // The kind's own row was the sum of the lines that follow it.
      const own = lines[kind].filter((line) => line.title !== "");
      lines[kind] = [...own, { id: own.length + 1, title, amounts: texts }];
      count++;
    }
  }
  for (const each of ["cuts", "efficiencies", "expansions"] as const)
    if (lines[each].length > 0) result = { ...result, [each]: lines[each] };
  return { draft: result, count };
}

/** The last so many cells where there are more: an empty column may stand between name and amounts. */
const trimmed = (amounts: readonly string[], years: number): readonly string[] =>
  amounts.length > years ? amounts.slice(amounts.length - years) : amounts;
