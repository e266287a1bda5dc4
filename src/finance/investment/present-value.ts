import { amount, ZERO, type Amount } from "../money/amount";

/**
 * Nutidsværdi (`domain.md` §1): Σ net ÷ (1 + rate)^t, the first year being t = `firstPower` (0 or 1: sources do both).
 * Same unit and sign as `net`; `rate` is a share above −1.
 */
export function presentValue(net: readonly Amount[], rate: Amount, firstPower: 0 | 1): Amount {
  const factor = rate.plus(1);
  let discount = firstPower === 0 ? amount(1) : factor;
  let value = ZERO;
  for (const each of net) {
    value = value.plus(each.div(discount));
    discount = discount.times(factor);
  }
  return value;
}
