import { ZERO, type Amount } from "../money/amount";
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
  const years = yearlyBalances(net, savings);
  for (const [year, { owed, gain, balance }] of years.entries())
    if (owed.greaterThan(0) && balance.greaterThanOrEqualTo(0)) return succeed(owed.div(gain).plus(year));
  return years.at(-1)?.balance.lessThan(0) === true ? fail({ code: "never-paid-back" }) : succeed(ZERO);
}

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
