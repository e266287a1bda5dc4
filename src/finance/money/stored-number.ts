import { asShown } from "./check-sum";
import type { Amount } from "./amount";

/** Twice the error that a cell's binary number has at most, with room for one more calculation. */
const NOISE = "2.5e-16";

/**
 * The number as a cell is to hold it. Excel keeps binary numbers and shows 15 digits: what lies within the binary noise
 * of a number with 15 digits is that number. So a conversion there and back gives the cell what it held.
 */
export function storedNumber(exact: Amount): number {
  const shown = asShown(exact);
  const stored = shown.minus(exact).abs().lessThanOrEqualTo(exact.abs().times(NOISE)) ? shown : exact;
  // A zero that has been negated is still only a zero.
  return stored.isZero() ? 0 : stored.toNumber();
}
