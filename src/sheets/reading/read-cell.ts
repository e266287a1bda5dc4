import { amount, type Amount } from "../../finance/money/amount";
import { asShown } from "../../finance/money/check-sum";
import type { Unit } from "../../finance/money/unit";
import type { CellValue } from "../cells/cell";
import { readNumberFormat } from "./number-format";
import { parseWrittenNumber } from "./written-number";

/** How a cell is understood. */
export type ReadCell =
  | NumberCell
  | { readonly kind: "blank" }
  /** "-" on paper: something is expected, nobody has put a number on it. */
  | { readonly kind: "not-quantified" }
  | { readonly kind: "text"; readonly text: string }
  /** One of Excel's errors, by its English name. */
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "date"; readonly text: string };

export interface NumberCell {
  readonly kind: "number";
  readonly value: Amount;
  /** Decimals as printed; null where neither format nor writing fixes them. */
  readonly decimals: number | null;
  readonly isText: boolean;
  readonly isFormula: boolean;
  readonly isPercent: boolean;
  readonly unit: Unit | null;
  readonly doubt: CellDoubt | null;
}

/** Why the reading of a cell is not certain. */
export type CellDoubt = "english-notation";

const NOT_QUANTIFIED = /^(?:[-–—−]{1,3}|…|\.{2,3}|n\/?a|i\.?\s?o\.?)$/i;
const EXCEL_ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!)$/;

export function readCell(value: CellValue, formula: CellValue, format: string): ReadCell {
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  if (typeof value === "number") return readNumber(value, isFormula, format);
  if (typeof value === "boolean") return { kind: "text", text: value ? "SAND" : "FALSK" };
  const text = value?.trim() ?? "";
  if (text === "") return { kind: "blank" };
  if (EXCEL_ERROR.test(text)) return { kind: "error", text };
  if (NOT_QUANTIFIED.test(text)) return { kind: "not-quantified" };
  const written = parseWrittenNumber(text);
  if (written === undefined) return { kind: "text", text };
  const { decimals, unit, isPercent, isDoubtful } = written;
  const doubt = isDoubtful ? "english-notation" : null;
  return { kind: "number", value: written.value, decimals, isText: true, isFormula, isPercent, unit, doubt };
}

function readNumber(value: number, isFormula: boolean, format: string): ReadCell {
  const { isDate, isPercent, decimals } = readNumberFormat(format);
  if (isDate) return { kind: "date", text: String(value) };
  return {
    kind: "number",
    value: asShown(amount(value)),
    decimals,
    isText: false,
    isFormula,
    isPercent,
    unit: null,
    doubt: null,
  };
}

/** A number or a "-": a cell that a column of numbers may hold. */
export const isFigure = (cell: ReadCell): boolean => cell.kind === "number" || cell.kind === "not-quantified";

export const isEmpty = (cell: ReadCell): boolean => cell.kind === "blank";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The year a number may be: whole, in our time, and not a share. */
export function yearOf(cell: ReadCell): number | null {
  if (cell.kind !== "number" || cell.isPercent || !cell.value.isInteger()) return null;
  const year = cell.value.toNumber();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** What stands in a cell, as a label or heading. */
export function textOf(cell: ReadCell, shown: string | undefined): string {
  if (cell.kind === "text" || cell.kind === "error") return cell.text;
  const year = yearOf(cell);
  // A year may be shown as "2.018", and any number as "####" where its column is narrow.
  if (year !== null) return String(year);
  const text = (shown ?? "").trim();
  return cell.kind === "number" && /^#+$/.test(text) ? cell.value.toString() : text;
}
