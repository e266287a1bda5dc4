import { decisionTotals, distanceToTarget } from "../../../finance/decisions/decision-totals";
import { columnLetters, type CellPlace } from "../../cells/address";
import type { LayoutColumn, LayoutLine, LineRole, TableLayout } from "../../layouts/block-layout";
import { amountFormat, contractNote } from "../../layouts/contract-note";
import { COUNT_FORMAT } from "../../layouts/line-formats";
import { amountCell, numberCell, YEAR_WIDTH } from "../../layouts/table-columns";
import type { PlannedCell } from "../../plan/sheet-plan";
import {
  blockColumns,
  CHOSEN_LABEL,
  DISTANCE_LABEL,
  distanceHeader,
  LEAD_HEADERS,
  MOST_SETS,
  NOT_CHOSEN_LABEL,
  SETS_LABEL,
  TARGET_LABEL,
  TICK,
} from "./decision-columns";
import { decisionFormulas, distanceFormula } from "./decision-formulas";
import type { DecisionRequest } from "./decision-request";

/** Title and note stand above the table's header. */
const LINES_ABOVE_HEADER = 2;

/** In points. */
const LEAD_WIDTHS = [30, 264, 120, 51] as const;

/**
 * Lays proposals out at a place: the table with the column to tick, what the chosen come to and how far that is from
 * the target, and free lines in which saved sets are compared.
 */
export function layOutDecision(request: DecisionRequest, table: string, at: CellPlace): TableLayout {
  const { years, contract, proposals, marks } = request;
  const columns = blockColumns(years.length);
  const narrow = LEAD_HEADERS.length + years.length;
  const line = (role: LineRole, cells: readonly PlannedCell[], more: Partial<LayoutLine> = {}): LayoutLine => ({
    role,
    cells: Array.from({ length: columns }, (_, column) => cells[column] ?? null),
    ...more,
  });
  const ofTable = { extent: narrow };
  const lines: LayoutLine[] = [
    line("title", [request.title]),
    line("note", [contractNote(contract)]),
    line("header", [...LEAD_HEADERS, ...years.map(String)], ofTable),
    ...proposals.map(({ number, title, group, amounts }, index) =>
      line(
        "initiative",
        [
          numberCell(number),
          title,
          group === "" ? null : group,
          marks[index] === true ? TICK : null,
          ...amounts.map(amountCell),
        ],
        ofTable,
      ),
    ),
    line("gap", []),
  ];
  const sums = sumLines(request, table, { ...at, row: at.row + lines.length });
  lines.push(...sums.map(({ role, cells, ...more }) => line(role, cells, { ...more, ...ofTable })));
  lines.push(
    line("gap", []),
    line("header", [null, SETS_LABEL, null, "Valgte", ...years.map(String), ...years.map(distanceHeader)]),
    ...Array.from({ length: MOST_SETS }, () => line("set", [])),
  );
  return {
    at,
    columns: layoutColumns(years),
    lines,
    table: {
      name: table,
      area: { row: at.row + LINES_ABOVE_HEADER, column: at.column, rows: proposals.length + 1, columns: narrow },
    },
    numberFormat: amountFormat(contract),
  };
}

const layoutColumns = (years: readonly number[]): readonly LayoutColumn[] => [
  ...LEAD_HEADERS.map((header, index): LayoutColumn => ({
    header,
    kind: header === "Nr." || header === "Valgt" ? "number" : "text",
    width: LEAD_WIDTHS[index] ?? YEAR_WIDTH,
  })),
  ...[...years.map(String), ...years.map(distanceHeader)].map((header): LayoutColumn => ({
    header,
    kind: "amount",
    width: YEAR_WIDTH,
  })),
];

/** What the chosen come to; the first line stands at `at`. */
function sumLines(
  { years, proposals, marks, targets }: DecisionRequest,
  table: string,
  at: CellPlace,
): readonly LayoutLine[] {
  const formulas = decisionFormulas(table);
  const totals = decisionTotals(proposals, marks, years.length);
  const distances = distanceToTarget(targets, totals.chosen);
  const cell = (line: number, year: number): string =>
    `${columnLetters(at.column + LEAD_HEADERS.length + year)}${String(at.row + line + 1)}`;
  const labelled = (
    role: LineRole,
    label: string,
    byYear: readonly PlannedCell[],
    { chosen = null, ...more }: { readonly chosen?: PlannedCell; readonly numberFormat?: string } = {},
  ): LayoutLine => ({ role, cells: [null, label, null, chosen, ...byYear], ...more });
  const byYear = (formula: (year: number) => string, expected: readonly number[]): readonly PlannedCell[] =>
    years.map((year, index) => ({ formula: formula(year), expected: expected[index] ?? 0 }));
  return [
    labelled(
      "total",
      CHOSEN_LABEL,
      byYear(
        formulas.chosen,
        totals.chosen.map((sum) => sum.toNumber()),
      ),
    ),
    labelled(
      "target",
      TARGET_LABEL,
      years.map((_, index) => amountCell(targets[index] ?? "blank")),
    ),
    labelled(
      "outstanding",
      DISTANCE_LABEL,
      years.map((_, index) => ({
        formula: distanceFormula(cell(1, index), cell(0, index)),
        expected: distances[index]?.toNumber() ?? "",
      })),
    ),
    labelled(
      "count",
      "Antal valgte",
      years.map(() => null),
      { chosen: { formula: formulas.count(), expected: totals.count } },
    ),
    labelled(
      "count",
      "Ikke kvantificeret blandt de valgte (antal)",
      byYear(formulas.unquantified, totals.unquantified),
      {
        numberFormat: COUNT_FORMAT,
      },
    ),
    labelled(
      "memo",
      NOT_CHOSEN_LABEL,
      byYear(
        formulas.notChosen,
        totals.notChosen.map((sum) => sum.toNumber()),
      ),
    ),
  ];
}
