import { fail, succeed, type Result } from "../../finance/result";

export type SheetNameFault =
  | { readonly code: "sheet-name-empty" }
  | { readonly code: "sheet-name-too-long"; readonly name: string }
  | { readonly code: "sheet-name-character"; readonly name: string; readonly character: string };

export const LONGEST_SHEET_NAME = 31;

/** Excel's rules: 1–31 characters, none of : \ / ? * [ ], no ' first or last. */
export function checkSheetName(name: string): Result<string, SheetNameFault> {
  if (name.trim() === "") return fail({ code: "sheet-name-empty" });
  const character = /[:\\/?*[\]]/.exec(name)?.[0] ?? (/^'|'$/.test(name) ? "'" : undefined);
  if (character !== undefined) return fail({ code: "sheet-name-character", name, character });
  if (name.length > LONGEST_SHEET_NAME) return fail({ code: "sheet-name-too-long", name });
  return succeed(name);
}

/** Excel takes no notice of case when it compares names of sheets, tables and names. */
export const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase("da") === b.toLocaleLowerCase("da");

/** `base`, or with a number behind it where there is such a sheet already. */
export function freeSheetName(base: string, sheets: readonly string[]): string {
  const isTaken = (name: string): boolean => sheets.some((sheet) => sameName(sheet, name));
  if (!isTaken(base)) return base;
  let number = 2;
  while (isTaken(`${base} (${String(number)})`)) number++;
  return `${base} (${String(number)})`;
}
