import type { NativeForm } from "../../sheets/formulas/native-form";
import { daysInYear } from "../native/active-share";
import { isGiven } from "../native/word";

/** Days of every period that fall in the year, weighted, ÷ days in the year. */
export const fullTimeEquivalentsForm: NativeForm = ([starts, ends, year, counts]) => {
  if (starts === undefined || year === undefined) return null;
  const [newYear, newYearsEve] = [`DATE(${year.text},1,1)`, `DATE(${year.text},12,31)`];
  const from = starts.text;
  const to = isGiven(ends) ? ends.text : null;
  const last = to === null ? newYearsEve : `IF((${to}=0)+(${to}>${newYearsEve}),${newYearsEve},${to})`;
  const days = `(${last}-IF(${from}<${newYear},${newYear},${from})+1)`;
  const goesOn = to === null ? "" : `*((${to}=0)+(${to}>=${newYear})>0)`;
  const touches = `(${from}>0)*(${from}<=${newYearsEve})${goesOn}`;
  const weight = isGiven(counts) ? `*${counts.text}` : "";
  return `SUMPRODUCT(${touches}*${days}${weight})/${daysInYear(year.text)}`;
};
