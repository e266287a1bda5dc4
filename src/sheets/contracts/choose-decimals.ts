import { roundHalfAwayFromZero, type Amount } from "../../finance/money/amount";
import { asShown } from "../../finance/money/check-sum";
import { CUSTOMARY_DECIMALS, type Unit } from "../../finance/money/unit";

/**
 * The decimals a unit is customarily printed with, or one more where that shows everything that could be seen before:
 * 186 (in 1.000 kr.) is 0,186 mio. kr., not 0,19.
 */
export function chooseDecimals(unit: Unit, amounts: readonly Amount[]): number {
  const customary = CUSTOMARY_DECIMALS[unit];
  if (countRounded(amounts, customary) === 0) return customary;
  return countRounded(amounts, customary + 1) === 0 ? customary + 1 : customary;
}

/** How many amounts are not shown in full with so many decimals. */
export const countRounded = (amounts: readonly Amount[], decimals: number): number =>
  amounts.filter((each) => {
    const shown = asShown(each);
    return !roundHalfAwayFromZero(shown, decimals).equals(shown);
  }).length;
