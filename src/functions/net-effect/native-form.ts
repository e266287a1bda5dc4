import type { NativeForm } from "../../sheets/formulas/native-form";
import { isGiven } from "../native/word";

/** The sum of the column; with status or probability a sum of products, in which text counts as nothing. */
export const netEffectForm: NativeForm = ([amounts, status, probability], { row, column }) => {
  if (amounts === undefined || row > 0) return null;
  const factors = [
    ...(isGiven(status) ? [`--(${status.text}<>"udgået")`, `--(${status.text}<>"afvist")`] : []),
    ...(isGiven(probability) ? [probability.text] : []),
  ];
  const values = amounts.column(column);
  return factors.length === 0 ? `SUM(${values})` : `SUMPRODUCT(${[...factors, values].join(",")})`;
};
