import { amount, type MaybeAmount } from "../../finance/money/amount";

/** What a cell holds when it is read: errors arrive as their text. */
export type CellValue = string | number | boolean | null;

export const isCellValue = (value: unknown): value is CellValue =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/**
 * The amount in a cell. Text ("-", "udgået", a heading), a truth value and nothing are *not quantified*: null, not 0.
 * As Excel's own SUM treats a range.
 */
export const quantified = (cell: CellValue): MaybeAmount => (typeof cell === "number" ? amount(cell) : null);

/** Nothing typed: Excel hands blanks over as "" or null, and in some versions as 0 (see `isMissing`). */
export const isBlank = (cell: CellValue): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");

/** Blank where a date or a price must stand: some versions of Excel hand a blank over as 0, so 0 counts as missing. */
export const isMissing = (cell: CellValue): boolean => isBlank(cell) || cell === 0;
