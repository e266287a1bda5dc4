import { sumQuantified, type MaybeAmount } from "../../finance/money/amount";
import { roundingOf } from "../../finance/money/round-to-sum";
import { explainWhole } from "../declaration/derivation";
import { cut, stateResult, writeSum } from "../derivation/steps";
import { say } from "../derivation/writer";
import { AFRUNDTILSUM } from "./round-to-sum";

export const AFRUNDTILSUM_DERIVATION = explainWhole(AFRUNDTILSUM, ({ amounts, unit }) => {
  const quantified = amounts.flat().filter((value) => value !== null);
  const roundings = roundingOf(quantified, unit);
  const total = sumQuantified(roundings.map(({ rounded }) => rounded));
  const down = sumQuantified(roundings.map((each) => each.down));
  const raised = roundings.filter((each) => each.raised).length;
  const inOrder = roundings.values();
  const cells = amounts
    .flat()
    .map((value): MaybeAmount => (value === null ? null : (inOrder.next().value?.rounded ?? null)));
  return [
    say(
      (writer) =>
        `Totalen er ${writeSum(writer, quantified)}; afrundet til ${writer.number(unit)}: ${writer.number(total)}.`,
      (writer) =>
        `The total is ${writeSum(writer, quantified)}; rounded to ${writer.number(unit)}: ${writer.number(total)}.`,
    ),
    say(
      ({ number, count }) =>
        `Rundes alle ned, giver de ${number(down)}. ${raised === 0 ? "Der mangler intet." : `Der mangler ${count(raised, "enhed", "enheder")}, som de største rester får.`}`,
      ({ number, count }) =>
        `All rounded down, they give ${number(down)}. ${raised === 0 ? "Nothing is missing." : `${count(raised, "unit is", "units are")} missing, and the largest remainders get them.`}`,
    ),
    ...cut(
      roundings.map(({ remainder, raised: up, rounded }, index) => {
        const value = quantified[index] ?? rounded;
        return say(
          ({ number }) =>
            `${number(value)}: rest ${number(remainder)}, rundes ${up ? "op" : "ned"} til ${number(rounded)}.`,
          ({ number }) =>
            `${number(value)}: remainder ${number(remainder)}, rounded ${up ? "up" : "down"} to ${number(rounded)}.`,
        );
      }),
      { da: "beløb", en: "amount" },
      { da: "beløb", en: "amounts" },
    ),
    stateResult(cells),
  ];
});
