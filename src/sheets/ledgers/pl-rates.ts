import { amount, type Amount } from "../../finance/money/amount";
import { FIRST_YEAR, LAST_YEAR } from "../../finance/calendar/day";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell } from "../cells/address";
import { isBlank, type CellValue } from "../cells/cell";
import type { LedgerShape, PlannedConstant } from "../plan/sheet-plan";
import type { LedgerRows } from "../workbook-port";

export const PL_RATES_SHEET = "Tiltag-PL-satser";

const YEAR_COLUMN = 0;
const RATE_COLUMN = 1;

/**
 * The user's own rates for pris- og lønfremskrivning, one line a year. Tiltag ships none (`domain.md` §2.4: KL's
 * percentages differ by year, edition and the municipality's own mix).
 */
export const PL_RATES: LedgerShape = {
  sheet: PL_RATES_SHEET,
  table: "TiltagPLSatser",
  title: "Tiltag: PL-satser",
  explanation:
    "Jeres egne satser for pris- og lønfremskrivning. Satsen løfter beløb fra årets forgænger til året: 3 % ud for 2026 går fra 2025-priser til 2026-priser. Skriv også, hvor den kommer fra.",
  columns: [
    { header: "År", width: 45 },
    { header: "Sats", width: 66, numberFormat: "0.00%" },
    { header: "Kilde og udgave", width: 330 },
  ],
};

/** A line for a year whose rate the user is to write. */
export const emptyRateRow = (year: number): readonly PlannedConstant[] => [year, null, null];

export interface PlRates {
  /** Shares (0,03 = 3 %) by the year they raise to. */
  readonly rates: ReadonlyMap<number, Amount>;
  /** Lines that can't be used; they lose no other line. */
  readonly errors: readonly RateError[];
  /** Years whose rate is not written yet, with the cell it belongs in. */
  readonly unwritten: readonly { readonly year: number; readonly cell: string }[];
}

export interface RateError {
  readonly code: "year-unreadable" | "year-twice" | "rate-unreadable" | "rate-not-a-share";
  /** null where the year is what can't be read. */
  readonly year: number | null;
  /** What stands there. */
  readonly text: string;
  readonly cell: string;
}

/** Reads the list back: rates, and an error with its cell for each line that can't be used. */
export function readPlRates(list: LedgerRows | undefined): PlRates {
  const rates = new Map<number, Amount>();
  const errors: RateError[] = [];
  const unwritten: { year: number; cell: string }[] = [];
  const seen = new Set<number>();
  for (const [index, row] of (list?.rows ?? []).entries()) {
    const [yearCell = null, rateCell = null] = row;
    if (isBlank(yearCell) && isBlank(rateCell)) continue;
    const cellIn = (column: number): string => cellOf(list, index, column);
    const year = readYear(yearCell);
    const add = (code: RateError["code"], column: number): void => {
      errors.push({ code, year, text: String(row[column] ?? ""), cell: cellIn(column) });
    };
    if (year === null) add("year-unreadable", YEAR_COLUMN);
    else if (seen.has(year)) add("year-twice", YEAR_COLUMN);
    else if (isBlank(rateCell)) unwritten.push({ year, cell: cellIn(RATE_COLUMN) });
    else {
      const rate = readRate(rateCell);
      if (rate.ok) rates.set(year, rate.value);
      else add(rate.fault, RATE_COLUMN);
    }
    if (year !== null) seen.add(year);
  }
  return { rates, errors, unwritten };
}

const cellOf = (list: LedgerRows | undefined, index: number, column: number): string => {
  const { sheet, area } = list?.body ?? { sheet: PL_RATES_SHEET, area: { row: 0, column: 0 } };
  return formatAddress(sheet, singleCell({ row: area.row + index, column: area.column + column }));
};

function readYear(cell: CellValue): number | null {
  const year = typeof cell === "string" && /^\s*\d{4}\s*$/.test(cell) ? Number(cell) : cell;
  return typeof year === "number" && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** Whoever writes 3 for 3 % is told so, as by the function FREMSKRIV. */
function readRate(cell: CellValue): Result<Amount, "rate-unreadable" | "rate-not-a-share"> {
  if (typeof cell !== "number") return fail("rate-unreadable");
  const rate = amount(cell);
  return rate.abs().lessThan(1) ? succeed(rate) : fail("rate-not-a-share");
}
