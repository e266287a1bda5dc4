import { amount, sumQuantified, type Amount } from "../money/amount";

/**
 * Nutidsværdi (`domain.md` §1): Σ net ÷ (1 + rate)^t, the first year being t = `firstPower` (0 or 1: sources do both).
 * Same unit and sign as `net`; `rate` is a share above −1.
 */
export const presentValue = (net: readonly Amount[], rate: Amount, firstPower: 0 | 1): Amount =>
  sumQuantified(discounted(net, rate, firstPower).map(({ value }) => value));

/** A year's net as it is worth in the first one: net ÷ divisor. */
export interface DiscountedYear {
  /** (1 + rate)^t. */
  readonly divisor: Amount;
  readonly value: Amount;
}

/** Each year's net as it is worth in the first year (t = 0), or in the year before it (t = 1). */
export function discounted(net: readonly Amount[], rate: Amount, firstPower: 0 | 1): readonly DiscountedYear[] {
  const factor = rate.plus(1);
  let next = firstPower === 0 ? amount(1) : factor;
  return net.map((each) => {
    const divisor = next;
    next = next.times(factor);
    return { divisor, value: each.div(divisor) };
  });
}
