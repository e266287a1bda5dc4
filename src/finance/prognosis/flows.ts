import { dayOf, daysBetweenInclusive, daysInYear } from "../calendar/day";
import type { ServiceCase } from "../cases/service-case";
import { sumQuantified, ZERO, type Amount } from "../money/amount";
import { fullYearPrice, monthCosts, monthsOf } from "./case-months";

/** Services that come and go in one month: opening + started − ended = closing. */
export interface MonthFlow {
  readonly opening: number;
  readonly started: number;
  readonly ended: number;
  readonly closing: number;
  /** What those that started cost in the year. */
  readonly startedCost: Amount;
  /** What those that started cost in a whole year. */
  readonly startedFullYear: Amount;
  /** What those that ended would have cost in the rest of the year, negative. */
  readonly endedCost: Amount;
  /** What those that ended cost in a whole year, negative. */
  readonly endedFullYear: Amount;
}

/**
 * Til- og afgang of a year, month by month (`prognosis.md`). A service that stops on the month's last day has ended in
 * that month. The rest of the year is counted in days at the average price of a day.
 */
export function flowsOf(cases: readonly ServiceCase[], year: number): readonly MonthFlow[] {
  const newYearsEve = dayOf(year, 12, 31);
  const rest = (each: ServiceCase): Amount =>
    fullYearPrice(each, year)
      .times(daysBetweenInclusive(each.end ?? newYearsEve, newYearsEve) - 1)
      .div(daysInYear(year));
  return monthsOf(year).map((month) => {
    const began = (each: ServiceCase): boolean => each.start < month.start;
    const wasOver = ({ end }: ServiceCase): boolean => end !== null && end < month.start;
    const started = cases.filter(({ start }) => start >= month.start && start <= month.end);
    const ended = cases.filter(({ end }) => end !== null && end >= month.start && end <= month.end);
    const opening = cases.filter((each) => began(each) && !wasOver(each)).length;
    return {
      opening,
      started: started.length,
      ended: ended.length,
      closing: opening + started.length - ended.length,
      startedCost: sumQuantified(started.map((each) => sumQuantified(monthCosts(each, year)))),
      startedFullYear: sumQuantified(started.map((each) => fullYearPrice(each, year))),
      endedCost: ZERO.minus(sumQuantified(ended.map(rest))),
      endedFullYear: ZERO.minus(sumQuantified(ended.map((each) => fullYearPrice(each, year)))),
    };
  });
}
