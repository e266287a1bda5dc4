import type { SavingsSign } from "../../finance/money/table-contract";

/** A year of an investment, told by the texts of what its numbers stand in. */
export interface BalanceTexts {
  /** The accumulated net when the year begins and when it ends, in the table's own sign. */
  readonly before: string;
  readonly after: string;
  /** How many years have gone when it begins. */
  readonly year: number;
  /** What stands where the year pays nothing back. */
  readonly otherwise: string;
}

/** When in the year what is owed is paid back, linear within the year: as `paidBackIn`, by Excel's own functions. */
export function paidBackFormula({ before, after, year, otherwise }: BalanceTexts, savings: SavingsSign): string {
  const [owes, paid] = savings === "minus" ? [">0", "<=0"] : ["<0", ">=0"];
  return `IF(AND(${before}${owes},${after}${paid}),${String(year)}+${before}/(${before}-${after}),${otherwise})`;
}

/** Whether something is still owed at the end of the last year. */
export const owesFormula = (balance: string, savings: SavingsSign): string =>
  `${balance}${savings === "minus" ? ">0" : "<0"}`;

/** A year's net as it is worth in the first: as `discounted`. */
export const discountedFormula = (net: string, rate: string, power: string): string => `${net}/(1+${rate})^${power}`;
