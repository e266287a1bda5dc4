import { elementOf, type NativeArgument, type ResultPlace } from "../../sheets/formulas/native-form";
import { isGiven, wordOf } from "./word";

/** The active share of a year as two formula texts, so that 390.000 × 4 ÷ 12 is multiplied first. */
export interface NativeShare {
  readonly active: string;
  readonly of: string;
}

/** The share of `year` from `start` to `end`, an empty end being open; null where the method may change. */
export function nativeShare(
  start: string,
  endArgument: NativeArgument | undefined,
  year: string,
  method: NativeArgument | undefined,
  cell: ResultPlace,
): NativeShare | null {
  const end = isGiven(endArgument) ? elementOf(endArgument, cell) : null;
  switch (
    wordOf(method, [
      ["måned", "month"],
      ["dag", "day"],
    ])
  ) {
    case "måned":
      return { active: monthsActive(start, end, year), of: "12" };
    case "dag":
      return { active: daysActive(start, end, year), of: daysInYear(year) };
    case null:
      return null;
  }
}

function monthsActive(start: string, end: string | null, year: string): string {
  const first = `YEAR(${start})*12+MONTH(${start})`;
  if (end === null) return `MAX(0,MIN(12,${year}*12+13-(${first})))`;
  const december = `${year}*12+12`;
  const last = `IF(${end}=0,${december},MIN(${december},YEAR(${end})*12+MONTH(${end})))`;
  return `MAX(0,${last}-MAX(${year}*12+1,${first})+1)`;
}

function daysActive(start: string, end: string | null, year: string): string {
  const newYearsEve = `DATE(${year},12,31)`;
  const last = end === null ? newYearsEve : `IF(${end}=0,${newYearsEve},MIN(${newYearsEve},${end}))`;
  return `MAX(0,${last}-MAX(DATE(${year},1,1),${start})+1)`;
}

export const daysInYear = (year: string): string => `(DATE(${year}+1,1,1)-DATE(${year},1,1))`;
