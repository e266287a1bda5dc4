import type { NativeForm } from "../../sheets/formulas/native-form";
import { owesFormula, paidBackFormula } from "../../sheets/formulas/investment-formulas";
import { wordOf } from "../native/word";

/** A formula with a question for each year; beyond this many nobody can check it. */
const MOST_YEARS = 20;

/** The first year in which what is owed is paid back, and how far into it. */
export const paybackTimeForm: NativeForm = ([net, sign]) => {
  const savings = wordOf(sign, [["minus"], ["plus"]]);
  if (net === undefined || net.shape === null || savings === null) return null;
  const years = Math.max(net.shape.rows, net.shape.columns);
  if (years > MOST_YEARS) return null;
  const balance = (year: number): string => `SUM(${net.upTo(year)})`;
  let formula = `IF(${owesFormula(balance(years - 1), savings)},NA(),0)`;
  for (let year = years - 1; year >= 1; year--)
    formula = paidBackFormula({ before: balance(year - 1), after: balance(year), year, otherwise: formula }, savings);
  return formula;
};
