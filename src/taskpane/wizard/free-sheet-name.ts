import { sameName } from "../../sheets/cells/sheet-name";

/** `base`, or with a number behind it where there is such a sheet already. */
export function freeSheetName(base: string, sheets: readonly string[]): string {
  const isTaken = (name: string): boolean => sheets.some((sheet) => sameName(sheet, name));
  if (!isTaken(base)) return base;
  let number = 2;
  while (isTaken(`${base} (${String(number)})`)) number++;
  return `${base} (${String(number)})`;
}
