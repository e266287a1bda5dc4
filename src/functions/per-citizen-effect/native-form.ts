import { elementOf, type NativeForm } from "../../sheets/formulas/native-form";
import { nativeShare } from "../native/active-share";

/** Number × change in price × the active share of the year. */
export const perCitizenEffectForm: NativeForm = ([count, oldPrice, newPrice, start, year, end, method], cell) => {
  if (count === undefined || oldPrice === undefined || newPrice === undefined) return null;
  if (start === undefined || year === undefined) return null;
  const share = nativeShare(elementOf(start, cell), end, elementOf(year, cell), method, cell);
  if (share === null) return null;
  const change = `(${elementOf(newPrice, cell)}-${elementOf(oldPrice, cell)})`;
  return `${elementOf(count, cell)}*${change}*${share.active}/${share.of}`;
};
