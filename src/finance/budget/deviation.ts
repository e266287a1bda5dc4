import type { Amount } from "../money/amount";

/**
 * Which way a deviation is counted (`domain.md` §2.1: sources do both). `excess-spending` (merforbrug): forventet −
 * korrigeret, positive when more is spent than budgeted. `underspending` (mindreforbrug): korrigeret − forventet.
 */
export type DeviationDirection = "excess-spending" | "underspending";

/** Afvigelse between korrigeret budget and forventet regnskab, in their unit. */
export const deviation = (corrected: Amount, expected: Amount, direction: DeviationDirection): Amount =>
  direction === "excess-spending" ? expected.minus(corrected) : corrected.minus(expected);
