import type { RateUnit } from "./case-cost";
import type { ServiceCase } from "./service-case";
import { fail, succeed, type Result } from "../result";
import { amount, ZERO, type Amount } from "../money/amount";

/**
 * Cases by columns, for sums over very many. A price is a whole number of micro-øre (10⁻⁸ kr.): rate × extent ×
 * probability, so that no case is rounded on its own.
 */
export interface BulkCases {
  readonly count: number;
  /** How many groups there are; a case's group is below it. */
  readonly groups: number;
  readonly group: Int32Array;
  /** First and last day as serials, both included. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index in `BULK_UNITS`. */
  readonly unit: Uint8Array;
  readonly price: Float64Array;
}

export const BULK_UNITS = ["day", "week", "hour", "month", "year"] as const satisfies readonly RateUnit[];

/** An open case goes on to the last day that Excel knows. */
export const OPEN_END = 2_958_465;

export interface BulkFault {
  /** A price that is no whole number of micro-øre, or too large to count exactly; such lists take the decimal core. */
  readonly code: "price-not-countable";
  readonly index: number;
}

const MICRO_OERE_PER_KRONE = amount(100_000_000);

/** Puts cases in columns; `groupOf` numbers the groups from zero. A case without a known price costs nothing. */
export function toBulk(
  cases: readonly ServiceCase[],
  groups: number,
  groupOf: (serviceCase: ServiceCase) => number,
): Result<BulkCases, BulkFault> {
  const count = cases.length;
  const bulk = {
    count,
    groups,
    group: new Int32Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
    unit: new Uint8Array(count),
    price: new Float64Array(count),
  };
  for (const [index, each] of cases.entries()) {
    const price = (each.rate ?? ZERO).times(each.extent).times(each.probability).times(MICRO_OERE_PER_KRONE);
    if (!isCountable(price)) return fail({ code: "price-not-countable", index });
    bulk.group[index] = groupOf(each);
    bulk.start[index] = each.start;
    bulk.end[index] = each.end ?? OPEN_END;
    bulk.unit[index] = BULK_UNITS.indexOf(each.rateUnit);
    bulk.price[index] = price.toNumber();
  }
  return succeed(bulk);
}

const isCountable = (price: Amount): boolean =>
  price.isInteger() && price.abs().lessThanOrEqualTo(Number.MAX_SAFE_INTEGER);
