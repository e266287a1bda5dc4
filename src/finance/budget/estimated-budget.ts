import type { Amount } from "../money/amount";
import type { SavingsSign } from "../money/table-contract";
import { directionOf } from "./budget-area";
import { deviation } from "./deviation";

/**
 * Estimeret budget (Varde, `domain.md` §9.3): what is expected to be spent, with the effect of the initiatives in it.
 * `effect` is written with `savings`; both are in the same unit.
 */
export const estimatedBudget = (expected: Amount, effect: Amount, savings: SavingsSign): Amount =>
  savings === "plus" ? expected.minus(effect) : expected.plus(effect);

/** What is still missing to the base year's korrigeret budget, counted as the table counts its differences. */
export const differenceToBudget = (corrected: Amount, estimated: Amount, savings: SavingsSign): Amount =>
  deviation(corrected, estimated, directionOf(savings));
