import { areGiven } from "../arguments/are-given";
import { elementOf, type NativeForm } from "../../sheets/formulas/native-form";
import { nativeShare } from "../native/active-share";

/** The full-year effect times the active share of the year. */
export const partYearEffectForm: NativeForm = ([fullYear, start, year, end, method], cell) => {
  const needed = { fullYear, start, year };
  if (!areGiven(needed)) return null;
  const share = nativeShare(elementOf(needed.start, cell), end, elementOf(needed.year, cell), method, cell);
  return share === null ? null : `${elementOf(needed.fullYear, cell)}*${share.active}/${share.of}`;
};
