import { sumQuantified, ZERO, type Amount, type MaybeAmount } from "../money/amount";
import { fail, succeed, type Result } from "../result";

export interface EffectRow {
  readonly amounts: readonly MaybeAmount[];
  /** False for a withdrawn row. */
  readonly counts: boolean;
  /** Probability 0–1 that the effect is reached; null where it is not stated, and then the row is left out. */
  readonly weight?: MaybeAmount;
}

export interface NetEffectFault {
  readonly code: "nothing-quantified";
}

/**
 * Nettoeffekt (`domain.md` §1): per column the sum of the rows that count, each weighted by its probability.
 * Amounts that are not quantified are left out. Unit and sign are those of the amounts; the result has one number
 * for each column.
 */
export function netEffect(rows: readonly EffectRow[]): Result<readonly Amount[], NetEffectFault> {
  if (!rows.some((row) => row.amounts.some((value) => value !== null))) return fail({ code: "nothing-quantified" });
  const counted = rows.filter((row) => row.counts);
  const sums = rows[0]?.amounts.map((_, column) => sumQuantified(counted.map((row) => weighedAmount(row, column))));
  return succeed(sums ?? []);
}

/** What a row adds to a column: its amount, weighted where it has a probability; null where it adds nothing. */
export function weighedAmount({ amounts, weight }: EffectRow, column: number): MaybeAmount {
  const value = amounts[column] ?? null;
  if (weight === undefined) return value;
  return value === null || weight === null ? null : value.times(weight);
}

/** For each column how many of the rows that count are not quantified there. */
export function countUnquantified(rows: readonly EffectRow[], columns: number): readonly number[] {
  const counted = rows.filter((row) => row.counts);
  return Array.from({ length: columns }, (_, column) => counted.filter((row) => row.amounts[column] === null).length);
}

/** The sums of rows that may all be unquantified: zero then, as Excel's SUM has it. */
export const sumRows = (rows: readonly EffectRow[], columns: number): readonly Amount[] => {
  const net = netEffect(rows);
  return net.ok ? net.value : Array.from({ length: columns }, () => ZERO);
};
