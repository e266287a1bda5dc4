import { amount, type Amount } from "../../finance/money/amount";
import { ratesBetween } from "../../finance/prices/price-level";
import type { Words } from "../../sheets/cells/language";
import { explainElement } from "../declaration/derivation";
import { elementAt } from "../declaration/elementwise";
import { cut, nothingHere, stateResult } from "../derivation/steps";
import { say } from "../derivation/writer";
import { FREMSKRIV } from "./price-level";

export const FREMSKRIV_DERIVATION = explainElement(FREMSKRIV, ({ from, to, rates, ...ranges }, at) => {
  const { amounts: value } = elementAt(ranges, at);
  const between = ratesBetween(from, to, rates);
  if (value === null || !between.ok)
    return nothingHere("Beløbet er ikke kvantificeret.", "The amount is not quantified.");
  if (from === to)
    return [
      say(
        () => `Fraår og tilår er begge ${from}, så beløbet er uændret.`,
        () => `From year and to year are both ${from}, so the amount is unchanged.`,
      ),
      stateResult([value]),
    ];
  const factors = between.value.map(({ year, rate }) => ({ year, rate, factor: rate.plus(1) }));
  const factor = factors.reduce((product, each) => product.times(each.factor), amount(1));
  const result = from < to ? value.times(factor) : value.div(factor);
  return [
    ...cut(
      factors.map((each) => sayRate(each)),
      { da: "sats", en: "rate" },
      { da: "satser", en: "rates" },
    ),
    say(
      ({ equals }) =>
        `Satserne ganget sammen, ${Math.min(from, to)} til ${Math.max(from, to)}: faktor ${equals(factor)}.`,
      ({ equals }) => `The rates multiplied, ${Math.min(from, to)} to ${Math.max(from, to)}: factor ${equals(factor)}.`,
    ),
    say(
      ({ number, equals }) =>
        `${from < to ? "Frem" : "Tilbage"}: ${number(value)} ${from < to ? "×" : "÷"} ${number(factor)} ${equals(result, value, factor)}.`,
      ({ number, equals }) =>
        `${from < to ? "Forwards" : "Backwards"}: ${number(value)} ${from < to ? "×" : "÷"} ${number(factor)} ${equals(result, value, factor)}.`,
    ),
    stateResult([result]),
  ];
});

/** "2024: 3 %, altså × 1,03." */
const sayRate = ({ year, rate, factor }: { year: number; rate: Amount; factor: Amount }): Words =>
  say(
    ({ percent, number }) => `${year}: ${percent(rate)}, altså 1 + satsen er ${number(factor)}.`,
    ({ percent, number }) => `${year}: ${percent(rate)}, so 1 + the rate is ${number(factor)}.`,
  );
