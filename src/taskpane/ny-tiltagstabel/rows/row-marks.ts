import { isWithdrawn } from "../../../finance/initiatives/status";
import type { RowsTexts } from "../../texts/rows-texts";
import type { DraftRow } from "../draft/draft";

/** What stands in small below a title: the status in the table's word, what follows of it, and "investering". */
export function rowMarks({ status, investment }: DraftRow, texts: RowsTexts): string {
  return [
    ...(status === null ? [] : [status]),
    ...(isWithdrawn(status ?? "") ? [texts.withdrawnMark] : []),
    ...(investment ? [texts.investmentMark] : []),
  ].join(" · ");
}
