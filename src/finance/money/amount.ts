import { Decimal } from "decimal.js";

/**
 * Exact decimal arithmetic: a private clone, so that no other user of the library can change how Tiltag counts.
 * 40 digits hold any amount of a municipality to far below an øre; half away from zero is Excel's own rounding.
 */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, defaults: true });

/** An exact number: kroner, a share, a count. Unit and sign belong to the table it stands in (`TableContract`). */
export type Amount = Decimal;

/** An amount that may be *not quantified* ("-" on paper): neither zero nor missing by mistake. */
export type MaybeAmount = Amount | null;

/** The exact decimal that the shortest writing of `value` names: 0.1 is a tenth, not the nearest binary fraction. */
export const amount = (value: number | string | Amount): Amount => new Exact(value);

export const ZERO: Amount = amount(0);

/** Sum of what is quantified; what is not is left out, never counted as zero. */
export function sumQuantified(values: readonly MaybeAmount[]): Amount {
  // From the first value on: adding it to zero would copy it, and sums are taken by the ten thousand.
  let sum: Amount | undefined;
  for (const value of values) if (value !== null) sum = sum === undefined ? value : sum.plus(value);
  return sum ?? ZERO;
}

/** Rounded half away from zero, as Excel's ROUND; for display only. */
export const roundHalfAwayFromZero = (value: Amount, decimals: number): Amount =>
  value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
