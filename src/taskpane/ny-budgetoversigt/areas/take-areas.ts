import { readTypedAmount } from "../../ny-tiltagstabel/draft/typed-amount";
import { pastedAmount } from "../../ny-tiltagstabel/rows/interpret-block";
import type { DraftArea } from "../draft/draft";

export type TakenArea = Omit<DraftArea, "id">;

type Block = readonly (readonly string[])[];

/** Sums are the table's own to make, and it counts what is not quantified. */
const SUM_LINE = /^(i ?alt|sum|total|samlet|ikke kvantificeret)\b/i;

/**
 * The areas in a block of cells: a name, then korrigeret and forventet in the columns that the header says, or in that
 * order where there is none. Further columns, such as a difference, are left out, and so are sums.
 */
export function takeAreas(block: Block, columns: number): readonly TakenArea[] {
  const lines = block.map((line) => line.map((cell) => cell.trim()));
  const header = lines.findIndex((line) => line.some((cell) => /^korrigeret/i.test(cell)));
  const order = header < 0 ? null : columnsByHeader(lines[header] ?? []);
  return lines.slice(header + 1).flatMap((line) => {
    const name = line.findIndex(isName);
    const title = line[name] ?? "";
    const amounts = (order === null ? line.slice(name + 1) : order.map((column) => line[column] ?? ""))
      .slice(0, columns)
      .map(pastedAmount);
    return name < 0 || SUM_LINE.test(title) || amounts.every((text) => !isAmount(text))
      ? []
      : [{ title, amounts: [...amounts] }];
  });
}

/** Korrigeret first, then forventet and the years after it. */
const columnsByHeader = (header: readonly string[]): readonly number[] =>
  [/^korrigeret/i, /^(forventet|(19|20)\d\d$)/i].flatMap((pattern) =>
    header.flatMap((cell, column) => (pattern.test(cell) ? [column] : [])),
  );

const isName = (cell: string): boolean => cell !== "" && readTypedAmount(pastedAmount(cell)).kind === "wrong";

const isAmount = (text: string): boolean => ["number", "not-quantified"].includes(readTypedAmount(text).kind);
