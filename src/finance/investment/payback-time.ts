import { ZERO, type Amount, type MaybeAmount } from "../money/amount";
import type { SavingsSign } from "../money/table-contract";
import { fail, succeed, type Result } from "../result";

export interface PaybackFault {
  readonly code: "never-paid-back";
}

/**
 * Tilbagebetalingstid (`domain.md` §1): years from the beginning of the first year until the accumulated net is back at
 * zero for the first time, linear within the year. `net` is one amount a year, an outlay against the sign of savings;
 * years before the outlay count. Zero where nothing is laid out.
 */
export function paybackTime(net: readonly Amount[], savings: SavingsSign): Result<Amount, PaybackFault> {
  const first = paidBackIn(net, savings).find((time) => time !== null);
  if (first !== undefined) return succeed(first);
  const last = yearlyBalances(net, savings).at(-1);
  return last?.balance.lessThan(0) === true ? fail({ code: "never-paid-back" }) : succeed(ZERO);
}

/** For each year the time at which what is owed is paid back in it; null where it is not. The first is what counts. */
export const paidBackIn = (net: readonly Amount[], savings: SavingsSign): readonly MaybeAmount[] =>
  yearlyBalances(net, savings).map(({ owed, gain, balance }, year) =>
    owed.greaterThan(0) && balance.greaterThanOrEqualTo(0) ? owed.div(gain).plus(year) : null,
  );

/** A year of an investment, savings positive. */
export interface YearlyBalance {
  /** What is not yet paid back when the year begins. */
  readonly owed: Amount;
  readonly gain: Amount;
  /** The accumulated net when it ends. */
  readonly balance: Amount;
}

/** The accumulated net year by year; savings count positive whatever the table's sign. */
export function yearlyBalances(net: readonly Amount[], savings: SavingsSign): readonly YearlyBalance[] {
  let balance = ZERO;
  return net.map((value) => {
    const owed = balance.lessThan(0) ? balance.negated() : ZERO;
    const gain = savings === "minus" ? value.negated() : value;
    balance = balance.plus(gain);
    return { owed, gain, balance };
  });
}
