import { daysInYear } from "../../src/finance/calendar/day";
import type { ServiceCase } from "../../src/finance/cases/service-case";
import { amount, sumQuantified } from "../../src/finance/money/amount";
import {
  caseShareOfYear,
  fullYearPrice,
  isActiveOn,
  monthCosts,
  monthsOf,
} from "../../src/finance/prognosis/case-months";
import { formatArea, formatCell } from "../../src/sheets/cells/address";
import {
  CALCULATED_CASE_COLUMNS,
  CASE_COLUMNS,
  CASES_SHEET,
  CASES_TABLE,
  MONTH_HEADERS,
  type CaseKey,
} from "../../src/sheets/cases/case-columns";
import { blankSheet } from "../../src/workbench/book/blank-book";
import type { Book, BookCell } from "../../src/workbench/book/book";

const UNIT_WORDS = { day: "døgn", week: "uge", month: "måned", year: "år", hour: "time" } as const;

/** A workbook with the sheet `Sager` in it, its calculated columns for `year`, as the import leaves it. */
export function caseWorkbook(cases: readonly ServiceCase[], year: number): Book {
  const headers = [...CASE_COLUMNS, ...CALCULATED_CASE_COLUMNS].map(({ header }) => header);
  const cells = new Map<string, BookCell>();
  const put = (row: number, column: number, cell: BookCell): void => {
    if (cell.value !== null) cells.set(formatCell({ row, column }), cell);
  };
  for (const [column, header] of headers.entries()) put(0, column, { value: header });
  for (const [index, each] of cases.entries()) {
    const written = writtenCells(each);
    for (const [column, { key }] of CASE_COLUMNS.entries()) put(index + 1, column, { value: written[key] ?? null });
    for (const [column, cell] of calculatedCells(each, year).entries())
      put(index + 1, CASE_COLUMNS.length + column, cell);
  }
  const area = formatArea({ row: 0, column: 0, rows: cases.length + 1, columns: headers.length });
  const table = { name: CASES_TABLE, area, columns: headers, style: "TableStyleLight1", showFilterButton: false };
  return {
    sheets: [
      { ...blankSheet("Ark1") },
      { ...blankSheet(CASES_SHEET), cells, tables: [{ ...table, showBandedRows: false }] },
    ],
    names: [],
    activeSheet: "Ark1",
    structureProtected: false,
  };
}

const writtenCells = (each: ServiceCase): Readonly<Partial<Record<CaseKey, string | number | null>>> => ({
  sag: each.id,
  borger: each.citizen,
  maalgruppe: each.targetGroup === "" ? null : each.targetGroup,
  paragraf: each.paragraph === "" ? null : each.paragraph,
  kategori: each.category === "" ? null : each.category,
  foranstaltning: each.measure,
  leverandoer: each.provider,
  ejerform: each.ownership,
  takst: each.rate?.toNumber() ?? null,
  takstenhed: UNIT_WORDS[each.rateUnit],
  omfang: each.extent.toNumber(),
  startdato: each.start,
  slutdato: each.end,
  status: each.status,
  sandsynlighed: each.probability.toNumber(),
  indtaegt: each.income?.toNumber() ?? null,
  refusion: each.refundable ? "ja" : "nej",
  foedselsmaaned: each.birthMonth,
});

/** Days of the case between two days, as a formula. */
const days = (first: string, last: string): string =>
  `MAX(0,MIN(IF(ISNUMBER([@Slutdato]),[@Slutdato],${last}),${last})-MAX([@Startdato],${first})+1)`;

function calculatedCells(each: ServiceCase, year: number): readonly BookCell[] {
  const [newYear, newYearsEve] = [`DATE(${String(year)},1,1)`, `DATE(${String(year)},12,31)`];
  const priced = "N([@Takst])*[@Omfang]*[@Sandsynlighed]";
  const costs = monthCosts(each, year);
  const months = MONTH_HEADERS.map((_, month) => {
    const [first, last] = [
      `DATE(${String(year)},${String(month + 1)},1)`,
      `DATE(${String(year)},${String(month + 2)},0)`,
    ];
    const of = (unit: string, divisor: string): string => `IF([@Takstenhed]="${unit}",1/${divisor},`;
    const units = `${of("døgn", "1")}${of("måned", `DAY(${last})`)}${of("år", String(daysInYear(year)))}1/7)))`;
    return { formula: `=${priced}*${days(first, last)}*${units}`, value: costs[month]?.toNumber() ?? 0 };
  });
  const price = fullYearPrice(each, year);
  const end = monthsOf(year)[11]?.end ?? each.start;
  return [
    {
      formula: `=N([@Takst])*[@Omfang]*IF([@Takstenhed]="døgn",1,IF([@Takstenhed]="måned",12/${String(daysInYear(year))},IF([@Takstenhed]="år",1/${String(daysInYear(year))},1/7)))`,
      value: fullYearPrice({ ...each, probability: amount(1) }, year)
        .div(daysInYear(year))
        .toNumber(),
    },
    ...months,
    { formula: "=SUM([@[Jan]:[Dec]])", value: sumQuantified(costs).toNumber() },
    { value: (isActiveOn(each, end) ? price : amount(0)).toNumber() },
    {
      formula: `=${days(newYear, newYearsEve)}/${String(daysInYear(year))}*[@Sandsynlighed]`,
      value: caseShareOfYear(each, year).toNumber(),
    },
  ];
}
