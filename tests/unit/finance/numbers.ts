import { amount, type Amount } from "../../../src/finance/money/amount";
import type { Result } from "../../../src/finance/result";

export const amounts = (...values: readonly (number | string)[]): readonly Amount[] =>
  values.map((value) => amount(value));

/** As plain numbers, a negative zero as the zero it is. */
export const numbers = (values: readonly Amount[]): readonly number[] => values.map((value) => value.toNumber() + 0);

/** The value of a result that must be good. */
export function valueOf<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}
