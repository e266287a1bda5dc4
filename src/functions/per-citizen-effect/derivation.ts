import { areGiven } from "../arguments/are-given";
import { activeShare } from "../../finance/calendar/active-share";
import { explainElement } from "../declaration/derivation";
import { elementAt } from "../declaration/elementwise";
import { sayActiveShare, writeTimesShare } from "../derivation/active-share-steps";
import { nothingHere, stateResult } from "../derivation/steps";
import { say } from "../derivation/writer";
import { BORGEREFFEKT } from "./per-citizen-effect";

export const BORGEREFFEKT_DERIVATION = explainElement(BORGEREFFEKT, ({ method, ...ranges }, at) => {
  const { end, ...needed } = elementAt(ranges, at);
  if (!areGiven(needed))
    return nothingHere(
      "Antallet eller en af priserne er ikke kvantificeret.",
      "The number of citizens or one of the prices is not quantified.",
    );
  const { citizens, presentPrice, newPrice, start, year } = needed;
  const difference = newPrice.minus(presentPrice);
  const fullYear = citizens.times(difference);
  const share = activeShare({ start, end }, year, method);
  const effect = fullYear.times(share.active).div(share.of);
  return [
    say(
      ({ number, operand, equals }) =>
        `Pr. borger om året: ny pris − nuværende pris, ${number(newPrice)} − ${operand(presentPrice)} ${equals(difference, newPrice, presentPrice)}.`,
      ({ number, operand, equals }) =>
        `A citizen, a year: new price − present price, ${number(newPrice)} − ${operand(presentPrice)} ${equals(difference, newPrice, presentPrice)}.`,
    ),
    say(
      ({ number, operand, equals }) =>
        `Helårseffekt: ${number(citizens)} × ${operand(difference)} ${equals(fullYear, citizens, difference)}.`,
      ({ number, operand, equals }) =>
        `Full-year effect: ${number(citizens)} × ${operand(difference)} ${equals(fullYear, citizens, difference)}.`,
    ),
    sayActiveShare({ start, end }, year, method),
    say((writer) => `${writeTimesShare(writer, fullYear, share, effect)}.`),
    stateResult([effect]),
  ];
});
