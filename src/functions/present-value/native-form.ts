import type { NativeForm } from "../../sheets/formulas/native-form";
import { discountedFormula } from "../../sheets/formulas/investment-formulas";
import { isGiven } from "../native/word";

const MOST_YEARS = 70;

/** Each year's net over (1 + rate) to the power of the year; text counts as nothing. */
export const presentValueForm: NativeForm = ([net, rate, firstYear]) => {
  if (net === undefined || net.shape === null || rate === undefined) return null;
  const years = Math.max(net.shape.rows, net.shape.columns);
  if (years > MOST_YEARS) return null;
  const first = isGiven(firstYear) ? firstYear.constant : 0;
  const power = (year: number): string =>
    typeof first === "number" ? String(year + first) : `(${String(year)}+${firstYear?.text ?? ""})`;
  return Array.from({ length: years }, (_, year) =>
    discountedFormula(`N(${net.at(year)})`, rate.text, power(year)),
  ).join("+");
};
