import { discounted } from "../../finance/investment/present-value";
import { sumQuantified, ZERO } from "../../finance/money/amount";
import { explainWhole } from "../declaration/derivation";
import { cut, stateResult, writeSum } from "../derivation/steps";
import { say } from "../derivation/writer";
import { NUTIDSVAERDI } from "./present-value";

export const NUTIDSVAERDI_DERIVATION = explainWhole(NUTIDSVAERDI, ({ net, rate, firstYear }) => {
  const power = firstYear.isZero() ? 0 : 1;
  const known = net.map((value) => value ?? ZERO);
  const years = discounted(known, rate, power);
  const values = years.map(({ value }) => value);
  return [
    say(
      ({ percent }) =>
        `Renten er ${percent(rate)}, og det første år diskonteres ${power === 0 ? "ikke (t = 0)" : "ét år (t = 1)"}.`,
      ({ percent }) =>
        `The rate is ${percent(rate)}, and the first year is ${power === 0 ? "not discounted (t = 0)" : "discounted one year (t = 1)"}.`,
    ),
    ...cut(
      years.map(({ divisor, value }, index) => {
        const each = known[index] ?? ZERO;
        return say(
          ({ number, equals }) =>
            `År ${index + 1} (t = ${index + power}): ${number(each)} ÷ ${number(divisor)} ${equals(value, each, divisor)}.`,
          ({ number, equals }) =>
            `Year ${index + 1} (t = ${index + power}): ${number(each)} ÷ ${number(divisor)} ${equals(value, each, divisor)}.`,
        );
      }),
      { da: "år", en: "year" },
      { da: "år", en: "years" },
    ),
    say(
      (writer) => `Årene lagt sammen: ${writeSum(writer, values)}.`,
      (writer) => `The years added up: ${writeSum(writer, values)}.`,
    ),
    stateResult([sumQuantified(values)]),
  ];
});
