import { columnLetters, type CellPlace } from "../../cells/address";
import { discountedFormula, owesFormula, paidBackFormula } from "../../formulas/investment-formulas";
import type { BlockLayout, LayoutColumn, LayoutLine, LineRole } from "../../layouts/block-layout";
import { amountFormat, contractNote } from "../../layouts/contract-note";
import { COUNT_FORMAT } from "../../layouts/line-formats";
import { amountCell, YEAR_WIDTH } from "../../layouts/table-columns";
import type { PlannedCell } from "../../plan/sheet-plan";
import { BALANCE_DECIMALS, caseFigures } from "./case-figures";
import { CASE_LABELS } from "./case-labels";
import type { CaseLine, CaseRequest } from "./case-request";

/** What stands where the years are not enough. */
export const NEVER_PAID_BACK = "Betales ikke tilbage i perioden";

/** In points: the labels, and "Styringsområde". */
const LEAD_WIDTHS = [282, 105] as const;

const LEAD_COLUMNS = LEAD_WIDTHS.length;

const RATE_FORMAT = "0.0%";
const TIME_FORMAT = "0.0";

/**
 * Lays an investment case out at a place, under the headings of København's template: lasting changes, what it takes to
 * get there, both together, and what follows from them. Each section ends with an empty line that its sum takes in, so
 * that a line inserted above it counts.
 */
export function layOutCase(request: CaseRequest, at: CellPlace): BlockLayout {
  const { years, contract } = request;
  const figures = caseFigures(request);
  const columns = LEAD_COLUMNS + years.length;
  const lines: LayoutLine[] = [];
  /** Adds a line and tells its place in the block. */
  const add = (role: LineRole, cells: readonly PlannedCell[], more: Partial<LayoutLine> = {}): number =>
    lines.push({ role, cells: Array.from({ length: columns }, (_, column) => cells[column] ?? null), ...more }) - 1;
  const cell = (line: number, year: number): string =>
    `${columnLetters(at.column + LEAD_COLUMNS + year)}${String(at.row + line + 1)}`;
  const fixed = (line: number): string => `$${columnLetters(at.column + LEAD_COLUMNS)}$${String(at.row + line + 1)}`;
  const across = (line: number): string => `${cell(line, 0)}:${cell(line, years.length - 1)}`;
  const byYear = (
    formula: (year: number) => string,
    expected: readonly ({ readonly toNumber: () => number } | null)[],
  ): readonly PlannedCell[] =>
    years.map((_, year) => ({ formula: `=${formula(year)}`, expected: expected[year]?.toNumber() ?? "" }));
  const section = (name: string, own: readonly CaseLine[]): { readonly first: number; readonly last: number } => {
    const header = add("header", [name, "Styringsområde", ...years.map(String)]);
    for (const { title, area, amounts } of own)
      add("initiative", [title, area === "" ? null : area, ...amounts.map(amountCell)]);
    return { first: header + 1, last: add("initiative", []) };
  };
  const sumOf =
    ({ first, last }: { readonly first: number; readonly last: number }) =>
    (year: number) =>
      `SUM(${cell(first, year)}:${cell(last, year)})`;

  add("title", [request.title]);
  add("note", [contractNote(contract)]);
  const lastingLines = section(CASE_LABELS.lasting, request.lasting);
  const lasting = add("subtotal", [CASE_LABELS.lastingSum, null, ...byYear(sumOf(lastingLines), figures.lasting)]);
  add("gap", []);
  const onceLines = section(CASE_LABELS.implementation, request.implementation);
  const once = add("subtotal", [
    CASE_LABELS.implementationSum,
    null,
    ...byYear(sumOf(onceLines), figures.implementation),
  ]);
  add("gap", []);
  const net = add("total", [
    CASE_LABELS.net,
    null,
    ...byYear((year) => `${cell(lasting, year)}+${cell(once, year)}`, figures.net),
  ]);
  const balance = lines.length;
  add("allocated", [
    CASE_LABELS.accumulated,
    null,
    ...byYear((year) => {
      const sum = year === 0 ? cell(net, 0) : `${cell(balance, year - 1)}+${cell(net, year)}`;
      return `ROUND(${sum},${String(BALANCE_DECIMALS)})`;
    }, figures.accumulated),
  ]);
  const unquantified = [lastingLines, onceLines];
  add(
    "count",
    [
      "Ikke kvantificeret (antal linjer)",
      null,
      ...years.map((_, year) => ({
        formula: `=${unquantified.map(({ first, last }) => `COUNTIF(${cell(first, year)}:${cell(last, year)},"-")`).join("+")}`,
        expected: figures.unquantified[year] ?? 0,
      })),
    ],
    { numberFormat: COUNT_FORMAT },
  );
  add("gap", []);
  add("header", ["Forudsætninger og nøgletal", null, ...years.map(String)]);
  const rate = add("allocated", [CASE_LABELS.rate, null, request.rate.toNumber()], {
    numberFormat: RATE_FORMAT,
  });
  const power = add("allocated", [CASE_LABELS.firstPower, null, request.firstPower], {
    numberFormat: COUNT_FORMAT,
  });
  const paidBack = add(
    "memo",
    [
      CASE_LABELS.paidBack,
      null,
      null,
      ...byYear(
        (year) =>
          paidBackFormula(
            { before: cell(balance, year - 1), after: cell(balance, year), year, otherwise: '""' },
            contract.savings,
          ),
        figures.paidBack,
      ).slice(1),
    ],
    { numberFormat: TIME_FORMAT },
  );
  const worth = add("memo", [
    CASE_LABELS.discounted,
    null,
    ...byYear(
      (year) => discountedFormula(cell(net, year), fixed(rate), `(${String(year)}+${fixed(power)})`),
      figures.discounted,
    ),
  ]);
  add(
    "outstanding",
    [
      CASE_LABELS.paybackTime,
      null,
      {
        formula: `=IF(COUNT(${across(paidBack)})>0,MIN(${across(paidBack)}),IF(${owesFormula(cell(balance, years.length - 1), contract.savings)},"${NEVER_PAID_BACK}",0))`,
        expected: figures.paybackTime?.toNumber() ?? NEVER_PAID_BACK,
      },
    ],
    { numberFormat: TIME_FORMAT },
  );
  add("outstanding", [
    CASE_LABELS.presentValue,
    null,
    { formula: `=SUM(${across(worth)})`, expected: figures.presentValue.toNumber() },
  ]);
  return { at, columns: layoutColumns(years), lines, table: null, numberFormat: amountFormat(contract) };
}

const layoutColumns = (years: readonly number[]): readonly LayoutColumn[] => [
  { header: "", kind: "text", width: LEAD_WIDTHS[0] },
  { header: "", kind: "text", width: LEAD_WIDTHS[1] },
  ...years.map((year): LayoutColumn => ({ header: String(year), kind: "amount", width: YEAR_WIDTH })),
];
