import { amount, type Amount } from "../money/amount";
import { fail, succeed, type Result } from "../result";

export type PriceLevelFault =
  | { readonly code: "rate-missing"; readonly year: number }
  | { readonly code: "rate-not-positive"; readonly year: number };

/**
 * PL-fremskrivning (`domain.md` §2.4): from the price level of `from` to that of `to`, Π(1 + p) over the years after
 * `from`; backwards by division. Rates are shares (0,03 = 3 %) by the year they raise to. Same unit and sign.
 */
export function projectPriceLevel(
  value: Amount,
  from: number,
  to: number,
  rates: ReadonlyMap<number, Amount>,
): Result<Amount, PriceLevelFault> {
  const between = ratesBetween(from, to, rates);
  if (!between.ok) return between;
  const factor = between.value.reduce((product, { rate }) => product.times(rate.plus(1)), amount(1));
  return succeed(from <= to ? value.times(factor) : value.div(factor));
}

/** The rates that lie between two price levels, each with the year it raises to, in the order of the years. */
export function ratesBetween(
  from: number,
  to: number,
  rates: ReadonlyMap<number, Amount>,
): Result<readonly { readonly year: number; readonly rate: Amount }[], PriceLevelFault> {
  const between: { year: number; rate: Amount }[] = [];
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year++) {
    const rate = rates.get(year);
    if (rate === undefined) return fail({ code: "rate-missing", year });
    if (rate.lessThanOrEqualTo(-1)) return fail({ code: "rate-not-positive", year });
    between.push({ year, rate });
  }
  return succeed(between);
}
