import { roundHalfAwayFromZero } from "../money/amount";
import { sameGroup, sameRow, type RowKey } from "./grouping";
import { emptyPremise, NO_FLOW, type ExpectedFlow, type RowPremise } from "./premises";
import type { ProposedFlow, RowProposal } from "./proposals";

type Direction = "inflow" | "outflow";

/**
 * The premises with what history proposes where nothing is stated, neither for the row nor for its whole group. As a
 * person would type it: services to two decimals, prices in whole kroner.
 */
export function takeProposals(
  premises: readonly RowPremise[],
  proposals: readonly RowProposal[],
  month: number,
): readonly RowPremise[] {
  const isStated = (direction: Direction, key: RowKey): boolean =>
    premises.some(
      (each) =>
        !each[direction].count.isZero() &&
        (each.part === null ? sameGroup(each, key) : sameRow({ group: each.group, part: each.part }, key)),
    );
  const taken = proposals.map((proposal): RowPremise => {
    const { key } = proposal;
    const own = premises.find(({ group, part }) => part !== null && sameRow({ group, part }, key));
    const before = own ?? emptyPremise(key, month);
    const flow = (direction: Direction): ExpectedFlow =>
      isStated(direction, key) ? before[direction] : typedFlow(proposal[direction]);
    return { ...before, inflow: flow("inflow"), outflow: flow("outflow") };
  });
  const isTaken = ({ group, part }: RowPremise): boolean =>
    part !== null && taken.some((each) => sameRow({ group, part }, { group: each.group, part: each.part ?? "" }));
  return [...premises.filter((each) => !isTaken(each)), ...taken];
}

/** As it is typed in a premise. What has no price can't be counted in kroner. */
export function typedFlow({ count, yearPrice }: ProposedFlow): ExpectedFlow {
  const typed = roundHalfAwayFromZero(count, 2);
  return typed.isZero() || yearPrice === null
    ? NO_FLOW
    : { count: typed, yearPrice: roundHalfAwayFromZero(yearPrice, 0) };
}
