import type { NativeForm } from "../../sheets/formulas/native-form";
import { isGiven } from "../native/word";

/** Figures are compared with nine decimals: what is left below that comes from how Excel adds. */
const DECIMALS = 9;
/** The decimals that figures in a table are shown with. */
const DECIMALS_IN_USE = [0, 1, 2, 3];

/** Stated − sum, or 0 where half a unit for each figure added explains it. */
export const checkSumForm: NativeForm = ([amounts, stated, unit], { column }) => {
  if (amounts === undefined || stated === undefined) return null;
  const figures = amounts.column(column);
  const difference = `ROUND(${stated.cell(0, column)}-SUM(${figures}),${String(DECIMALS)})`;
  const smallest = isGiven(unit) ? unit.text : smallestUnit(amounts.text, stated.text);
  return `IF(ABS(${difference})<=COUNT(${figures})*${smallest}/2,0,${difference})`;
};

const smallestUnit = (amounts: string, stated: string): string => {
  const cut = (range: string, decimals: string): string => `SUMPRODUCT(--(ROUND(${range},${decimals})<>${range}))`;
  return DECIMALS_IN_USE.reduceRight(
    (otherwise, decimals) =>
      `IF(${cut(amounts, String(decimals))}+${cut(stated, String(decimals))}=0,10^-${String(decimals)},${otherwise})`,
    "NA()",
  );
};
