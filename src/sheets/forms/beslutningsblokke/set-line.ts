import { decisionTotals, distanceToTarget, type Proposal } from "../../../finance/decisions/decision-totals";
import type { InitiativeAmount } from "../../../finance/initiatives/initiative";
import { formatCell, type CellPlace } from "../../cells/address";
import type { PlannedCell } from "../../plan/sheet-plan";
import { LEAD_HEADERS } from "./decision-columns";
import { decisionFormulas, distanceFormula } from "./decision-formulas";

/** A saved set: the proposals that were chosen when it was saved. */
export interface SavedSet {
  /** Also the header of its column in the table. */
  readonly name: string;
  readonly marks: readonly boolean[];
}

export interface SetLineContext {
  /** The Excel table's name. */
  readonly table: string;
  readonly years: readonly number[];
  readonly proposals: readonly Pick<Proposal, "amounts">[];
  readonly targets: readonly InitiativeAmount[];
  /** The target line's cell for the first year. */
  readonly firstTarget: CellPlace;
}

/** The line of a saved set in the comparison, at a place: its name, how many, and by year its total and distance. */
export function setLine({ name, marks }: SavedSet, context: SetLineContext, at: CellPlace): readonly PlannedCell[] {
  const { table, years, proposals, targets, firstTarget } = context;
  const formulas = decisionFormulas(table);
  const totals = decisionTotals(proposals, marks, years.length);
  const distances = distanceToTarget(targets, totals.chosen);
  const firstYear = at.column + LEAD_HEADERS.length;
  return [
    null,
    name,
    null,
    { formula: formulas.count(name), expected: totals.count },
    ...years.map((year, index) => ({
      formula: formulas.chosen(year, name),
      expected: totals.chosen[index]?.toNumber() ?? 0,
    })),
    ...years.map((_, index) => ({
      formula: distanceFormula(
        formatCell({ ...firstTarget, column: firstTarget.column + index }),
        formatCell({ row: at.row, column: firstYear + index }),
      ),
      expected: distances[index]?.toNumber() ?? "",
    })),
  ];
}
