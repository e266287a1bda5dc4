import { amount, type Amount } from "../../finance/money/amount";
import { storedNumber } from "../../finance/money/stored-number";
import { convertAmount, type ContractConversion } from "../../finance/prices/contract-conversion";
import { fail, succeed, type Result } from "../../finance/result";
import { isBlank, type CellValue } from "../cells/cell";
import { isCellError } from "../cells/cell-error";
import { parseDanishNumber } from "../cells/danish-number";
import type { PlannedCell } from "../plan/sheet-plan";
import { readCell } from "../reading/read-cell";
import { isFormula, type GridCell } from "./cell-grid";
import { convertFormula } from "./convert-formula";
import type { OwnFormula, WantedContract } from "./form-amounts";
import { readsOwnAmounts, type OwnAmounts } from "./own-amounts";

/** What becomes of a cell with an amount. */
export interface ConvertedCell {
  readonly kind: "blank" | "not-quantified" | "number" | "text-number" | "wrapped" | "follows" | "calculated";
  readonly after: PlannedCell;
  /** The amount it shows before and after; null where it is none. */
  readonly was: Amount | null;
  readonly is: Amount | null;
}

export interface CellFault {
  readonly code: "not-an-amount" | "cell-shows-error" | "formula-without-number" | "formula-not-ours";
  readonly text: string;
}

export interface CellContext {
  readonly conversion: ContractConversion;
  /** All amounts that are converted with it. */
  readonly own: readonly OwnAmounts[];
  readonly sheet: string;
  readonly wanted: WantedContract;
  /** What Tiltag has written there, if it is a formula. */
  readonly formula: OwnFormula | undefined;
}

/**
 * The cell under the other contract. A number is converted; a text that writes one becomes it; a formula that reads the
 * table's own amounts follows by itself; any other gets the conversion written behind it. What is blank or "-" stays.
 */
export function convertCell(
  { value, formula, format }: GridCell,
  context: CellContext,
): Result<ConvertedCell, CellFault> {
  if (isFormula(formula) && formula !== value) return convertFormulaCell(value, formula, context);
  if (isBlank(value)) return succeed({ kind: "blank", after: null, was: null, is: null });
  const read = readCell(value, null, format);
  const text = String(value);
  switch (read.kind) {
    case "not-quantified":
      return succeed({ kind: "not-quantified", after: text, was: null, is: null });
    case "error":
      return fail({ code: "cell-shows-error", text });
    case "blank":
    case "text":
    case "date":
      return fail({ code: "not-an-amount", text });
    case "number": {
      const written = read.isText ? parseDanishNumber(text) : amount(Number(value));
      if (written === undefined) return fail({ code: "not-an-amount", text });
      const { stored, is } = convertNumber(written, context.conversion);
      return succeed({ kind: read.isText ? "text-number" : "number", after: stored, was: written, is });
    }
  }
}

/** The cell where only decimals and words change. */
export function keepCell({ value, formula }: GridCell): ConvertedCell {
  const shown = typeof value === "number" ? amount(value) : null;
  const kind = shown !== null ? "number" : isBlank(value) ? "blank" : "not-quantified";
  return { kind, after: isFormula(formula) ? { formula, expected: value } : formula, was: shown, is: shown };
}

/** The cell where the amount stays and only the formula that works it out reads otherwise under another sign. */
export function turnCell(cell: GridCell, { wanted, formula: ours }: CellContext): Result<ConvertedCell, CellFault> {
  const kept = keepCell(cell);
  if (!isFormula(cell.formula)) return succeed(kept);
  const turned = ours?.under(cell.formula, wanted) ?? null;
  if (turned === null) return fail({ code: "formula-not-ours", text: cell.formula });
  const expected = isCellError(cell.value) ? null : cell.value;
  return succeed({ ...kept, kind: "follows", after: { formula: turned, expected } });
}

function convertFormulaCell(
  value: CellValue,
  formula: string,
  { conversion, own, sheet, wanted, formula: ours }: CellContext,
): Result<ConvertedCell, CellFault> {
  const turned = ours?.under(formula, wanted) ?? null;
  if (turned === null && ours?.dependsOnSign === true && conversion.negates)
    return fail({ code: "formula-not-ours", text: formula });
  const was = typeof value === "number" ? amount(value) : null;
  const is = was === null ? null : convertNumber(was, conversion).is;
  if (turned !== null || readsOwnAmounts(formula, sheet, own)) {
    // An error that is there already is no reason to stop: it will be there afterwards, too.
    const expected = is === null ? (isCellError(value) ? null : value) : is.toNumber();
    const kind = turned === formula ? "calculated" : "follows";
    return succeed({ kind, after: { formula: turned ?? formula, expected }, was, is });
  }
  if (isCellError(value)) return fail({ code: "cell-shows-error", text: value });
  if (is === null) return fail({ code: "formula-without-number", text: formula });
  const after = { formula: convertFormula(formula, conversion), expected: is.toNumber() };
  return succeed({ kind: "wrapped", after, was, is });
}

function convertNumber(written: Amount, conversion: ContractConversion): { stored: number; is: Amount } {
  const stored = storedNumber(convertAmount(written, conversion));
  return { stored, is: amount(stored) };
}
