import { dayFromSerial, type Day } from "../../finance/calendar/day";
import type { RateUnit } from "../../finance/cases/case-cost";
import { CASE_STATUSES, OWNERSHIPS, type ServiceCase } from "../../finance/cases/service-case";
import { amount, type Amount, type MaybeAmount } from "../../finance/money/amount";
import { isBlank, quantified, type CellValue } from "../cells/cell";
import type { CaseKey } from "../cases/case-columns";

/** What stands in the columns of `Sager`, by key and row; an absent column is one the table does not have. */
export type CaseCells = Readonly<Partial<Record<CaseKey, readonly CellValue[]>>>;

export interface ReadCases {
  readonly cases: readonly ServiceCase[];
  /** The row of each case in the body of the table, from 1. */
  readonly rows: readonly number[];
  /** Rows that are no case, from 1: without a number or without a start date. */
  readonly leftOut: readonly number[];
  /** The first number that two rows have, where there is one. */
  readonly twice: string | null;
}

const UNIT_WORDS: Readonly<Record<string, RateUnit>> = {
  døgn: "day",
  dag: "day",
  uge: "week",
  måned: "month",
  år: "year",
  time: "hour",
};

/** The rows of `Sager` as cases; what a row lacks is what `service-case.ts` says of it. */
export function readCases(cells: CaseCells): ReadCases {
  const count = Math.max(0, ...Object.values(cells).map((column) => column.length));
  const cases: ServiceCase[] = [];
  const [rows, leftOut]: [number[], number[]] = [[], []];
  const seen = new Set<string>();
  let twice: string | null = null;
  for (let index = 0; index < count; index++) {
    const each = readCase((key) => cells[key]?.[index] ?? null);
    if (each === null) leftOut.push(index + 1);
    else {
      const id = each.id.toLocaleLowerCase("da");
      if (seen.has(id)) twice ??= each.id;
      seen.add(id);
      cases.push(each);
      rows.push(index + 1);
    }
  }
  return { cases, rows, leftOut, twice };
}

function readCase(cell: (key: CaseKey) => CellValue): ServiceCase | null {
  const id = textOf(cell("sag"));
  const start = dayOf(cell("startdato"));
  if (id === "" || start === null) return null;
  const citizen = textOf(cell("borger"));
  return {
    id,
    citizen: citizen === "" ? null : citizen,
    targetGroup: textOf(cell("maalgruppe")),
    paragraph: textOf(cell("paragraf")),
    category: textOf(cell("kategori")),
    measure: textOf(cell("foranstaltning")),
    provider: textOf(cell("leverandoer")),
    ownership: OWNERSHIPS.find((each) => each === wordOf(cell("ejerform"))) ?? null,
    rate: quantified(cell("takst")),
    rateUnit: UNIT_WORDS[wordOf(cell("takstenhed"))] ?? "day",
    extent: numberOr(cell("omfang"), 1),
    rateYear: quantified(cell("takstaar"))?.toNumber() ?? null,
    start,
    end: dayOf(cell("slutdato")),
    status: CASE_STATUSES.find((each) => each === wordOf(cell("status"))) ?? "aktiv",
    probability: numberOr(cell("sandsynlighed"), 1),
    income: quantified(cell("indtaegt")),
    refundable: isYes(cell("refusion")),
    reviewDue: dayOf(cell("revisitation")),
    birthMonth: dayOf(cell("foedselsmaaned")),
    initiative: textOf(cell("tiltag")),
  };
}

const textOf = (cell: CellValue): string => (isBlank(cell) ? "" : String(cell));

const wordOf = (cell: CellValue): string => textOf(cell).trim().toLocaleLowerCase("da");

const isYes = (cell: CellValue): boolean => wordOf(cell) === "ja";

const numberOr = (cell: CellValue, otherwise: number): Amount => quantified(cell) ?? amount(otherwise);

function dayOf(cell: CellValue): Day | null {
  const serial: MaybeAmount = quantified(cell);
  if (serial === null) return null;
  const day = dayFromSerial(serial.toNumber());
  return day.ok ? day.value : null;
}
