import { countedAmount, type InitiativeAmount } from "../initiatives/initiative";
import { rollAmounts } from "../initiatives/roll-forward";
import type { SavingsSign } from "../money/table-contract";
import { sumQuantified, type Amount } from "../money/amount";
import { deviation, type DeviationDirection } from "./deviation";

/** An area of the budget ("Botilbud"): expenditure is positive, in the table's unit. */
export interface BudgetArea {
  readonly title: string;
  /** Korrigeret budget of the base year. */
  readonly corrected: InitiativeAmount;
  /** Forventet for each of the table's years. */
  readonly expected: readonly InitiativeAmount[];
}

/**
 * Last year's area one year on: the forecast as `rollAmounts` has it. The new base year's korrigeret budget is decided
 * by nobody's forecast: blank until it is known.
 */
export const rollArea = ({ title, expected }: BudgetArea): BudgetArea => ({
  title,
  corrected: "blank",
  expected: rollAmounts(expected),
});

/**
 * Which way a table counts its differences. It is the same choice as the sign of a saving: where a saving is a plus, so
 * is what is spent less than budgeted (`domain.md` §2.1: Varde both, Høje-Taastrup the opposite of both).
 */
export const directionOf = (savings: SavingsSign): DeviationDirection =>
  savings === "plus" ? "underspending" : "excess-spending";

/** Difference between korrigeret and the first year's forventet; null where one of them is not quantified. */
export function areaDifference({ corrected, expected }: BudgetArea, savings: SavingsSign): Amount | null {
  const [budget, forecast] = [countedAmount(corrected), countedAmount(expected[0])];
  return budget === null || forecast === null ? null : deviation(budget, forecast, directionOf(savings));
}

/** What the areas come to: areas without an amount are left out. */
export const sumOfAreas = (
  areas: readonly BudgetArea[],
  amountOf: (area: BudgetArea) => InitiativeAmount | null,
): Amount => sumQuantified(areas.map((area) => countedAmount(amountOf(area))));
