import { countedAmount, type InitiativeAmount } from "../initiatives/initiative";
import { countUnquantified, sumRows } from "../initiatives/net-effect";
import type { Amount, MaybeAmount } from "../money/amount";

/** A proposal that may be chosen or left: an amount for each year, in the table's own unit and sign. */
export interface Proposal {
  readonly number: string;
  readonly title: string;
  readonly group: string;
  readonly amounts: readonly InitiativeAmount[];
}

/** What a choice among proposals comes to, year by year. */
export interface DecisionTotals {
  /** How many are chosen. */
  readonly count: number;
  readonly chosen: readonly Amount[];
  readonly notChosen: readonly Amount[];
  /** How many of the chosen have no amount in the year: they are left out of its sum, never counted as zero. */
  readonly unquantified: readonly number[];
}

/** The totals of the proposals whose mark is set; `marks` has one for each of them. */
export function decisionTotals(
  proposals: readonly Pick<Proposal, "amounts">[],
  marks: readonly boolean[],
  years: number,
): DecisionTotals {
  const rows = proposals.map(({ amounts }) => ({ amounts: amounts.map(countedAmount), counts: true }));
  const chosen = rows.filter((_, index) => marks[index] === true);
  return {
    count: chosen.length,
    chosen: sumRows(chosen, years),
    notChosen: sumRows(
      rows.filter((_, index) => marks[index] !== true),
      years,
    ),
    unquantified: countUnquantified(chosen, years),
  };
}

/**
 * Target − what is chosen: what is still missing, as in "netto-udestående" (`domain.md` §1); null in a year without a
 * target.
 */
export const distanceToTarget = (
  targets: readonly InitiativeAmount[],
  chosen: readonly Amount[],
): readonly MaybeAmount[] =>
  chosen.map((total, year) => {
    const target = countedAmount(targets[year]);
    return target === null ? null : target.minus(total);
  });
