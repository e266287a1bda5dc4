import { elementOf, type NativeForm } from "../../sheets/formulas/native-form";
import { nativeShare } from "../native/active-share";

/** The full-year effect times the active share of the year. */
export const partYearEffectForm: NativeForm = ([fullYear, start, year, end, method], cell) => {
  if (fullYear === undefined || start === undefined || year === undefined) return null;
  const share = nativeShare(elementOf(start, cell), end, elementOf(year, cell), method, cell);
  return share === null ? null : `${elementOf(fullYear, cell)}*${share.active}/${share.of}`;
};
