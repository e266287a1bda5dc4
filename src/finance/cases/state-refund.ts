import { amount, sumQuantified, ZERO, type Amount } from "../money/amount";

/** A threshold of yearly cost, and the share of what lies above it that the state refunds (marginal). */
export interface RefundStep {
  readonly threshold: Amount;
  readonly rate: Amount;
}

/** The part of a year's cost between two thresholds, and what the state refunds of each krone of it. */
export interface RefundBracket {
  readonly from: Amount;
  /** null above the highest threshold. */
  readonly to: Amount | null;
  readonly part: Amount;
  readonly rate: Amount;
}

/** §176 stk. 1: a quarter, a half, three quarters of what lies above the first, second and third threshold. */
export const REFUND_RATES: readonly Amount[] = [amount("0.25"), amount("0.5"), amount("0.75")];

/** A month is measured against a twelfth of the yearly thresholds. */
export const MONTHS = 12;

/**
 * Statsrefusion for one citizen (SEL § 176, BEK 1485/2023 § 3; `domain.md` §5.1): each month's cost of all services
 * against a twelfth of the yearly thresholds, in kroner. Steps must ascend. Months below the first threshold give
 * nothing; the refund is positive.
 */
export const stateRefund = (monthlyCosts: readonly Amount[], steps: readonly RefundStep[]): Amount =>
  // Costs are multiplied instead of thresholds divided, so that no twelfth is rounded.
  sumQuantified(monthlyCosts.map((cost) => refundOfYear(cost.times(MONTHS), steps))).div(MONTHS);

const refundOfYear = (cost: Amount, steps: readonly RefundStep[]): Amount =>
  sumQuantified(refundBrackets(cost, steps).map(({ part, rate }) => part.times(rate)));

/** How a cost of a year falls on the brackets that ascending thresholds make; nothing falls below the first. */
export const refundBrackets = (cost: Amount, steps: readonly RefundStep[]): readonly RefundBracket[] =>
  steps.map(({ threshold, rate }, index) => {
    const next = steps[index + 1]?.threshold ?? null;
    const top = next === null || cost.lessThan(next) ? cost : next;
    return { from: threshold, to: next, part: top.greaterThan(threshold) ? top.minus(threshold) : ZERO, rate };
  });
