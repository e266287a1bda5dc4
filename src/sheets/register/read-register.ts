import { dayFromSerial, type Day } from "../../finance/calendar/day";
import type { InitiativeAmount } from "../../finance/initiatives/initiative";
import type { RegisteredInitiative } from "../../finance/initiatives/registered-initiative";
import type { ExpectedInitiative } from "../../finance/targets/follow-up";
import { parseStatus, type Status } from "../../finance/initiatives/status";
import { amount } from "../../finance/money/amount";
import { fail, succeed, type Result } from "../../finance/result";
import { isBlank, isMissing, type CellValue } from "../cells/cell";
import { KINDS } from "../layouts/table-columns";
import { CALCULATED_HEADERS, DURATIONS, HEADERS, seriesHeader } from "./register-columns";

/**
 * A row of a register, or of another table of Tiltag's, with where it stands. What is calculated is as the sheet shows
 * it: somebody may have typed over a formula.
 */
export interface RegisterRow extends ExpectedInitiative {
  /** Counted from the header, which is 0. */
  readonly row: number;
}

export type RegisterFault =
  | { readonly code: "column-missing"; readonly header: string }
  /** By row and column from the header's first cell. */
  | {
      readonly code: "not-an-amount" | "not-a-date" | "not-a-status";
      readonly header: string;
      readonly text: string;
      readonly row: number;
      readonly column: number;
    };

/** The header that the plan of a year stands under: the register names the series, other tables only the year. */
export type PlanHeader = (year: number) => string;

export const registerPlanHeader: PlanHeader = (year) => seriesHeader("plan", year);

/**
 * Reads rows below their header. Columns are found by their headers, wherever they have been moved; one that only the
 * register has is blank elsewhere. Empty rows are passed over; the first cell that can't be is told.
 */
export function readRegisterRows(
  cells: readonly (readonly CellValue[])[],
  years: readonly number[],
  planHeader: PlanHeader,
): Result<readonly RegisterRow[], RegisterFault> {
  const headers = (cells[0] ?? []).map((cell) => String(cell ?? ""));
  const missing = [HEADERS.number, HEADERS.title, HEADERS.status, ...years.map(planHeader)].find(
    (header) => !headers.includes(header),
  );
  if (missing !== undefined) return fail({ code: "column-missing", header: missing });
  const faults: RegisterFault[] = [];
  const rows = cells.slice(1).flatMap((values, index): RegisterRow[] => {
    const line: Line = { headers, values, row: index + 1, faults };
    if (textIn(line, HEADERS.title) === "" && textIn(line, HEADERS.number) === "") return [];
    const expected = years.map((year) => amountIn(line, seriesHeader("expected", year)));
    const remaining = amountIn(line, CALCULATED_HEADERS.remaining);
    return [{ initiative: readLine(line, years, planHeader), expected, remaining, row: line.row }];
  });
  const [fault] = faults;
  return fault === undefined ? succeed(rows) : fail(fault);
}

interface Line {
  readonly headers: readonly string[];
  readonly values: readonly CellValue[];
  readonly row: number;
  /** Where a cell that can't be read is told. */
  readonly faults: RegisterFault[];
}

const readLine = (line: Line, years: readonly number[], planHeader: PlanHeader): RegisteredInitiative => ({
  number: textIn(line, HEADERS.number),
  title: textIn(line, HEADERS.title),
  group: textIn(line, HEADERS.group),
  paragraph: textIn(line, HEADERS.paragraph),
  responsible: textIn(line, HEADERS.responsible),
  status: statusIn(line),
  investment: textIn(line, HEADERS.kind) === KINDS.investment,
  oneOff: textIn(line, HEADERS.duration) === DURATIONS.oneOff,
  start: dateIn(line, HEADERS.start),
  end: dateIn(line, HEADERS.end),
  fullYear: amountIn(line, HEADERS.fullYear),
  count: amountIn(line, HEADERS.count),
  presentPrice: amountIn(line, HEADERS.presentPrice),
  newPrice: amountIn(line, HEADERS.newPrice),
  probability: amountIn(line, HEADERS.probability),
  fullTimeEquivalents: amountIn(line, HEADERS.fullTimeEquivalents),
  plan: years.map((year) => amountIn(line, planHeader(year))),
  estimate: years.map((year) => amountIn(line, seriesHeader("estimate", year))),
  realised: years.map((year) => amountIn(line, seriesHeader("realised", year))),
});

const cellIn = ({ headers, values }: Line, header: string): CellValue => values[headers.indexOf(header)] ?? null;

const textIn = (line: Line, header: string): string => String(cellIn(line, header) ?? "").trim();

/** A number that is stored as text is refused: Excel's sums leave it out. */
function amountIn(line: Line, header: string): InitiativeAmount {
  const cell = cellIn(line, header);
  if (typeof cell === "number") return amount(cell);
  if (isBlank(cell)) return "blank";
  if (String(cell).trim() !== "-") refuse(line, "not-an-amount", header);
  return "not-quantified";
}

function dateIn(line: Line, header: string): Day | null {
  const cell = cellIn(line, header);
  if (isMissing(cell)) return null;
  const day = typeof cell === "number" ? dayFromSerial(cell) : null;
  if (day?.ok === true) return day.value;
  refuse(line, "not-a-date", header);
  return null;
}

function statusIn(line: Line): Status | null {
  const text = textIn(line, HEADERS.status);
  if (text === "") return null;
  const status = parseStatus(text);
  if (status === undefined) refuse(line, "not-a-status", HEADERS.status);
  return status ?? null;
}

const refuse = (line: Line, code: "not-an-amount" | "not-a-date" | "not-a-status", header: string): void => {
  line.faults.push({ code, header, text: textIn(line, header), row: line.row, column: line.headers.indexOf(header) });
};
