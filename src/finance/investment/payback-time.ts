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
  let balance = ZERO;
  for (const [year, value] of net.entries()) {
    const gain = savings === "minus" ? value.negated() : value;
    const owed = balance.lessThan(0) ? balance.negated() : ZERO;
    balance = balance.plus(gain);
    if (owed.greaterThan(0) && balance.greaterThanOrEqualTo(0)) return succeed(owed.div(gain).plus(year));
  }
  return balance.lessThan(0) ? fail({ code: "never-paid-back" }) : succeed(ZERO);
}
