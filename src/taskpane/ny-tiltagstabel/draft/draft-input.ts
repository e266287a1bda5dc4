import type { TableInput } from "../../../actions/ny-tiltagstabel/input";
import { decimalsOf, newSheetOf, priceLevelOf, titleOf, yearsOf, type Draft, type DraftRow } from "./draft";
import { filledRows } from "./edit-rows";
import { readTypedAmount } from "./typed-amount";

/** What the action is asked for; the action itself checks it once more. */
export function draftInput(draft: Draft, sheets: readonly string[]): TableInput {
  const years = yearsOf(draft);
  const table = draft.table.trim();
  return {
    form: draft.form,
    title: titleOf(draft).trim(),
    years: [...years],
    unit: draft.unit,
    savings: draft.savings,
    priceLevel: priceLevelOf(draft).trim(),
    decimals: decimalsOf(draft),
    at: draft.place === "cell" ? draft.address.trim() : { newSheet: newSheetOf(draft, sheets).trim() },
    ...(table === "" ? {} : { table }),
    rows: filledRows(draft).map((row) => inputRow(row, years.length)),
    ...(draft.form === "genopretning"
      ? {
          targets: years.map((_, index) => typedNumber(draft.targets[index])),
          unallocated: years.map((_, index) => typedCell(draft.unallocated[index])),
          carryOver: draft.carryOver,
          ...(draft.chart ? { chart: true } : {}),
        }
      : {}),
  };
}

export const inputRow = (row: DraftRow, years: number): TableInput["rows"][number] => ({
  ...(row.number.trim() === "" ? {} : { number: row.number.trim() }),
  title: row.title.trim(),
  group: row.group.trim(),
  status: row.status,
  investment: row.investment,
  amounts: Array.from({ length: years }, (_, index) => typedCell(row.amounts[index])),
});

/** As typed; an empty field is null. What is no amount is for the action to refuse. */
const typedCell = (text = ""): string | null => (text.trim() === "" ? null : text.trim());

function typedNumber(text = ""): number {
  const read = readTypedAmount(text);
  return read.kind === "number" ? read.value.toNumber() : 0;
}
