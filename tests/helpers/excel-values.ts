/** What a cell holds, in the tests' own evaluator. */
export type Value = number | string | boolean | null;

/** What a part of a formula comes to: a value, or those of several cells. */
export type Shown = Value | readonly Value[];

/** A part of a formula, by the row of the table it stands in. */
export type Evaluate = (row: number) => Shown;

/** An error of Excel's, such as #N/A. */
export class CellError extends Error {}

export const isList = (value: Shown): value is readonly Value[] => Array.isArray(value);

export const listOf = (value: Shown): readonly Value[] => (isList(value) ? value : [value]);

export function one(value: Shown): Value {
  if (isList(value)) throw new CellError("#VALUE!");
  return value;
}

export function number(value: Value): number {
  if (typeof value === "string") throw new CellError("#VALUE!");
  return Number(value);
}

export const truth = (value: Value): boolean => (typeof value === "boolean" ? value : number(value) !== 0);

/** Numbers come before texts; a blank cell is like 0 and like "". */
export function compare(a: Value, b: Value): number {
  const [left, right] = [a ?? (typeof b === "string" ? "" : 0), b ?? (typeof a === "string" ? "" : 0)];
  if (typeof left === "string" && typeof right === "string")
    return left.toLowerCase() === right.toLowerCase() ? 0 : left.toLowerCase() < right.toLowerCase() ? -1 : 1;
  if (typeof left === "string" || typeof right === "string") return typeof left === "string" ? 1 : -1;
  return Number(left) - Number(right);
}
