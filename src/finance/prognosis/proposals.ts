import { calendarDate, dayOf, type Day } from "../calendar/day";
import type { ServiceCase } from "../cases/service-case";
import { amount, sumQuantified, ZERO, type Amount, type MaybeAmount } from "../money/amount";
import { endOfMonth, fullYearPrice } from "./case-months";
import { byRow, groupsOf, type Grouping, type RowKey } from "./grouping";
import { isComingOfAge, type HistoryYears } from "./history";

export interface ProposedFlow {
  /** Services a year, a mean; never negative. */
  readonly count: Amount;
  /** Kroner for a whole year of one: the mean of those seen, at their own rates. null where none had a price. */
  readonly yearPrice: MaybeAmount;
}

export interface RowProposal {
  readonly key: RowKey;
  readonly inflow: ProposedFlow;
  readonly outflow: ProposedFlow;
}

export interface ProposalQuestion {
  readonly cases: readonly ServiceCase[];
  readonly year: number;
  /** 1–12: the last month that has passed. */
  readonly month: number;
  readonly grouping: Grouping;
  readonly history: HistoryYears;
}

/**
 * What the same months of earlier years let one expect in the rest of the year, row by row: the mean number of services
 * that came, less those the list has already, and of services that ended, less the stops that stand on the list and are
 * in Disponeret (`domain.md` §4.6). A list shows one stop date only: whether an earlier stop came sooner than granted
 * can't be told from it, so all of them are counted, and those known for this year taken off.
 */
export function proposeFlows(question: ProposalQuestion): readonly RowProposal[] {
  const { cases, grouping } = question;
  const inRow = byRow(cases, (each) => each, grouping);
  return groupsOf(cases, grouping, []).flatMap(({ parts }) =>
    parts.map((key): RowProposal => {
      const own = inRow(key);
      const inflows = own.filter((each) => !isComingOfAge(each));
      return {
        key,
        inflow: proposeFlow(inflows, ({ start }) => start, question),
        outflow: proposeFlow(own, ({ end }) => end, question),
      };
    }),
  );
}

const NOTHING: ProposedFlow = { count: ZERO, yearPrice: null };

/** Of a row that no service has been in. */
export const nothingProposed = (key: RowKey): RowProposal => ({ key, inflow: NOTHING, outflow: NOTHING });

function proposeFlow(
  cases: readonly ServiceCase[],
  dayIn: (each: ServiceCase) => Day | null,
  { year, month, history }: ProposalQuestion,
): ProposedFlow {
  const seen = cases.filter((each) => isInSameMonths(dayIn(each), month, history));
  const status = endOfMonth(year, month);
  const known = cases.filter((each) => {
    const day = dayIn(each);
    return day !== null && day > status && day <= dayOf(year, 12, 31);
  });
  const mean = amount(seen.length).div(history.to - history.from + 1);
  const expected = mean.minus(known.length);
  const priced = seen.filter(({ rate }) => rate !== null);
  const certain = priced.map((each) => fullYearPrice({ ...each, probability: amount(1) }, year));
  return {
    count: expected.isPositive() ? expected : ZERO,
    yearPrice: certain.length === 0 ? null : sumQuantified(certain).div(certain.length),
  };
}

function isInSameMonths(day: Day | null, month: number, { from, to }: HistoryYears): boolean {
  if (day === null) return false;
  const date = calendarDate(day);
  return date.year >= from && date.year <= to && date.month > month;
}
