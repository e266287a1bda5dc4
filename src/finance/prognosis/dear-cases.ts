import type { ServiceCase } from "../cases/service-case";
import { amount, roundHalfAwayFromZero, sumQuantified, type Amount } from "../money/amount";
import { fullYearPrice, monthCosts } from "./case-months";

/** Ishøj looks at each case above 1,0 mio. kr., national surveys at those above 2,0 (`domain.md` §4.1, §4.9). */
export const CUSTOMARY_LIMITS = [amount(1_000_000), amount(2_000_000)] as const;

export interface DearCase {
  readonly serviceCase: ServiceCase;
  /** In the year. */
  readonly cost: Amount;
  /** For a whole year, to the øre: what it is measured by, so that one that began late is seen in time. */
  readonly fullYear: Amount;
  /** The highest of the limits it lies above. */
  readonly above: Amount;
}

/**
 * Dyre sager: those of the year whose price for a whole year is above the lowest limit, the dearest first, equally dear
 * ones in their own order. Prices are compared to the øre: a sheet's binary price is never just so much above a limit.
 */
export function dearCases(
  cases: readonly ServiceCase[],
  year: number,
  limits: readonly Amount[] = CUSTOMARY_LIMITS,
): readonly DearCase[] {
  return cases
    .flatMap((serviceCase): readonly DearCase[] => {
      const cost = sumQuantified(monthCosts(serviceCase, year));
      const fullYear = roundHalfAwayFromZero(fullYearPrice(serviceCase, year), 2);
      const passed = limits.filter((limit) => fullYear.greaterThan(limit));
      const above = [...passed].sort((a, b) => b.comparedTo(a))[0];
      return cost.isZero() || above === undefined ? [] : [{ serviceCase, cost, fullYear, above }];
    })
    .sort((a, b) => b.fullYear.comparedTo(a.fullYear));
}
