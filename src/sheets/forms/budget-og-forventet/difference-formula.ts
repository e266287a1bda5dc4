import type { SavingsSign } from "../../../finance/money/table-contract";

/** One and the same for every row, so that the column stays a calculated one; without both numbers there is none. */
export const differenceFormula = (savings: SavingsSign): string => {
  const [corrected, expected] = ["[@Korrigeret]", "[@Forventet]"];
  const difference = savings === "plus" ? `${corrected}-${expected}` : `${expected}-${corrected}`;
  return `=IF(COUNT(${corrected},${expected})=2,${difference},"-")`;
};
