import { amount, type Amount } from "../money/amount";
import type { TableContract } from "../money/table-contract";
import { convertUnit } from "../money/unit";
import { fail, succeed, type Result } from "../result";
import { ratesBetween, type PriceLevelFault } from "./price-level";

/** How an amount written under one table's contract is written under another's. */
export interface ContractConversion {
  /** A saving has the other sign. */
  readonly negates: boolean;
  /** In the order they are carried out: first the unit, then the prices, year by year. */
  readonly factors: readonly ConversionFactor[];
}

export interface ConversionFactor {
  readonly operation: "times" | "dividedBy";
  readonly by: Amount;
}

export type ContractFault =
  | PriceLevelFault
  /** One contract says its price level, the other does not: what the amounts are in is not known. */
  | { readonly code: "price-level-unsaid" }
  /** "Løbende priser" is a level that no rates lead from or to. */
  | { readonly code: "price-level-without-year"; readonly priceLevel: string };

/** The year of "2026-priser", "p/l 2026"; null where a price level names none. */
export function priceYear(priceLevel: string): number | null {
  const [year] = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(priceLevel) ?? [];
  return year === undefined ? null : Number(year);
}

/** Whether amounts under two contracts can be added as they stand; decimals are only a matter of how they look. */
export const canBeAdded = (a: TableContract, b: TableContract): boolean =>
  a.unit === b.unit && a.savings === b.savings && isSameLevel(a.priceLevel, b.priceLevel);

/**
 * What it takes to write amounts of `from` as `to` writes them: unit, sign and price level (`domain.md` §2). `rates`
 * are needed only where the price levels differ, and are shares by the year they raise to.
 */
export function conversionBetween(
  from: TableContract,
  to: TableContract,
  rates: ReadonlyMap<number, Amount>,
): Result<ContractConversion, ContractFault> {
  const prices = priceFactors(from.priceLevel, to.priceLevel, rates);
  if (!prices.ok) return prices;
  return succeed({
    negates: from.savings !== to.savings,
    factors: [...unitFactors(from, to), ...prices.value],
  });
}

/** An amount under the other contract; exact for unit and sign, and for prices to the 40 digits of `Amount`. */
export const convertAmount = (value: Amount, { negates, factors }: ContractConversion): Amount =>
  factors.reduce(
    (product, { operation, by }) => (operation === "times" ? product.times(by) : product.div(by)),
    negates ? value.negated() : value,
  );

/** Nothing about the amounts changes. */
export const changesNothing = ({ negates, factors }: ContractConversion): boolean => !negates && factors.length === 0;

function unitFactors(from: TableContract, to: TableContract): readonly ConversionFactor[] {
  if (from.unit === to.unit) return [];
  const larger = convertUnit(amount(1), from.unit, to.unit);
  return larger.greaterThan(1)
    ? [{ operation: "times", by: larger }]
    : [{ operation: "dividedBy", by: convertUnit(amount(1), to.unit, from.unit) }];
}

function priceFactors(
  from: string | undefined,
  to: string | undefined,
  rates: ReadonlyMap<number, Amount>,
): Result<readonly ConversionFactor[], ContractFault> {
  if (isSameLevel(from, to)) return succeed([]);
  if (from === undefined || to === undefined) return fail({ code: "price-level-unsaid" });
  const [first, last] = [priceYear(from), priceYear(to)];
  if (first === null) return fail({ code: "price-level-without-year", priceLevel: from });
  if (last === null) return fail({ code: "price-level-without-year", priceLevel: to });
  const between = ratesBetween(first, last, rates);
  if (!between.ok) return between;
  const operation = first < last ? "times" : "dividedBy";
  return succeed(between.value.map(({ rate }) => ({ operation, by: rate.plus(1) })));
}

/** "2026-priser" and "p/l 2026" are one level; what is not said is the same only as what is not said. */
export const isSameLevel = (a: string | undefined, b: string | undefined): boolean => levelOf(a) === levelOf(b);

/** The year it names, else its words. */
const levelOf = (priceLevel: string | undefined): number | string | undefined =>
  priceLevel === undefined ? undefined : (priceYear(priceLevel) ?? priceLevel.toLocaleLowerCase("da"));
