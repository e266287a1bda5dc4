import { activeShare } from "../../finance/calendar/active-share";
import { yearOf } from "../../finance/calendar/day";
import { amount } from "../../finance/money/amount";
import { explainElement } from "../declaration/derivation";
import { elementAt } from "../declaration/elementwise";
import { sayActiveShare } from "../derivation/active-share-steps";
import { nothingHere, stateResult } from "../derivation/steps";
import { say } from "../derivation/writer";
import { shown } from "../derivation/write-number";
import { HELAARSEFFEKT } from "./full-year-effect";

export const HELAARSEFFEKT_DERIVATION = explainElement(HELAARSEFFEKT, ({ method, ...ranges }, at) => {
  const { partYear, start, end } = elementAt(ranges, at);
  if (partYear === null || start === null)
    return nothingHere("Delårseffekten er ikke kvantificeret.", "The part-year effect is not quantified.");
  const year = yearOf(start);
  const { active, of } = activeShare({ start, end }, year, method);
  const share = amount(active).div(of);
  const fullYear = partYear.times(of).div(active);
  return [
    sayActiveShare({ start, end }, year, method),
    // A share that can't be shown in full is divided by as the fraction it is.
    say(({ number, equals }) =>
      shown(share).exact
        ? `${number(partYear)} ÷ ${number(share)} ${equals(fullYear, partYear)}.`
        : `${number(partYear)} × ${of} ÷ ${active} ${equals(fullYear, partYear)}.`,
    ),
    stateResult([fullYear]),
  ];
});
