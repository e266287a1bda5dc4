import { areGiven } from "../arguments/are-given";
import { elementOf, type NativeForm } from "../../sheets/formulas/native-form";
import { nativeShare } from "../native/active-share";

/** Number × change in price × the active share of the year. */
export const perCitizenEffectForm: NativeForm = ([count, oldPrice, newPrice, start, year, end, method], cell) => {
  const needed = { count, oldPrice, newPrice, start, year };
  if (!areGiven(needed)) return null;
  const share = nativeShare(elementOf(needed.start, cell), end, elementOf(needed.year, cell), method, cell);
  if (share === null) return null;
  const change = `(${elementOf(needed.newPrice, cell)}-${elementOf(needed.oldPrice, cell)})`;
  return `${elementOf(needed.count, cell)}*${change}*${share.active}/${share.of}`;
};
