import { countedAmount, type InitiativeAmount } from "./initiative";
import { ZERO } from "../money/amount";
import type { RegisteredInitiative } from "./registered-initiative";

/** Last year's years one on: the first drops, one more comes. */
export const rollYears = (years: readonly number[]): readonly number[] => [
  ...years.slice(1),
  ...years.slice(-1).map((last) => last + 1),
];

/**
 * A series of amounts one year on: the first year drops, and the new last year has the level of the one before. What is
 * one-off is not repeated: it is 0 there.
 */
export const rollAmounts = (amounts: readonly InitiativeAmount[], oneOff = false): readonly InitiativeAmount[] => [
  ...amounts.slice(1),
  ...amounts.slice(-1).map((last) => (oneOff && countedAmount(last) !== null ? ZERO : last)),
];

/**
 * Last year's initiative in this year's register: plan and estimate one year on. Nothing is realised in the new year
 * yet. Dates and full-year effect stay, so an initiative that began during last year now shows its whole year.
 */
export const rollInitiative = (initiative: RegisteredInitiative): RegisteredInitiative => ({
  ...initiative,
  plan: rollAmounts(initiative.plan, initiative.oneOff),
  estimate: rollAmounts(initiative.estimate, initiative.oneOff),
  realised: [...initiative.realised.slice(1), "blank"],
});
