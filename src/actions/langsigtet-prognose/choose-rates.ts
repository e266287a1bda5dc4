import { amount, type Amount } from "../../finance/money/amount";
import { fail, succeed, type Result } from "../../finance/result";
import { readPlRates } from "../../sheets/ledgers/pl-rates";
import type { LongTermRequest } from "../../sheets/prognosis/long-term/long-term-request";
import type { LedgerRows } from "../../sheets/workbook-port";
import type { ActionFault } from "../action";
import { rateMissing } from "../pl-satser/rate-faults";
import type { LangsigtetPrognoseInput } from "./input";

export type ChosenRates = Pick<LongTermRequest, "priceRates" | "rates">;

const FIXED: ChosenRates = { priceRates: null, rates: "none" };

/**
 * Those stated, or the workbook's own list; fixed prices where they are asked for, or where nobody has asked and a rate
 * is not known: a rate is never guessed.
 */
export function chooseRates(
  { fixedPrices, plRates }: LangsigtetPrognoseInput,
  year: number,
  count: number,
  list: LedgerRows | undefined,
): Result<ChosenRates, ActionFault> {
  if (fixedPrices === true) return succeed(FIXED);
  const known = readPlRates(list);
  const stated = new Map((plRates ?? []).map(({ year, rate }): [number, Amount] => [year, amount(rate)]));
  const priceRates = stated.size > 0 ? stated : known.rates;
  const years = Array.from({ length: count }, (_, index) => year + 1 + index);
  const missing = years.find((each) => !priceRates.has(each));
  if (missing === undefined) return succeed({ priceRates, rates: stated.size > 0 ? "stated" : "list" });
  return fixedPrices === false || stated.size > 0
    ? fail(rateMissing(missing, known, list !== undefined))
    : succeed(FIXED);
}
