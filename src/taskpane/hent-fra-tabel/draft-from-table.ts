import { CUSTOMARY_DECIMALS, type Unit } from "../../finance/money/unit";
import { roleOfLabel } from "../../sheets/reading/line-words";
import type { FetchedRow, FetchedTable } from "./ask-fetch";
import type { Draft, DraftRow } from "../ny-tiltagstabel/draft/draft";
import { appendRows, blankRow, filledRows } from "../ny-tiltagstabel/draft/edit-rows";
import { newDraft } from "../ny-tiltagstabel/draft/new-draft";
import { tidyAmount, typedText } from "../ny-tiltagstabel/draft/typed-amount";
import type { FetchChoice } from "./fetch-choice";
import { writtenDecimals } from "./written-decimals";

/** A choice that says everything the draft must know. */
export type MadeChoice = FetchChoice & Pick<Draft, "unit" | "savings">;

export const isMade = (choice: FetchChoice): choice is MadeChoice => choice.unit !== null && choice.savings !== null;

/**
 * The wizard's draft with what was read: amounts in the table's own unit and sign. With a target the form is
 * Genopretning, and the line of what is expected but unallocated goes where that form has it.
 */
export function draftFromTable(table: FetchedTable, choice: MadeChoice, now: number): Draft {
  const columns = columnsByYear(choice.years);
  const [target] = table.targets;
  const unallocated = target === undefined ? undefined : table.initiatives.find(isUnallocated);
  const rows = table.initiatives.filter((row) => row !== unallocated);
  const textsOf = (row: FetchedRow | undefined): string[] =>
    row === undefined ? [] : columns.map((column) => (column === null ? "" : amountText(row.amounts[column])));
  const draft: Draft = {
    ...newDraft([], now),
    step: "rows",
    form: target === undefined ? "handleplan" : "genopretning",
    title: table.title === "" ? null : table.title,
    firstYear: firstYearOf(choice.years),
    yearCount: columns.length,
    unit: choice.unit,
    savings: choice.savings,
    // The coming year's prices would be a guess.
    priceLevel: table.contract.priceLevel ?? "",
    decimals: decimalsOf(table, choice.unit),
    rows: [],
    targets: textsOf(target).map((text) => (text === "-" ? "" : text)),
    unallocated: textsOf(unallocated),
    // Where the table stands there is no room for another.
    place: "sheet",
  };
  return appendRows(
    draft,
    rows.map((row) => draftRow(row, textsOf(row))),
  );
}

/** Whether the draft has something in it that somebody would miss. */
export const holdsSomething = (draft: Draft): boolean =>
  draft.title !== null ||
  filledRows(draft).length > 0 ||
  [...draft.targets, ...draft.unallocated].some((text) => text.trim() !== "");

const draftRow = ({ number, title, group, status, investment }: FetchedRow, amounts: string[]): DraftRow => ({
  ...blankRow(0),
  number,
  title,
  group,
  status,
  investment,
  amounts,
});

const isUnallocated = ({ title }: FetchedRow): boolean => roleOfLabel(title) === "unallocated";

/** What is not quantified stays so; a cell that is no amount is left for the user to fill in. */
export function amountText(read: FetchedRow["amounts"][number] | undefined): string {
  if (read === undefined) return "";
  if (read.amount !== null) return tidyAmount(typedText(read.amount));
  return read.understood === "not-quantified" ? "-" : "";
}

const firstYearOf = (typed: readonly string[]): string => String(Math.min(...yearsIn(typed)));

const yearsIn = (typed: readonly string[]): readonly number[] =>
  typed.filter((text) => text.trim() !== "").map((text) => Number(text));

/** From the first year to the last, the column of each; null for a year that the table jumps over. */
function columnsByYear(typed: readonly string[]): readonly (number | null)[] {
  const years = yearsIn(typed);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const column = typed.findIndex((text) => text.trim() === String(first + index));
    return column < 0 ? null : column;
  });
}

/** As many as the table writes, where that is more than the unit's custom; null for the custom. */
function decimalsOf(table: FetchedTable, unit: Unit): number | null {
  const written = writtenDecimals(table);
  return written > CUSTOMARY_DECIMALS[unit] ? written : null;
}
