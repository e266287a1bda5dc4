import { areGiven } from "../arguments/are-given";
import { activeShare } from "../../finance/calendar/active-share";
import { explainElement } from "../declaration/derivation";
import { elementAt } from "../declaration/elementwise";
import { sayActiveShare, writeTimesShare } from "../derivation/active-share-steps";
import { nothingHere, stateResult } from "../derivation/steps";
import { say } from "../derivation/writer";
import { DELAARSEFFEKT } from "./part-year-effect";

export const DELAARSEFFEKT_DERIVATION = explainElement(DELAARSEFFEKT, ({ method, ...ranges }, at) => {
  const { end, ...needed } = elementAt(ranges, at);
  if (!areGiven(needed))
    return nothingHere("Helårseffekten er ikke kvantificeret.", "The full-year effect is not quantified.");
  const { fullYear, start, year } = needed;
  const share = activeShare({ start, end }, year, method);
  const partYear = fullYear.times(share.active).div(share.of);
  return [
    sayActiveShare({ start, end }, year, method),
    say((writer) => `${writeTimesShare(writer, fullYear, share, partYear)}.`),
    stateResult([partYear]),
  ];
});
