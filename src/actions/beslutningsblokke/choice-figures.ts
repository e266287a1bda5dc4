import { decisionTotals, distanceToTarget } from "../../finance/decisions/decision-totals";
import type { Decision } from "../../sheets/forms/beslutningsblokke/read-decision";

/** What a choice comes to, as it is told. */
export interface ChoiceFigures {
  /** How many proposals are chosen. */
  readonly chosen: number;
  /** For each year, in the table's own unit and sign. */
  readonly totals: readonly number[];
  /** Target − total for each year; null in a year without a target. */
  readonly distances: readonly (number | null)[];
  /** How many of the chosen have no amount in at least one year. */
  readonly notQuantified: number;
}

export function choiceFigures(
  { proposals, years, targets }: Pick<Decision, "proposals" | "years" | "targets">,
  marks: readonly boolean[],
): ChoiceFigures {
  const { count, chosen } = decisionTotals(proposals, marks, years.length);
  return {
    chosen: count,
    totals: chosen.map((sum) => sum.toNumber()),
    distances: distanceToTarget(targets, chosen).map((distance) => distance?.toNumber() ?? null),
    notQuantified: proposals.filter(
      ({ amounts }, index) => marks[index] === true && amounts.some((value) => typeof value === "string"),
    ).length,
  };
}
