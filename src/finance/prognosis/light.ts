import { roundHalfAwayFromZero, type Amount, type MaybeAmount } from "../money/amount";

/** Shares of the corrected budget (0,01 = 1 %): overspending up to `green` is green, up to `yellow` yellow, above it red. */
export interface LightLimits {
  readonly green: Amount;
  readonly yellow: Amount;
}

export type Light = "green" | "yellow" | "red";

/**
 * The light of a row (`domain.md` §7): overspending as a share of the corrected budget, against limits the user has
 * set, to the øre: a sheet's binary sum is never just so much above nothing. null without a budget to measure against.
 */
export function lightOf(overspending: MaybeAmount, budget: MaybeAmount, { green, yellow }: LightLimits): Light | null {
  if (overspending === null || budget === null || budget.isZero()) return null;
  const share = roundHalfAwayFromZero(overspending, 2).div(budget.abs());
  if (share.lessThanOrEqualTo(green)) return "green";
  return share.lessThanOrEqualTo(yellow) ? "yellow" : "red";
}
