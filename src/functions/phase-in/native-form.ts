import type { NativeForm } from "../../sheets/formulas/native-form";
import { nativeShare } from "../native/active-share";
import { isGiven } from "../native/word";

/** Each year's part of the full-year effect, times the step of the stair that the year has reached. */
export const phaseInForm: NativeForm = ([fullYear, start, firstYear, , end, steps, method], { column }) => {
  if (fullYear === undefined || start === undefined || firstYear === undefined) return null;
  const { constant } = firstYear;
  const year = typeof constant === "number" ? String(constant + column) : `(${firstYear.text}+${String(column)})`;
  const share = nativeShare(start.text, end, year, method, { row: 0, column: 0, rows: 1, columns: 1 });
  if (share === null) return null;
  const effect = `${fullYear.text}*${share.active}/${share.of}`;
  if (!isGiven(steps)) return effect;
  const reached = `MAX(1,MIN(COUNT(${steps.text}),${year}-YEAR(${start.text})+1))`;
  return `${effect}*INDEX(${steps.text},${reached})`;
};
