import { sumOfAreas } from "../../../finance/budget/budget-area";
import { differenceToBudget, estimatedBudget } from "../../../finance/budget/estimated-budget";
import { countedAmount, counts, type Initiative } from "../../../finance/initiatives/initiative";
import { sumQuantified, type Amount } from "../../../finance/money/amount";
import type { TableContract } from "../../../finance/money/table-contract";
import { columnLetters, type CellPlace } from "../../cells/address";
import { amountFormat, contractNote } from "../../layouts/contract-note";
import type { BlockLayout, LayoutColumn, LayoutLine, LineRole } from "../../layouts/block-layout";
import { COUNT_FORMAT } from "../../layouts/line-formats";
import { SUMMARY_LABELS } from "../../layouts/summary-labels";
import { sumFormulas } from "../../layouts/sum-formulas";
import { fittedWidth, lengthOf } from "../../layouts/table-columns";
import type { PlannedCell } from "../../plan/sheet-plan";
import { correctedHeader, expectedHeaders } from "../budget-og-forventet/budget-columns";
import { differenceLabel, ESTIMATED_LABEL, ESTIMATE_HEADER } from "./estimate-labels";
import type { EstimateRequest } from "./estimate-request";

const NARROWEST_LABEL = 180;
const WIDEST_LABEL = 345;
const AMOUNT_WIDTH = 84;

/**
 * Lays Varde's chain out at a place: a line for each table and their total, then the estimated budget and its difference
 * to the base year's. Plain cells; every number is a formula over the tables, so that a changed one runs through.
 */
export function layOutEstimate(request: EstimateRequest, at: CellPlace): BlockLayout {
  const { title, years, contract, lines: own } = request;
  const lines: LayoutLine[] = [];
  /** Adds a line; `cell` is told the year's index. */
  const add = (role: LineRole, label: string | null, cell: (year: number) => PlannedCell, format?: string): number =>
    lines.push({
      role,
      cells: [label, ...years.map((_, year) => cell(year))],
      ...(format === undefined ? {} : { numberFormat: format }),
    });
  /** A year's cell in a line, counted from 1. */
  const cellOf = (line: number, year: number): string =>
    `${columnLetters(at.column + 1 + year)}${String(at.row + line)}`;
  const nothing = (): null => null;
  const header = (label: string): number => add("header", label, (year) => String(years[year]));
  const values = years.map((_, year) => valuesOf(request, year));
  const expected = (name: keyof YearValues, year: number): number => values[year]?.[name].toNumber() ?? 0;

  add("title", title, nothing);
  add("note", contractNote(contract), nothing);
  const first = header(ESTIMATE_HEADER) + 1;
  for (const { label, table, initiatives } of own)
    add("allocated", label, (year) => ({
      formula: sumFormulas(table).total(years[year] ?? 0),
      expected: effectOf(initiatives, year).toNumber(),
    }));
  const last = lines.length;
  const total = add("total", SUMMARY_LABELS.total, (year) => ({
    formula: `=SUM(${cellOf(first, year)}:${cellOf(last, year)})`,
    expected: expected("effect", year),
  }));
  add("count", SUMMARY_LABELS.unquantified, (year) => unquantifiedCell(request, year), COUNT_FORMAT);
  add("gap", null, nothing);
  header(`Budget ${span(years)}`);
  const estimated = add("target", ESTIMATED_LABEL, (year) => ({
    formula: `=${forecast(request, year)}${contract.savings === "plus" ? "-" : "+"}${cellOf(total, year)}`,
    expected: expected("estimated", year),
  }));
  add("outstanding", differenceLabel(request.baseYear), (year) => ({
    formula:
      contract.savings === "plus"
        ? `=${corrected(request)}-${cellOf(estimated, year)}`
        : `=${cellOf(estimated, year)}-${corrected(request)}`,
    expected: expected("difference", year),
  }));
  add("note", estimateNote(contract, request.baseYear), nothing);
  return { at, columns: columnsOf(years, lines), lines, table: null, numberFormat: amountFormat(contract) };
}

/** "2018-2021". */
export const span = (years: readonly number[]): string =>
  [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join("-");

interface YearValues {
  readonly effect: Amount;
  readonly estimated: Amount;
  readonly difference: Amount;
}

function valuesOf({ lines, budget, contract: { savings } }: EstimateRequest, year: number): YearValues {
  const effect = sumQuantified(lines.map(({ initiatives }) => effectOf(initiatives, year)));
  const expected = sumOfAreas(budget.areas, (area) => area.expected[year] ?? null);
  const estimated = estimatedBudget(expected, effect, savings);
  const budgeted = sumOfAreas(budget.areas, (area) => area.corrected);
  return { effect, estimated, difference: differenceToBudget(budgeted, estimated, savings) };
}

const effectOf = (initiatives: readonly Initiative[], year: number): Amount =>
  sumQuantified(initiatives.filter(counts).map(({ amounts }) => countedAmount(amounts[year] ?? "blank")));

function unquantifiedCell({ lines, years }: EstimateRequest, year: number): PlannedCell {
  const formulas = lines.map(({ table }) =>
    sumFormulas(table)
      .unquantified(years[year] ?? 0)
      .slice(1),
  );
  const isMissing = ({ title, amounts }: Initiative): boolean =>
    title !== "" && countedAmount(amounts[year] ?? "blank") === null;
  return {
    formula: `=${formulas.join("+")}`,
    expected: lines.flatMap(({ initiatives }) => initiatives.filter(counts).filter(isMissing)).length,
  };
}

const forecast = ({ budget, years }: EstimateRequest, year: number): string =>
  `SUM(${budget.table}[${expectedHeaders(years)[year] ?? ""}])`;

const corrected = ({ budget, years, baseYear }: EstimateRequest): string =>
  `SUM(${budget.table}[${correctedHeader(years, baseYear)}])`;

/** How the two lines come about, in words. */
export const estimateNote = ({ savings }: TableContract, baseYear: number | string): string =>
  savings === "plus"
    ? `Estimeret budget = forventet − samlet estimat · Difference = korrigeret budget ${String(baseYear)} − estimeret budget, (-) = merforbrug`
    : `Estimeret budget = forventet + samlet estimat · Difference = estimeret budget − korrigeret budget ${String(baseYear)}, (+) = merforbrug`;

function columnsOf(years: readonly number[], lines: readonly LayoutLine[]): readonly LayoutColumn[] {
  const labels = lines.filter(({ role }) => role !== "title" && role !== "note").map(({ cells }) => cells[0] ?? "");
  const longest = Math.max(...labels.map(lengthOf));
  return [
    { header: ESTIMATE_HEADER, kind: "text", width: fittedWidth(longest, NARROWEST_LABEL, WIDEST_LABEL) },
    ...years.map((year): LayoutColumn => ({ header: String(year), kind: "amount", width: AMOUNT_WIDTH })),
  ];
}
