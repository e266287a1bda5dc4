import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "../../book/book";
import type { CellInput } from "../engine";

const ERRORS = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#ERROR!",
  "#CYCLE!",
  "#CONNECT!",
  "#GETTING_DATA",
]);

/** Whether a text is one of Excel's error values. */
export function isErrorText(text: unknown): text is string {
  return typeof text === "string" && ERRORS.has(text);
}

/** The engine has two errors of its own; Excel shows #VALUE! for what cannot be parsed and 0 for a circle. */
function excelError(text: string): string {
  return text === "#ERROR!" ? "#VALUE!" : text;
}

const CLEARED = { f: null, si: null, p: null, custom: null } as const;

/** What is kept beside a formula whose stored text differs from what was typed. */
interface TypedFormula {
  readonly typed: string;
  readonly stored: string;
}

function readTyped(cell: ICellData): TypedFormula | undefined {
  const custom: unknown = cell.custom;
  if (typeof custom !== "object" || custom === null || !("typed" in custom) || !("stored" in custom)) return undefined;
  const { typed, stored } = custom;
  return typeof typed === "string" && typeof stored === "string" ? { typed, stored } : undefined;
}

/** The cell's formula as typed, or undefined where Univer has rewritten it since (rows inserted, sheet renamed …). */
export function typedFormula(cell: ICellData, stored: string): { text: string | undefined; wasShort: boolean } {
  const typed = readTyped(cell);
  if (!typed) return { text: stored, wasShort: false };
  return { text: typed.stored === stored ? typed.typed : undefined, wasShort: true };
}

/** A formula cell; `stored` is the formula with its table's name put in where it was left out. */
export function formulaCell(typed: string, stored: string): ICellData {
  return { ...CLEARED, v: null, f: stored, custom: typed === stored ? null : { typed, stored } };
}

function valueCell(value: string | number | boolean): ICellData {
  if (typeof value === "number") return { ...CLEARED, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...CLEARED, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Without the force a text that looks like a number would become one.
  const looksLikeMore = value.trim() !== "" && (!Number.isNaN(Number(value)) || /^(true|false)$/i.test(value));
  return { ...CLEARED, v: value, t: looksLikeMore ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What Univer is told to put into a cell; undefined leaves it as it is. */
export function toCellData(input: CellInput, qualified: (formula: string) => string): ICellData | undefined {
  switch (input.kind) {
    case "keep":
      return undefined;
    case "empty":
      return { ...CLEARED, v: null, t: null };
    case "value":
      return valueCell(input.value);
    case "error":
      // An error typed as a constant is a formula to Univer, or sums would not see it.
      return { ...CLEARED, v: input.error, t: CellValueType.STRING, f: `=${input.error}` };
    case "formula":
      return formulaCell(input.formula, qualified(input.formula));
  }
}

/** Whether the cell calculates: a formula of its own, or one shared with others. */
export function isFormulaCell(cell: Nullable<ICellData>): cell is ICellData {
  if (!cell) return false;
  return (cell.f ?? "") !== "" || (cell.si ?? "") !== "";
}

/** A constant error is stored as a formula; to the outside it is a value. */
export function isErrorConstant(formula: string): boolean {
  return isErrorText(formula.slice(1));
}

/** The value a cell shows, and whether it is an error. */
export function cellValue(cell: Nullable<ICellData>, isFormula: boolean): { value: CellValue; isError: boolean } {
  const raw = cell?.v;
  if (raw === undefined || raw === null) {
    const rich = cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
    // A formula that refers to an empty cell shows 0.
    if (isFormula) return { value: 0, isError: false };
    return { value: rich !== undefined && rich !== "" ? rich : null, isError: false };
  }
  if (cell?.t === CellValueType.BOOLEAN) return { value: raw === 1 || raw === true || raw === "1", isError: false };
  if (isFormula && isErrorText(raw)) return { value: excelError(raw), isError: true };
  if (typeof raw === "string" && cell?.t === CellValueType.NUMBER && raw !== "" && !Number.isNaN(Number(raw))) {
    return { value: Number(raw), isError: false };
  }
  // A formula that gives an empty text shows an empty text; a constant empty text is an empty cell.
  if (raw === "" && !isFormula) return { value: null, isError: false };
  return { value: raw, isError: false };
}
