import { deviation } from "../../finance/budget/deviation";
import { explainElement } from "../declaration/derivation";
import { elementAt } from "../declaration/elementwise";
import { nothingHere, stateResult } from "../derivation/steps";
import { say } from "../derivation/writer";
import { AFVIGELSE } from "./deviation";

export const AFVIGELSE_DERIVATION = explainElement(AFVIGELSE, ({ direction, ...ranges }, at) => {
  const { corrected, expected } = elementAt(ranges, at);
  if (corrected === null || expected === null)
    return nothingHere("Et af de to tal er ikke kvantificeret.", "One of the two figures is not quantified.");
  const difference = deviation(corrected, expected, direction);
  const excess = deviation(corrected, expected, "excess-spending");
  const [from, take] = direction === "excess-spending" ? [expected, corrected] : [corrected, expected];
  return [
    say(
      ({ number, operand, equals }) =>
        `${direction === "excess-spending" ? "Forventet − korrigeret" : "Korrigeret − forventet"}: ${number(from)} − ${operand(take)} ${equals(difference, from, take)}.`,
      ({ number, operand, equals }) =>
        `${direction === "excess-spending" ? "Expected − corrected" : "Corrected − expected"}: ${number(from)} − ${operand(take)} ${equals(difference, from, take)}.`,
    ),
    say(
      ({ about }) =>
        excess.isZero()
          ? "Der er ingen afvigelse."
          : `Der er et ${excess.isPositive() ? "merforbrug" : "mindreforbrug"} på ${about(excess.abs())}.`,
      ({ about }) =>
        excess.isZero()
          ? "There is no deviation."
          : `That is ${excess.isPositive() ? "excess spending" : "underspending"} of ${about(excess.abs())}.`,
    ),
    stateResult([difference]),
  ];
});
