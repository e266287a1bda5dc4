import type { RowsTexts } from "../../texts/rows-texts";
import type { PastedRows } from "./paste-rows";

/** What came of cells that were put in: how many rows, and what was left out. */
export function takenSentence(
  { count, sums, unusedColumns }: Pick<PastedRows, "count" | "sums" | "unusedColumns">,
  texts: RowsTexts,
): string {
  return [
    count === 0 ? texts.nothingTaken : texts.pasted(count),
    ...(sums.length === 0 ? [] : [texts.sumsLeftOut(sums.join(", "))]),
    ...(unusedColumns.length === 0 ? [] : [texts.columnsLeftOut(unusedColumns.join(", "))]),
  ].join(" ");
}
