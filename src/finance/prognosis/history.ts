import { yearOf } from "../calendar/day";
import type { ServiceCase } from "../cases/service-case";

/** The earlier years that a case list shows whole; both ends included. */
export interface HistoryYears {
  readonly from: number;
  readonly to: number;
}

/** Practice and prices change: what is further back says little of the year to come. */
const MOST_YEARS = 5;

/**
 * The years before `year` that the list has kept its ended services from: in older ones it shows only those that have
 * lasted. null where no service on it ended before the year, so that it has no history to propose from.
 */
export function historyYears(cases: readonly ServiceCase[], year: number): HistoryYears | null {
  const ended = cases.flatMap(({ end }) => (end === null ? [] : [yearOf(end)])).filter((each) => each < year);
  if (ended.length === 0) return null;
  const first = ended.reduce((earliest, each) => Math.min(earliest, each));
  return { from: Math.max(first, year - MOST_YEARS), to: year - 1 };
}

export const yearsOf = ({ from, to }: HistoryYears): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const COMES_OF_AGE = 18;

/**
 * Whether a service began no later than in the year its citizen turned eighteen: such citizens stand on the list of
 * young people (`domain.md` §4.8), and are left out of inflow so that nobody counts twice. Not where the month of birth
 * is unknown.
 */
export const isComingOfAge = ({ start, birthMonth }: ServiceCase): boolean =>
  birthMonth !== null && yearOf(start) - yearOf(birthMonth) <= COMES_OF_AGE;
