import { activeShare, type Period } from "../calendar/active-share";
import { dayOf, type Day } from "../calendar/day";
import { monthParts, overlapOf, type ClosedPeriod } from "../calendar/period-parts";
import { caseCost } from "../cases/case-cost";
import type { ServiceCase } from "../cases/service-case";
import { amount, ZERO, type Amount } from "../money/amount";

/** What a case costs in each month of a year, January first: overlapping days × price × probability, in kroner. */
export function monthCosts(serviceCase: ServiceCase, year: number): readonly Amount[] {
  const { rate, rateUnit: unit, extent, probability } = serviceCase;
  return monthsOf(year).map((month) =>
    rate === null ? ZERO : caseCost({ rate, unit, extent }, periodOf(serviceCase), month).times(probability),
  );
}

/**
 * Income from others in each month, in kroner, positive: a price by the month, so that half a month is half of it, ×
 * probability.
 */
export function monthIncomes(serviceCase: ServiceCase, year: number): readonly Amount[] {
  const { income, probability } = serviceCase;
  const rate = income ?? ZERO;
  return monthsOf(year).map((month) =>
    caseCost({ rate, unit: "month", extent: amount(1) }, periodOf(serviceCase), month).times(probability),
  );
}

/**
 * What a whole year of the case costs at its price, in kroner × probability, whenever it began or ends. Divided last: it is
 * rounded to the øre, and a half that a seventh has made a little smaller would be rounded the wrong way.
 */
export function fullYearPrice({ rate, rateUnit: unit, extent, probability }: ServiceCase, year: number): Amount {
  const whole = wholeYear(year);
  return rate === null ? ZERO : caseCost({ rate: rate.times(probability), unit, extent }, whole, whole);
}

/** Helårspersoner of one case (`domain.md` §4.3): its days of the days in the year, × probability. */
export function caseShareOfYear(serviceCase: ServiceCase, year: number): Amount {
  const { active, of } = activeShare(periodOf(serviceCase), year, "day");
  return amount(active).div(of).times(serviceCase.probability);
}

/** The twelve months of a year, January first. */
export const monthsOf = (year: number): readonly ClosedPeriod[] =>
  monthParts(wholeYear(year)).map(({ month, of }) => ({ start: dayOf(year, month, 1), end: dayOf(year, month, of) }));

/** The last day of a month, 1–12. */
export const endOfMonth = (year: number, month: number): Day => monthsOf(year)[month - 1]?.end ?? dayOf(year, 12, 31);

/** Whether the granted period has the day in it; the dates decide, whatever the status says. */
export const isActiveOn = (serviceCase: ServiceCase, day: Day): boolean =>
  overlapOf(periodOf(serviceCase), { start: day, end: day }) !== null;

const periodOf = ({ start, end }: ServiceCase): Period => ({ start, end });

const wholeYear = (year: number): ClosedPeriod => ({ start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) });
