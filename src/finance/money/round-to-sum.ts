import { roundHalfAwayFromZero, sumQuantified, type Amount } from "./amount";

/**
 * Rounds each amount to a multiple of `unit` so that they add up to the rounded total (`domain.md` §2.3: printed rows
 * rarely add up). The largest remainders are rounded away from zero, ties go to the first; a table with the opposite
 * signs rounds to the opposite numbers. `unit` must be positive.
 */
export const roundToSum = (values: readonly Amount[], unit: Amount): readonly Amount[] =>
  roundingOf(values, unit).map(({ rounded }) => rounded);

/** How an amount came to be rounded. */
export interface Rounding {
  /** Rounded down to the unit. */
  readonly down: Amount;
  /** What lies above it. */
  readonly remainder: Amount;
  /** Whether its remainder was large enough to be raised by a unit. */
  readonly raised: boolean;
  readonly rounded: Amount;
}

/** Each amount with the way it takes in `roundToSum`. */
export function roundingOf(values: readonly Amount[], unit: Amount): readonly Rounding[] {
  const parts = values.map((value, index) => divide(value, unit, index));
  const total = roundHalfAwayFromZero(sumQuantified(values).div(unit), 0);
  const missing = Math.max(0, total.minus(sumQuantified(parts.map(({ floor }) => floor))).toNumber());
  const claims = new Set([...parts].sort(byClaim).slice(0, missing));
  return parts.map((part) => {
    const raised = claims.has(part);
    const rounded = (raised ? part.floor.plus(1) : part.floor).times(unit);
    return { down: part.floor.times(unit), remainder: part.remainder, raised, rounded };
  });
}

interface Part {
  readonly floor: Amount;
  /** What lies above the floor, in the amount's own unit: a quotient could hide that two are equal. */
  readonly remainder: Amount;
  readonly negative: boolean;
  readonly index: number;
}

function divide(value: Amount, unit: Amount, index: number): Part {
  const floor = value.div(unit).floor();
  return { floor, remainder: value.minus(floor.times(unit)), negative: value.isNegative(), index };
}

// Raising a negative amount takes it towards zero, so among equals the last negative one is the first to be raised.
function byClaim(a: Part, b: Part): number {
  const byRemainder = b.remainder.comparedTo(a.remainder);
  if (byRemainder !== 0) return byRemainder;
  if (a.negative !== b.negative) return a.negative ? 1 : -1;
  return a.negative ? b.index - a.index : a.index - b.index;
}
