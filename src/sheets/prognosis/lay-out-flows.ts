import { daysInYear } from "../../finance/calendar/day";
import { monthsOf } from "../../finance/prognosis/case-months";
import { amount, sumQuantified, ZERO, type Amount } from "../../finance/money/amount";
import { flowsOf, type MonthFlow } from "../../finance/prognosis/flows";
import { LINE_FORMATS } from "../layouts/line-formats";
import { rowOf, widthFor, type SheetLayout } from "../layouts/sheet-layout";
import { columnLetters } from "../cells/address";
import { caseColumn } from "./conditions";
import type { PrognosisRequest } from "./prognosis-request";

const MONTH_NAMES = [
  "Januar",
  "Februar",
  "Marts",
  "April",
  "Maj",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "December",
] as const;

/** "Primo", and the days of the month in columns of their own that the formulas point at. */
const HEADERS = [
  "Måned",
  "Fra",
  "Til",
  "Primo",
  "Tilgang",
  "Afgang",
  "Ultimo",
  "Tilgang i år, kr.",
  "Tilgang helår, kr.",
  "Afgang i år, kr.",
  "Afgang helår, kr.",
] as const;

/** Name and days stand before the figures. */
const FIRST_FIGURE = 3;

const HEADER_ROW = 3;
const FIRST = HEADER_ROW + 1;
const TOTAL = FIRST + MONTH_NAMES.length;

/** The sheet `Til- og afgang <år>`: opening + started − ended = closing, month by month, in number and kroner. */
export function layOutFlows(request: PrognosisRequest): SheetLayout {
  const { cases, year } = request;
  const flows = flowsOf(cases, year);
  const months = monthsOf(year);
  const width = HEADERS.length;
  return {
    sheet: request.names.flowsSheet,
    cells: [
      rowOf(width, [`Til- og afgang ${String(year)}`]),
      rowOf(width, [
        "kr. · (+) = udgift, (−) = bortfald · en sag, der slutter månedens sidste dag, er afgang i måneden · afgang i år er resten af året efter stopdatoen",
      ]),
      rowOf(width, []),
      HEADERS,
      ...flows.map((flow, index) => [
        MONTH_NAMES[index] ?? "",
        months[index]?.start ?? 0,
        months[index]?.end ?? 0,
        ...flowFormulas(FIRST + index + 1, year).map((formula, column) => ({
          formula,
          expected: (figuresOf(flow)[column] ?? ZERO).toNumber(),
        })),
      ]),
      rowOf(width, [
        "I alt",
        null,
        null,
        null,
        ...[4, 5].map((column) => sumOf(column, flows)),
        null,
        ...[7, 8, 9, 10].map((column) => sumOf(column, flows)),
      ]),
    ],
    table: null,
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: width }, format: LINE_FORMATS.title },
      { area: { row: 1, column: 0, rows: 1, columns: width }, format: LINE_FORMATS.note },
      { area: { row: HEADER_ROW, column: 0, rows: 1, columns: width }, format: LINE_FORMATS.header },
      { area: { row: HEADER_ROW, column: 1, rows: 1, columns: width - 1 }, format: { horizontalAlignment: "Right" } },
      { area: { row: FIRST, column: 1, rows: 12, columns: 2 }, format: { numberFormat: "dd-mm-yyyy" } },
      { area: { row: FIRST, column: 3, rows: 13, columns: width - 3 }, format: { numberFormat: "#,##0" } },
      { area: { row: TOTAL, column: 0, rows: 1, columns: width }, format: LINE_FORMATS.total },
    ],
    widths: HEADERS.map((header) => widthFor(header, 72)),
    frozenRows: HEADER_ROW + 1,
  };
}

/** The eight formulas of a month in the sheet's row; its days stand in B and C. */
function flowFormulas(row: number, year: number): readonly string[] {
  const [first, last] = [`$B${String(row)}`, `$C${String(row)}`];
  const [start, end, dayPrice] = [caseColumn("Startdato"), caseColumn("Slutdato"), caseColumn("Dagspris")];
  const days = String(daysInYear(year));
  const probability = caseColumn("Sandsynlighed");
  // Where nothing is stated a case is certain.
  const likely = `(${probability}+(1-ISNUMBER(${probability})))`;
  const started = `(${start}>=${first})*(${start}<=${last})`;
  const ended = `ISNUMBER(${end})*(${end}>=${first})*(${end}<=${last})`;
  return [
    `=COUNTIFS(${start},"<"&${first})-COUNTIFS(${end},"<"&${first})`,
    `=COUNTIFS(${start},">="&${first},${start},"<="&${last})`,
    `=COUNTIFS(${end},">="&${first},${end},"<="&${last})`,
    `=D${String(row)}+E${String(row)}-F${String(row)}`,
    `=SUMIFS(${caseColumn("I år")},${start},">="&${first},${start},"<="&${last})`,
    `=SUMPRODUCT(${started}*${likely},${dayPrice})*${days}`,
    `=-SUMPRODUCT(${ended}*(DATE(${String(year)},12,31)-${end})*${likely},${dayPrice})`,
    `=-SUMPRODUCT(${ended}*${likely},${dayPrice})*${days}`,
  ];
}

const figuresOf = (flow: MonthFlow): readonly Amount[] => [
  amount(flow.opening),
  amount(flow.started),
  amount(flow.ended),
  amount(flow.closing),
  flow.startedCost,
  flow.startedFullYear,
  flow.endedCost,
  flow.endedFullYear,
];

function sumOf(column: number, flows: readonly MonthFlow[]): { readonly formula: string; readonly expected: number } {
  const letters = columnLetters(column);
  return {
    formula: `=SUM(${letters}${String(FIRST + 1)}:${letters}${String(TOTAL)})`,
    expected: sumQuantified(flows.map((flow) => figuresOf(flow)[column - FIRST_FIGURE] ?? ZERO)).toNumber(),
  };
}
