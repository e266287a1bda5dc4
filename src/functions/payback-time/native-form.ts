import type { NativeForm } from "../../sheets/formulas/native-form";
import { wordOf } from "../native/word";

/** A formula with a question for each year; beyond this many nobody can check it. */
const MOST_YEARS = 20;

/** The first year in which what is owed is paid back, and how far into it. */
export const paybackTimeForm: NativeForm = ([net, sign]) => {
  const savings = wordOf(sign, [["minus"], ["plus"]]);
  if (net === undefined || net.shape === null || savings === null) return null;
  const years = Math.max(net.shape.rows, net.shape.columns);
  if (years > MOST_YEARS) return null;
  const owed = (year: number): string => `${savings === "plus" ? "-" : ""}SUM(${net.upTo(year)})`;
  let formula = `IF(${owed(years - 1)}>0,NA(),0)`;
  for (let year = years - 1; year >= 1; year--)
    formula =
      `IF(AND(${owed(year - 1)}>0,${owed(year)}<=0),` +
      `${String(year)}+SUM(${net.upTo(year - 1)})/(SUM(${net.upTo(year - 1)})-SUM(${net.upTo(year)})),${formula})`;
  return formula;
};
