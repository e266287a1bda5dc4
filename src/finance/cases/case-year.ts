import { amount, sumQuantified, ZERO, type Amount } from "../money/amount";
import { activeShare, type Period } from "../calendar/active-share";
import { dayOf, daysInYear } from "../calendar/day";
import { monthParts, type ClosedPeriod } from "../calendar/period-parts";
import { caseCost } from "./case-cost";
import type { ServiceCase } from "./service-case";

/** What a case is in one year: the calculated columns of `Sager` (`prognosis.md`). Amounts in kroner. */
export interface CaseYear {
  /** The average price of a day in the year, whole place or part; not weighted by how likely the case is. */
  readonly dayPrice: Amount;
  /** January first; overlapping days × price × probability. */
  readonly months: readonly Amount[];
  /** The months' sum: disponeret. */
  readonly total: Amount;
  /** The price of a whole year for a case that is active on New Year's Eve, × probability; otherwise zero. */
  readonly fullYear: Amount;
  /** Days active ÷ days in the year (`domain.md` §4.3), × probability. */
  readonly fullTimeEquivalents: Amount;
}

/** A case without a known price is active and costs nothing yet. */
export function caseYear(serviceCase: ServiceCase, year: number): CaseYear {
  const { rate, rateUnit: unit, extent, probability, start, end } = serviceCase;
  const active: Period = { start, end };
  const whole = wholeYear(year);
  const priced = { rate: rate ?? ZERO, unit, extent };
  const priceOfYear = caseCost(priced, whole, whole);
  const months = monthsOf(year).map((month) => caseCost(priced, active, month).times(probability));
  const { active: days, of } = activeShare(active, year, "day");
  return {
    dayPrice: priceOfYear.div(daysInYear(year)),
    months,
    total: sumQuantified(months),
    fullYear: isActiveOn(active, whole.end) ? priceOfYear.times(probability) : ZERO,
    fullTimeEquivalents: amount(days).div(of).times(probability),
  };
}

/** The twelve months of a year, January first. */
export const monthsOf = (year: number): readonly ClosedPeriod[] =>
  monthParts(wholeYear(year)).map(({ month, of }) => ({ start: dayOf(year, month, 1), end: dayOf(year, month, of) }));

const wholeYear = (year: number): ClosedPeriod => ({ start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) });

const isActiveOn = ({ start, end }: Period, day: number): boolean => start <= day && (end === null || end >= day);
