import type { NativeForm } from "../../sheets/formulas/native-form";
import { isGiven } from "../native/word";

/**
 * Target − effect; with carry-over the year's gap and what the years before left open, as long as it is in the
 * targets' own direction.
 */
export const outstandingForm: NativeForm = ([targets, effects, carryOver], { column }) => {
  if (targets === undefined || effects === undefined) return null;
  const gap = (year: number): string => `SUM(${targets.column(year)})-SUM(${effects.column(year)})`;
  if (!isGiven(carryOver) || carryOver.constant === false || carryOver.constant === 0) return gap(column);
  if (carryOver.constant !== true && carryOver.constant !== 1) return null;
  const direction = `IF(MAX(${targets.text})<=0,-1,1)`;
  let open = "";
  for (let year = 0; year <= column; year++)
    open = `MAX(0,${direction}*(${gap(year)})${open === "" ? "" : `+${open}`})`;
  return `${direction}*${open}`;
};
