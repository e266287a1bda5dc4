import type { BookCell } from "../../book/book";
import { checkFormula, checkNumber, checkText, unwritableFormula } from "../book-check";
import type { ArrayNeed } from "../formulas/array-need";
import type { FormulaPlace } from "../formulas/formula-place";
import { hasExternalReference } from "../formulas/formula-tokens";
import { storedFormula } from "../formulas/stored-formula";
import type { StyleTable } from "../styles/style-table";
import type { SharedTextTable } from "../workbook/shared-text-table";
import { escapeText } from "../xml/escaped-text";

/** What all cells of a workbook are written with. */
export interface WriteContext {
  readonly namespace: string;
  readonly styles: StyleTable;
  readonly texts: SharedTextTable;
  readonly arrayNeed: (formula: string) => ArrayNeed;
}

/** A cell with its address and, for messages, "Budget!B4". */
export interface PlacedCell {
  readonly address: string;
  readonly cell: BookCell;
  readonly place: string;
}

/** In `<c cm="1">`: the formula spills, says the only entry of the metadata part. */
const SPILLS = ' cm="1"';

/** Errors that the format has a name for; Excel keeps the newer ones aside and finds them again when it calculates. */
const FILE_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** Text that Excel would take for something else if the user edited the cell and left it. */
const LOOKS_LIKE_FORMULA = /^(?:=|[+\-@].)/s;

export function writeCell({ address, cell, place }: PlacedCell, where: FormulaPlace, context: WriteContext): string {
  const isConstant = cell.formula === undefined && cell.isError !== true;
  const asText = isConstant && typeof cell.value === "string" && LOOKS_LIKE_FORMULA.test(cell.value);
  const style = context.styles.numberOf(cell.format, asText);
  const head = `<c r="${address}"${style === 0 ? "" : ` s="${String(style)}"`}`;
  if (cell.formula === undefined) return writeValue(head, cell, place, context);
  const stored = writable(cell.formula, place, where, context);
  const isArray = cell.spill !== undefined || context.arrayNeed(cell.formula) !== "no";
  const formula = isArray
    ? `<f t="array" ref="${cell.spill ?? address}">${escapeText(stored)}</f>`
    : `<f>${escapeText(stored)}</f>`;
  return writeResult(isArray ? head + SPILLS : head, formula, cell, place);
}

function writable(formula: string, place: string, where: FormulaPlace, context: WriteContext): string {
  checkFormula(formula, place);
  const stored = hasExternalReference(formula) ? undefined : storedFormula(formula, context.namespace, where);
  if (stored === undefined) throw unwritableFormula(formula, place);
  return stored;
}

function writeValue(head: string, cell: BookCell, place: string, context: WriteContext): string {
  if (typeof cell.value !== "string" || cell.isError === true) return writeResult(head, "", cell, place);
  checkText(cell.value, place);
  return `${head} t="s"><v>${String(context.texts.numberOf(cell.value))}</v></c>`;
}

function writeResult(head: string, formula: string, { value, isError }: BookCell, place: string): string {
  if (value === null) return formula === "" ? `${head}/>` : `${head}>${formula}</c>`;
  if (typeof value === "boolean") return `${head} t="b">${formula}<v>${value ? "1" : "0"}</v></c>`;
  if (typeof value === "number") {
    checkNumber(value, place);
    // The shortest text that gives the same number back; JavaScript's is.
    return `${head}>${formula}<v>${String(value)}</v></c>`;
  }
  if (isError === true) return `${head} t="e">${formula}<v>${FILE_ERRORS.has(value) ? value : "#VALUE!"}</v></c>`;
  checkText(value, place);
  return `${head} t="str">${formula}<v>${escapeText(value)}</v></c>`;
}
