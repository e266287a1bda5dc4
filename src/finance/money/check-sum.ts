import { amount, sumQuantified, ZERO, type Amount } from "./amount";

/**
 * Stated total − sum of the parts, or 0 where it is no more than printed figures can have from rounding: half a `unit`
 * for each figure added (`domain.md` §2.3).
 */
export function checkSum(parts: readonly Amount[], stated: Amount, unit: Amount): Amount {
  const difference = stated.minus(sumQuantified(parts));
  return difference.abs().lessThanOrEqualTo(roundingTolerance(parts.length, unit)) ? ZERO : difference;
}

/** What the rounding of so many figures to `unit` can make of their sum. */
export const roundingTolerance = (figures: number, unit: Amount): Amount => unit.times(figures).div(2);

/** The smallest decimal in use: 0,1 where a figure has one decimal and none has more; 1 for whole figures. */
export const smallestUnit = (figures: readonly Amount[]): Amount =>
  amount(10).pow(-figures.reduce((most, figure) => Math.max(most, figure.decimalPlaces()), 0));

const DIGITS_SHOWN_BY_EXCEL = 15;

/** The figure as Excel shows it, to 15 significant digits: 0,1 + 0,2 is 0,3 and not the double next to it. */
export const asShown = (figure: Amount): Amount => figure.toSignificantDigits(DIGITS_SHOWN_BY_EXCEL);
