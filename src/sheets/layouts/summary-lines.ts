import { countedAmount, counts, type Initiative } from "../../finance/initiatives/initiative";
import { countUnquantified, sumRows, type EffectRow } from "../../finance/initiatives/net-effect";
import { amount, sumQuantified, type Amount } from "../../finance/money/amount";
import { outstandingPerYear, outstandingWithCarryOver } from "../../finance/targets/outstanding";
import { columnLetters, formatCell, type CellPlace } from "../cells/address";
import type { PlannedCell } from "../plan/sheet-plan";
import { COUNT_FORMAT } from "./line-formats";
import { SUMMARY_LABELS, subtotalLabel } from "./summary-labels";
import { groupCriterion, sumFormulas } from "./sum-formulas";
import { GROUP_COLUMN, LEAD_COLUMNS, TITLE_COLUMN, initiativeCells } from "./table-columns";
import type { LayoutLine, LineRole } from "./block-layout";
import type { TableRequest } from "./table-request";

/** Places the summary lines one under the other: each maker is told the row its first line gets. */
export type LineMaker = (firstRow: number) => readonly LayoutLine[];

/** What every maker of summary lines needs to know. */
export interface SummaryContext {
  readonly request: TableRequest;
  readonly table: string;
  /** The block's top left cell. */
  readonly at: CellPlace;
}

/** "I alt, Botilbud" for each group in the order of the rows. */
export const groupSubtotals =
  ({ request, table, at }: SummaryContext): LineMaker =>
  (firstRow) =>
    groupsOf(request.initiatives).map((group, index) => {
      const label = { row: firstRow + index, column: at.column + GROUP_COLUMN };
      const criterion = groupCriterion(group, `$${formatCell(label)}`);
      const sums = sumsOf(request, (initiative) => initiative.group === group);
      return line(
        "subtotal",
        subtotalLabel(group),
        yearCells(request, (year) => sumFormulas(table).group(year, criterion), sums),
        {
          group,
        },
      );
    });

/** "I alt": the net of all rows that count. */
export const total =
  ({ request, table }: SummaryContext, label: string = SUMMARY_LABELS.total, role: LineRole = "total"): LineMaker =>
  () => [
    line(
      role,
      label,
      yearCells(
        request,
        sumFormulas(table).total,
        sumsOf(request, () => true),
      ),
    ),
  ];

/** "Heraf investeringer": only where there are any. */
export const investments =
  ({ request, table }: SummaryContext): LineMaker =>
  () =>
    request.initiatives.some((initiative) => counts(initiative) && initiative.investment)
      ? [
          line(
            "memo",
            SUMMARY_LABELS.investments,
            yearCells(
              request,
              sumFormulas(table).investments,
              sumsOf(request, (initiative) => initiative.investment),
            ),
          ),
        ]
      : [];

/** How many rows the sums leave out because they are not quantified. */
export const unquantified =
  ({ request, table }: SummaryContext): LineMaker =>
  () => [
    line(
      "count",
      SUMMARY_LABELS.unquantified,
      yearCells(
        request,
        sumFormulas(table).unquantified,
        countUnquantified(
          effectRows(request, () => true),
          request.years.length,
        ).map((count) => amount(count)),
      ),
      { numberFormat: COUNT_FORMAT },
    ),
  ];

/**
 * Target, identified, unallocated and outstanding, in that order and without a gap: the outstanding formula subtracts
 * the SUM of the two lines between, so that a "-" among them does no harm.
 */
export const targetLines =
  ({ request, table, at }: SummaryContext): LineMaker =>
  (firstRow) => {
    const targets = request.years.map((_, index) => request.targets?.[index] ?? amount(0));
    const identified = sumsOf(request, () => true);
    const unallocated = request.years.map((_, index) => request.unallocated?.[index] ?? null);
    const effects = identified.map((sum, index) => sumQuantified([sum, unallocated[index] ?? null]));
    const perYear = outstandingPerYear(targets, effects);
    const withCarryOver = outstandingWithCarryOver(targets, effects, request.contract.savings);
    const cell = (line: number, index: number): string =>
      `${columnLetters(at.column + LEAD_COLUMNS.length + index)}${String(firstRow + line + 1)}`;
    const gap = (index: number): string => `${cell(0, index)}-SUM(${cell(1, index)}:${cell(2, index)})`;
    const limit = request.contract.savings === "minus" ? "MIN" : "MAX";
    const carried = (index: number): string => (index === 0 ? "" : `+${cell(4, index - 1)}`);
    return [
      line(
        "target",
        SUMMARY_LABELS.target,
        targets.map((target) => target.toNumber()),
      ),
      line("allocated", SUMMARY_LABELS.identified, yearCells(request, sumFormulas(table).total, identified)),
      line(
        "allocated",
        SUMMARY_LABELS.unallocated,
        unallocated.map((value) => (value === null ? null : value.toNumber())),
      ),
      line(
        "outstanding",
        SUMMARY_LABELS.outstanding,
        formulas(perYear, (index) => `=${gap(index)}`),
      ),
      ...(request.carryOver
        ? [
            line(
              "outstanding",
              SUMMARY_LABELS.carriedOver,
              formulas(withCarryOver, (index) => `=${limit}(0,${gap(index)}${carried(index)})`),
            ),
          ]
        : []),
    ];
  };

/** Withdrawn rows with their amounts, under a heading that says that they count in nothing. */
export const withdrawnRows =
  ({ request }: SummaryContext): LineMaker =>
  () => {
    const withdrawn = request.initiatives.filter((initiative) => !counts(initiative));
    if (withdrawn.length === 0) return [];
    const empty = request.years.map(() => null);
    return [
      line("gap", null, empty),
      line("heading", SUMMARY_LABELS.withdrawn, empty),
      ...withdrawn.map((initiative): LayoutLine => ({ role: "withdrawn", cells: initiativeCells(initiative) })),
    ];
  };

/** A line with its label in the title column. */
export function line(
  role: LineRole,
  label: string | null,
  years: readonly PlannedCell[],
  { group, ...more }: { readonly group?: string; readonly numberFormat?: string } = {},
): LayoutLine {
  const cells: PlannedCell[] = LEAD_COLUMNS.map(() => null);
  cells[TITLE_COLUMN] = label;
  cells[GROUP_COLUMN] = group ?? null;
  return { role, cells: [...cells, ...years], ...more };
}

const groupsOf = (initiatives: readonly Initiative[]): readonly string[] =>
  [...new Set(initiatives.filter(counts).map((initiative) => initiative.group))].filter((group) => group !== "");

const effectRows = (request: TableRequest, belongs: (initiative: Initiative) => boolean): readonly EffectRow[] =>
  request.initiatives
    .filter(belongs)
    .map((initiative) => ({ amounts: initiative.amounts.map(countedAmount), counts: counts(initiative) }));

const sumsOf = (request: TableRequest, belongs: (initiative: Initiative) => boolean): readonly Amount[] =>
  sumRows(effectRows(request, belongs), request.years.length);

const yearCells = (
  request: TableRequest,
  formula: (year: number) => string,
  expected: readonly Amount[],
): readonly PlannedCell[] => formulas(expected, (index) => formula(request.years[index] ?? 0));

const formulas = (expected: readonly Amount[], formula: (index: number) => string): readonly PlannedCell[] =>
  expected.map((value, index) => ({ formula: formula(index), expected: value.toNumber() }));
