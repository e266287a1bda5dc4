import { countedAmount, type InitiativeAmount } from "../../../finance/initiatives/initiative";
import { sumRows } from "../../../finance/initiatives/net-effect";
import type { Amount } from "../../../finance/money/amount";
import { CHANGE_KINDS, type ChangeLine, type ProposalRequest } from "./proposal-request";

/** What lines of changes sum to, year by year: what is not quantified is left out. */
export const sumOfLines = (lines: readonly ChangeLine[], years: number): readonly Amount[] =>
  sumRows(
    lines.map(({ amounts }) => ({ amounts: amounts.map(countedAmount), counts: true })),
    years,
  );

/** "Samlet ændring (netto)": the sum of every line of every kind, year by year, in the table's own sign and unit. */
export const netOfProposal = ({ changes, years }: ProposalRequest): readonly Amount[] =>
  sumOfLines(
    CHANGE_KINDS.flatMap((kind) => changes[kind]),
    years.length,
  );

/**
 * "Budget efter ændring": the present budget and the net; a table that writes savings with plus takes the net away.
 * What is not quantified stays so.
 */
export const budgetAfter = (request: ProposalRequest): readonly InitiativeAmount[] => {
  const net = netOfProposal(request);
  return request.presentBudget.map((present, year) => {
    const change = net[year];
    if (typeof present === "string" || change === undefined) return present;
    return request.contract.savings === "minus" ? present.plus(change) : present.minus(change);
  });
};

/** How many lines lack an amount in at least one year, and so do not count there. */
export const countNotQuantified = ({ changes }: ProposalRequest): number =>
  CHANGE_KINDS.flatMap((kind) => changes[kind]).filter(({ amounts }) =>
    amounts.some((value) => countedAmount(value) === null),
  ).length;
