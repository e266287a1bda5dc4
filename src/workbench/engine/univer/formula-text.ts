import type { ICellData } from "@univerjs/core";
import { hasUnqualified, qualify, shorten } from "../../formula/structured-refs";
import { typedFormula } from "./cell-data";

/**
 * The formula as the user knows it. Univer stores references to the formula's own table with the table's name;
 * where the user left it out and Univer has since rewritten the formula, it is left out again.
 */
export function shownFormula(cell: ICellData, stored: string, ownTable: string | undefined): string {
  const { text, wasShort } = typedFormula(cell, stored);
  if (text !== undefined) return text;
  return wasShort && ownTable !== undefined ? shorten(stored, ownTable) : stored;
}

/** The formula with its own table's name put in where it was left out. */
export function storedFormula(typed: string, ownTable: string | undefined): string {
  return ownTable !== undefined && hasUnqualified(typed) ? qualify(typed, ownTable) : typed;
}
