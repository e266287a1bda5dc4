import type { DeviationDirection } from "../../finance/budget/deviation";
import { amount, roundHalfAwayFromZero, sumQuantified, ZERO, type MaybeAmount } from "../../finance/money/amount";
import { shownGroups } from "../../finance/prognosis/small-groups";
import { quantified, type CellValue } from "../cells/cell";
import type { ReadLine, ReadPrognosis } from "./read-prognosis-sheet";

/** A line for leaders; null is not stated, or cannot be told. Kroner. */
export interface LeadersLine {
  readonly group: string;
  readonly correctedBudget: MaybeAmount;
  readonly expected: MaybeAmount;
  readonly deviation: MaybeAmount;
  readonly deviationShare: MaybeAmount;
  readonly light: string;
  readonly fullTimeEquivalents: MaybeAmount;
  readonly averagePrice: MaybeAmount;
}

/** What the page shows: the groups that are large enough, the others as one, and all. */
export interface LeadersLines {
  /** With a line of their own; the largest where none is large enough, which then shows nothing. */
  readonly own: readonly { readonly read: ReadLine; readonly isShown: boolean; readonly line: LeadersLine }[];
  /** null where every group has a line of its own. */
  readonly others: LeadersLine | null;
  readonly total: LeadersLine;
}

export const OTHERS = "Øvrige";

export function leadersLines({ groups, total, direction }: ReadPrognosis, smallest: number): LeadersLines {
  const citizens = groups.map(citizensOf);
  const isShown = shownGroups(citizens, smallest);
  const shown = groups.filter((_, index) => isShown[index] === true);
  const largest = groups.filter((_, index) => citizens[index] === Math.max(...citizens)).slice(0, 1);
  const own = shown.length > 0 ? shown : largest;
  const lines = shown.map(lineOf);
  return {
    own: own.map((read) => ({ read, isShown: shown.includes(read), line: lineOf(read) })),
    others: shown.length === groups.length ? null : othersOf(lineOf(total), total, lines, direction),
    total: lineOf(total),
  };
}

export const citizensOf = (line: ReadLine): number => quantified(line.cell("Borgere").shows)?.toNumber() ?? 0;

const lineOf = ({ name, cell }: ReadLine): LeadersLine => ({
  group: textOf(name.shows),
  correctedBudget: quantified(cell("Korrigeret budget").shows),
  expected: quantified(cell("Forventet regnskab").shows),
  deviation: quantified(cell("Afvigelse").shows),
  deviationShare: quantified(cell("Afvigelse %").shows),
  light: textOf(cell("Status").shows),
  fullTimeEquivalents: quantified(cell("Helårspersoner").shows),
  averagePrice: quantified(cell("Gennemsnitspris").shows),
});

const textOf = (value: CellValue): string => String(value ?? "");

/** What the shown groups leave of the total. */
function othersOf(
  all: LeadersLine,
  total: ReadLine,
  shown: readonly LeadersLine[],
  direction: DeviationDirection,
): LeadersLine {
  const left = (of: (line: LeadersLine) => MaybeAmount): MaybeAmount =>
    of(all)?.minus(sumQuantified(shown.map(of))) ?? null;
  const stated = left(({ correctedBudget }) => correctedBudget);
  // To the øre: what is left of a budget that none of them has is nothing.
  const budget = stated === null || roundHalfAwayFromZero(stated, 2).isZero() ? null : stated;
  const expected = left((line) => line.expected);
  const overspending = budget === null || expected === null ? null : expected.minus(budget);
  const deviation = direction === "underspending" ? (overspending?.negated() ?? null) : overspending;
  const volume = left(({ fullTimeEquivalents }) => fullTimeEquivalents) ?? ZERO;
  const spent = sumQuantified(
    shown.map(({ fullTimeEquivalents, averagePrice }) => fullTimeEquivalents?.times(averagePrice ?? ZERO) ?? ZERO),
  );
  const disposed = quantified(total.cell("Disponeret").shows) ?? ZERO;
  return {
    group: OTHERS,
    correctedBudget: budget,
    expected,
    deviation,
    deviationShare: deviation === null || budget === null ? null : deviation.div(budget),
    light: "",
    fullTimeEquivalents: volume,
    averagePrice: roundHalfAwayFromZero(volume, 4).isZero() ? null : disposed.minus(spent).div(amount(volume)),
  };
}
