import { amount, sumQuantified, ZERO, type Amount, type MaybeAmount } from "../money/amount";
import { sameGroup, sameRow, type RowKey } from "./grouping";

/** Services expected to come or go beside those on the case list: number × price of a year × share of it that is left. */
export interface ExpectedFlow {
  readonly count: Amount;
  /** Kroner for a whole year of one service. */
  readonly yearPrice: Amount;
}

/** What the user states for a row, or for a whole group (`part` null). Kroner; null is not stated. */
export interface RowPremise {
  readonly group: string;
  readonly part: string | null;
  readonly originalBudget: MaybeAmount;
  readonly correctedBudget: MaybeAmount;
  /** Booked net until the end of the status month. */
  readonly spent: MaybeAmount;
  readonly inflow: ExpectedFlow;
  /** Only those that end earlier than the stop date on the case list, which is in the cost already (`domain.md` §4.6). */
  readonly outflow: ExpectedFlow;
  /** The share of the year that a service coming or going has left: half of the rest when they spread evenly. */
  readonly remainingShare: Amount;
  /** Expected changes of prices not yet on the case list. */
  readonly priceChanges: MaybeAmount;
}

export const NO_FLOW: ExpectedFlow = { count: ZERO, yearPrice: ZERO };

/** A row or group of which nothing is stated. */
export const emptyPremise = ({ group, part }: Pick<RowPremise, "group" | "part">, month: number): RowPremise => ({
  group,
  part,
  originalBudget: null,
  correctedBudget: null,
  spent: null,
  inflow: NO_FLOW,
  outflow: NO_FLOW,
  remainingShare: customaryShare(month),
  priceChanges: null,
});

export interface StatedFigures {
  readonly originalBudget: MaybeAmount;
  readonly correctedBudget: MaybeAmount;
  readonly spent: MaybeAmount;
  readonly inflow: Amount;
  /** Negative. */
  readonly outflow: Amount;
  readonly priceChanges: Amount;
}

/** What is stated for one row; what is stated for its whole group stands with the group. */
export const statedForRow = (premises: readonly RowPremise[], key: RowKey): StatedFigures =>
  stated(premises.filter(({ group, part }) => part !== null && sameRow({ group, part }, key)));

/** What is stated for a group: its rows' and its own. */
export const statedForGroup = (premises: readonly RowPremise[], group: string): StatedFigures =>
  stated(premises.filter((premise) => sameGroup(premise, { group })));

/** Services a group expects beside its list, inflow less outflow: in helårspersoner of the year, and all of them. */
export function expectedServices(
  premises: readonly RowPremise[],
  group: string,
): { readonly inYear: Amount; readonly inAll: Amount } {
  const own = premises.filter((premise) => sameGroup(premise, { group }));
  const net = own.map(({ inflow, outflow }) => inflow.count.minus(outflow.count));
  return {
    inYear: sumQuantified(own.map(({ remainingShare }, index) => (net[index] ?? ZERO).times(remainingShare))),
    inAll: sumQuantified(net),
  };
}

export const stated = (premises: readonly RowPremise[]): StatedFigures => ({
  originalBudget: sumOrNull(premises.map(({ originalBudget }) => originalBudget)),
  correctedBudget: sumOrNull(premises.map(({ correctedBudget }) => correctedBudget)),
  spent: sumOrNull(premises.map(({ spent }) => spent)),
  inflow: sumQuantified(premises.map(({ inflow, remainingShare }) => costOf(inflow, remainingShare))),
  outflow: ZERO.minus(sumQuantified(premises.map(({ outflow, remainingShare }) => costOf(outflow, remainingShare)))),
  priceChanges: sumQuantified(premises.map(({ priceChanges }) => priceChanges)),
});

/** Services that come evenly over the rest of the year have half of it left on average. */
export const customaryShare = (month: number): Amount => amount(12 - month).div(24);

const costOf = ({ count, yearPrice }: ExpectedFlow, share: Amount): Amount => count.times(yearPrice).times(share);

/** A sum of nothing is nothing, not zero. */
const sumOrNull = (values: readonly MaybeAmount[]): MaybeAmount =>
  values.every((value) => value === null) ? null : values.reduce<Amount>((sum, value) => sum.plus(value ?? ZERO), ZERO);
