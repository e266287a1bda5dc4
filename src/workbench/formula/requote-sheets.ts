import { quoteSheet } from "../address/a1";
import { pieces } from "./structured-refs";

/**
 * Puts quotes around the names of sheets that need them: `Ark1!A1` becomes `'Ark1'!A1`, since ARK1 could be a cell.
 * People type it without, the engine rewrites it without, and a file must have it with.
 */
export function requoteSheets(formula: string): string {
  if (!formula.includes("!")) return formula;
  return pieces(formula)
    .map(({ value }) => {
      const prefix = /^([^'"!:[\]]+)!(?=.)/.exec(value)?.[1];
      return prefix === undefined || prefix.startsWith("#")
        ? value
        : `${quoteSheet(prefix)}${value.slice(prefix.length)}`;
    })
    .join("");
}
