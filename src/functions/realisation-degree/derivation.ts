import { realisationDegree } from "../../finance/initiatives/realisation";
import { explainElement } from "../declaration/derivation";
import { elementAt } from "../declaration/elementwise";
import { nothingHere, stateResult } from "../derivation/steps";
import { say } from "../derivation/writer";
import { REALISERINGSGRAD } from "./realisation-degree";

export const REALISERINGSGRAD_DERIVATION = explainElement(REALISERINGSGRAD, (ranges, at) => {
  const { realised, target } = elementAt(ranges, at);
  if (realised === null)
    return nothingHere("Det realiserede er ikke kvantificeret.", "What is realised is not quantified.");
  if (target === null) return nothingHere("Der er intet mål.", "There is no target.");
  const degree = realisationDegree(realised, target);
  if (!degree.ok) return nothingHere("Målet er 0, så der er ingen grad.", "The target is 0, so there is no degree.");
  return [
    say(
      ({ number, operand, equals, percent }) =>
        `Realiseret ÷ mål: ${number(realised)} ÷ ${operand(target)} ${equals(degree.value, realised, target)}, altså ${percent(degree.value)}.`,
      ({ number, operand, equals, percent }) =>
        `Realised ÷ target: ${number(realised)} ÷ ${operand(target)} ${equals(degree.value, realised, target)}, that is ${percent(degree.value)}.`,
    ),
    stateResult([degree.value]),
  ];
});
