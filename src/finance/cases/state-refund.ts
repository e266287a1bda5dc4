import { amount, sumQuantified, ZERO, type Amount } from "../money/amount";

/** A threshold of yearly cost, and the share of what lies above it that the state refunds (marginal). */
export interface RefundStep {
  readonly threshold: Amount;
  readonly rate: Amount;
}

/** §176 stk. 1: a quarter, a half, three quarters of what lies above the first, second and third threshold. */
export const REFUND_RATES: readonly Amount[] = [amount("0.25"), amount("0.5"), amount("0.75")];

const MONTHS = 12;

/**
 * Statsrefusion for one citizen (SEL § 176, BEK 1485/2023 § 3; `domain.md` §5.1): each month's cost of all services
 * against a twelfth of the yearly thresholds, in kroner. Steps must ascend. Months below the first threshold give
 * nothing; the refund is positive.
 */
export const stateRefund = (monthlyCosts: readonly Amount[], steps: readonly RefundStep[]): Amount =>
  // Costs are multiplied instead of thresholds divided, so that no twelfth is rounded.
  sumQuantified(monthlyCosts.map((cost) => refundOfYear(cost.times(MONTHS), steps))).div(MONTHS);

function refundOfYear(cost: Amount, steps: readonly RefundStep[]): Amount {
  let refund = ZERO;
  for (const [index, { threshold, rate }] of steps.entries()) {
    const next = steps[index + 1]?.threshold;
    const top = next === undefined || cost.lessThan(next) ? cost : next;
    if (top.greaterThan(threshold)) refund = refund.plus(top.minus(threshold).times(rate));
  }
  return refund;
}
