import type { NativeForm } from "../../sheets/formulas/native-form";
import { daysInYear } from "../native/active-share";
import { isGiven } from "../native/word";

/** Days of every period that fall in the year, weighted, ÷ days in the year. */
export const fullTimeEquivalentsForm: NativeForm = ([starts, ends, year, counts]) => {
  if (starts === undefined || year === undefined) return null;
  const [newYear, newYearsEve] = [`DATE(${year.text},1,1)`, `DATE(${year.text},12,31)`];
  const [from, to] = [starts.text, isGiven(ends) ? ends.text : "0"];
  const last = `IF((${to}=0)+(${to}>${newYearsEve}),${newYearsEve},${to})`;
  const days = `(${last}-IF(${from}<${newYear},${newYear},${from})+1)`;
  const touches = `(${from}>0)*(${from}<=${newYearsEve})*((${to}=0)+(${to}>=${newYear})>0)`;
  const weight = isGiven(counts) ? `*${counts.text}` : "";
  return `SUMPRODUCT(${touches}*${days}${weight})/${daysInYear(year.text)}`;
};
