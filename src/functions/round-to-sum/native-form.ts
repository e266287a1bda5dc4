import type { NativeForm } from "../../sheets/formulas/native-form";

/** Remainders that differ less than this are equal; Excel divides in binary. */
const DECIMALS = 9;

/**
 * Each amount rounded down, and one unit more for those with the largest remainders, as many as the rounded total
 * asks for. Among equal remainders the first is raised.
 */
export const roundToSumForm: NativeForm = ([amounts, unit], { row, column }) => {
  if (amounts === undefined || amounts.shape === null || unit === undefined) return null;
  if (amounts.shape.rows > 1 && amounts.shape.columns > 1) return null;
  const index = Math.max(row, column);
  const [all, own, step] = [amounts.text, amounts.at(index), unit.text];
  const remainder = (of: string): string => `ROUND(${of}/${step}-INT(${of}/${step}),${String(DECIMALS)})`;
  const larger = `SUMPRODUCT(--(${remainder(all)}>${remainder(own)}))`;
  const equalBefore = index === 0 ? "" : `+SUMPRODUCT(--(${remainder(amounts.upTo(index - 1))}=${remainder(own)}))`;
  const raised = `ROUND(SUM(${all})/${step},0)-SUMPRODUCT(INT(${all}/${step}))`;
  return `${step}*(INT(${own}/${step})+IF(${larger}${equalBefore}<${raised},1,0))`;
};
