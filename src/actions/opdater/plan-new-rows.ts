import { caseColumnNamer } from "../../sheets/cases/name-case-columns";
import type { CaseHeaders } from "../../sheets/cases/case-columns";
import type { Change } from "../../sheets/plan/sheet-plan";
import { growPremises } from "../../sheets/prognosis/new-rows/grow-premises";
import { growPriceAndVolume } from "../../sheets/prognosis/new-rows/grow-price-and-volume";
import type { RestoreStep, TableEnd } from "../../sheets/restore/restore-point";
import type { OpenPrognosis } from "./open-prognoses";

/** The new rows of a prognosis: a line among the premises, lines on the prognosis and on the sheet of price and volume. */
export function planNewRows(
  { found, present, cases, growth, premises, unbudgeted, priceAndVolume }: OpenPrognosis,
  month: number | null,
  end: TableEnd,
  headers: CaseHeaders,
): { readonly changes: readonly Change[]; readonly restore: readonly RestoreStep[] } {
  const { plans, rows } = growth;
  const lines = [
    ...plans,
    ...(priceAndVolume === null ? [] : growPriceAndVolume(priceAndVolume, present, cases, rows)),
  ];
  const stated =
    unbudgeted.length === 0
      ? null
      : growPremises(premises, present.request, unbudgeted, month ?? found.monthBefore, end);
  const rename = caseColumnNamer(headers);
  const named = (change: Change): Change =>
    rename === null || change.kind !== "write-block"
      ? change
      : { ...change, cells: change.cells.map((row) => row.map(rename)) };
  return {
    changes: [...(stated?.changes ?? []), ...lines.flatMap(({ changes }) => changes.map(named))],
    restore: [...(stated === null ? [] : [stated.restore]), ...lines.map(({ restore }) => restore)],
  };
}
