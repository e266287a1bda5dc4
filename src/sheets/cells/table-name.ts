import { fail, succeed, type Result } from "../../finance/result";
import { sameName } from "./sheet-name";

export interface TableNameFault {
  readonly code: "table-name-invalid";
  readonly name: string;
}

const LONGEST_TABLE_NAME = 255;

/** Excel's rules: a letter, _ or \ first, then letters, digits, . and _; not a cell's address, not R or C alone. */
export function checkTableName(name: string): Result<string, TableNameFault> {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}._]*$/u.test(name) && name.length <= LONGEST_TABLE_NAME;
  const looksLikeCell =
    /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^[Rr]\d*([Cc]\d*)?$/.test(name) || /^[Cc]\d*$/.test(name);
  return wellFormed && !looksLikeCell ? succeed(name) : fail({ code: "table-name-invalid", name });
}

/** `base`, or `base` with the lowest number that is free: names are unique in the whole workbook. */
export function freeTableName(base: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => sameName(other, name));
  if (!isTaken(base)) return base;
  let number = 2;
  while (isTaken(`${base}_${String(number)}`)) number++;
  return `${base}_${String(number)}`;
}
