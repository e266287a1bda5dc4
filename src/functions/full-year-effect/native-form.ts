import { elementOf, type NativeForm } from "../../sheets/formulas/native-form";
import { nativeShare } from "../native/active-share";
import { isGiven, wordOf } from "../native/word";

/** The effect seen divided by the active share of the start year. */
export const fullYearEffectForm: NativeForm = ([partYear, startDate, end, method], cell) => {
  if (partYear === undefined || startDate === undefined) return null;
  const [effect, start] = [elementOf(partYear, cell), elementOf(startDate, cell)];
  if (!isGiven(end) && wordOf(method, [["måned", "month"], ["dag"]]) === "måned")
    return `${effect}*12/(13-MONTH(${start}))`;
  const share = nativeShare(start, end, `YEAR(${start})`, method, cell);
  return share === null ? null : `${effect}*${share.of}/${share.active}`;
};
