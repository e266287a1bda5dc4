import { format } from "numfmt";
import type { CellFormat, CellValue } from "../book/book";

export type DisplayLocale = "da-DK" | "en-US";

const NUMFMT_LOCALE = { "da-DK": "da", "en-US": "en-US" } as const;

/** Excel's built-in short date is written in the American way in the file and shown in the user's. */
const SHORT_DATE = { "da-DK": "dd-mm-yyyy", "en-US": "m/d/yyyy" } as const;

const DANISH_ERRORS: Readonly<Record<string, string>> = {
  "#DIV/0!": "#DIVISION/0!",
  "#N/A": "#I/T",
  "#NAME?": "#NAVN?",
  "#NULL!": "#NUL!",
  "#REF!": "#REFERENCE!",
  "#VALUE!": "#VÆRDI!",
  "#SPILL!": "#OVERLØB!",
  "#CALC!": "#BEREGN!",
  "#BUSY!": "#OPTAGET!",
};

export interface ShownCell {
  readonly value: CellValue;
  readonly isError: boolean;
  readonly format: CellFormat;
}

/** The text Excel shows in a cell, whatever its width: "1.234,50", "01-07-2018", "SAND". */
export function displayText(cell: ShownCell, locale: DisplayLocale): string {
  const { value } = cell;
  if (value === null) return "";
  if (cell.isError) return locale === "da-DK" ? (DANISH_ERRORS[String(value)] ?? String(value)) : String(value);
  if (typeof value === "boolean") {
    return locale === "da-DK" ? (value ? "SAND" : "FALSK") : value ? "TRUE" : "FALSE";
  }
  const pattern = cell.format.numberFormat ?? "General";
  if (typeof value === "number" && (pattern === "General" || pattern === "@")) return generalNumber(value, locale);
  const shown = pattern.toLowerCase() === "m/d/yyyy" ? SHORT_DATE[locale] : pattern;
  return format(shown, value, { locale: NUMFMT_LOCALE[locale], nbsp: false, throws: false });
}

function generalNumber(value: number, locale: DisplayLocale): string {
  return format("General", value, { locale: NUMFMT_LOCALE[locale], nbsp: false, throws: false });
}
