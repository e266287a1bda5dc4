import { areGiven } from "../arguments/are-given";
import type { NativeForm } from "../../sheets/formulas/native-form";
import { nativeShare } from "../native/active-share";
import { isGiven } from "../native/word";

/** Each year's part of the full-year effect, times the step of the stair that the year has reached. */
export const phaseInForm: NativeForm = (argumentList, { column }) => {
  const [, , , , end, steps, method] = argumentList;
  const needed = { fullYear: argumentList[0], start: argumentList[1], firstYear: argumentList[2] };
  if (!areGiven(needed)) return null;
  const { fullYear, start, firstYear } = needed;
  const { constant } = firstYear;
  const year = typeof constant === "number" ? String(constant + column) : `(${firstYear.text}+${String(column)})`;
  const share = nativeShare(start.text, end, year, method, { row: 0, column: 0, rows: 1, columns: 1 });
  if (share === null) return null;
  const effect = `${fullYear.text}*${share.active}/${share.of}`;
  if (!isGiven(steps)) return effect;
  const reached = `MAX(1,MIN(COUNT(${steps.text}),${year}-YEAR(${start.text})+1))`;
  return `${effect}*INDEX(${steps.text},${reached})`;
};
