import { XlsxError } from "./xlsx-error";

/** Excel's own limits; a file beyond them is called damaged by it. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_SHEET_NAME = 31;

/** Refuses what no file can hold, before a byte is written. `place` is "Budget!B4". */
export function checkText(text: string, place: string): void {
  if (text.length > LONGEST_TEXT) {
    throw new XlsxError("UnwritableValue", `Teksten i ${place} er længere end de 32.767 tegn, Excel tillader.`);
  }
}

export function checkNumber(value: number, place: string): void {
  if (!Number.isFinite(value)) {
    throw new XlsxError("UnwritableValue", `Tallet i ${place} er for stort eller ikke et tal og kan ikke gemmes.`);
  }
}

export function checkFormula(formula: string, place: string): void {
  if (!formula.startsWith("=") || formula.length > LONGEST_FORMULA) throw unwritableFormula(formula, place);
}

export function unwritableFormula(formula: string, place: string): XlsxError {
  const shown = formula.length > 80 ? `${formula.slice(0, 80)} …` : formula;
  return new XlsxError("UnwritableFormula", `Formlen i ${place} kan ikke gemmes i en Excel-fil: ${shown}`);
}

export function checkSheetName(name: string): void {
  if (name === "" || name.length > LONGEST_SHEET_NAME || /[:\\/?*[\]]/.test(name)) {
    throw brokenBook(`arknavnet "${name}" er ikke tilladt i Excel`);
  }
}

/** The book contradicts itself: a fault of whoever made it, not of the user. */
export function brokenBook(detail: string): XlsxError {
  return new XlsxError("BrokenBook", `Projektmappen kan ikke gemmes: ${detail}.`);
}
