import type { Amount } from "./amount";
import { convertUnit, type Unit } from "./unit";

/**
 * How a table writes its amounts (`domain.md` §2.1: four documents, three conventions). Kept with the table, printed
 * as its note line, converted when tables meet; never guessed from a label.
 */
export interface TableContract {
  readonly unit: Unit;
  /** The sign a saving is written with. */
  readonly savings: SavingsSign;
  /** "2026-priser"; absent where the table does not say. */
  readonly priceLevel?: string;
  readonly decimals: number;
}

export const SAVINGS_SIGNS = ["minus", "plus"] as const;

export type SavingsSign = (typeof SAVINGS_SIGNS)[number];

/** From the table's writing to the internal form: whole kroner, a saving is negative (change in net expenditure). */
export const toNetExpenditure = (written: Amount, contract: TableContract): Amount => {
  const kroner = convertUnit(written, contract.unit, "kr");
  return contract.savings === "minus" ? kroner : kroner.negated();
};

/** From the internal form to the table's writing; the inverse of `toNetExpenditure`. */
export const fromNetExpenditure = (kroner: Amount, contract: TableContract): Amount =>
  convertUnit(contract.savings === "minus" ? kroner : kroner.negated(), "kr", contract.unit);
