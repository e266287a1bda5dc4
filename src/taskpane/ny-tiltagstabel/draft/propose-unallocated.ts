import { countedAmount, counts } from "../../../finance/initiatives/initiative";
import { sumRows } from "../../../finance/initiatives/net-effect";
import { ZERO, type Amount } from "../../../finance/money/amount";
import { outstandingPerYear } from "../../../finance/targets/outstanding";
import type { TableRequest } from "../../../sheets/layouts/table-request";
import { hasSavingsSign } from "./preview-request";
import { tidyAmount, typedText } from "./typed-amount";

/** What the initiatives that count sum to, year by year. */
export const identifiedPerYear = (request: TableRequest): readonly Amount[] =>
  sumRows(
    request.initiatives.map((initiative) => ({
      amounts: initiative.amounts.map(countedAmount),
      counts: counts(initiative),
    })),
    request.years.length,
  );

/** What is missing to the target, before anything unallocated is counted. */
export const missingPerYear = (request: TableRequest): readonly Amount[] =>
  outstandingPerYear(request.targets ?? [], identifiedPerYear(request));

/** What is missing after all, as the table's line Netto-udestående shows it. */
export const outstandingAfterAll = (request: TableRequest): readonly Amount[] =>
  outstandingPerYear(
    missingPerYear(request),
    request.years.map((_, index) => request.unallocated?.[index] ?? ZERO),
  );

/**
 * "Forventet, men ufordelt" as the recovery plan of 2021 has it: what the first year lacks, held flat through the
 * years. null where the first year lacks nothing.
 */
export function proposeUnallocated(request: TableRequest): readonly string[] | null {
  const first = missingPerYear(request)[0];
  if (first === undefined || first.isZero() || !hasSavingsSign(first.toNumber(), request.contract.savings)) return null;
  return request.years.map(() => tidyAmount(typedText(first.toNumber())));
}
