import { counts } from "../../finance/initiatives/initiative";
import type { CellPlace } from "../cells/address";
import type { PlannedCell } from "../plan/sheet-plan";
import { amountFormat, contractNote } from "./contract-note";
import {
  groupSubtotals,
  investments,
  line,
  targetLines,
  total,
  unquantified,
  withdrawnRows,
  type LineMaker,
  type SummaryContext,
} from "./summary-lines";
import { columnHeaders, initiativeCells, tableColumns } from "./table-columns";
import type { LayoutLine, TableLayout } from "./block-layout";
import { targetChart } from "./target-chart";
import type { Form, TableRequest } from "./table-request";

/** Title and note stand above the table's header. */
const LINES_ABOVE_HEADER = 2;

/** Varde's two lists of initiatives: the rows, what they come to, and what the sum leaves out. */
const plainSummary = (context: SummaryContext): readonly LineMaker[] => [
  total(context),
  investments(context),
  unquantified(context),
  withdrawnRows(context),
];

/** The lines below the table, form by form. */
const SUMMARIES: Readonly<Record<Form, (context: SummaryContext) => readonly LineMaker[]>> = {
  // Ballerup's action plan: subtotals by group, the total, withdrawn rows as a note.
  handleplan: (context) => [
    groupSubtotals(context),
    total(context),
    investments(context),
    unquantified(context),
    withdrawnRows(context),
  ],
  // The recovery plan of 2021: target, identified, expected but unallocated, outstanding.
  genopretning: (context) => [
    groupSubtotals(context),
    targetLines(context),
    unquantified(context),
    withdrawnRows(context),
  ],
  effektiviseringskatalog: plainSummary,
  "planlagte-tiltag": plainSummary,
};

/**
 * Lays an initiative table out at a place: title, note line, the table with one row for each initiative that counts,
 * an empty line in which the next row can be typed, and the sums as native formulas over the table.
 */
export function layOutTable(request: TableRequest, table: string, at: CellPlace): TableLayout {
  const headers = columnHeaders(request.years);
  const rows = request.initiatives.filter(counts);
  const lines: LayoutLine[] = [
    textLine("title", request.title, headers.length),
    textLine("note", contractNote(request.contract), headers.length),
    { role: "header", cells: headers },
    ...rows.map((initiative): LayoutLine => ({ role: "initiative", cells: initiativeCells(initiative) })),
    line(
      "gap",
      null,
      request.years.map(() => null),
    ),
  ];
  for (const make of SUMMARIES[request.form]({ request, table, at })) lines.push(...make(at.row + lines.length));
  const area = { row: at.row + LINES_ABOVE_HEADER, column: at.column, rows: rows.length + 1, columns: headers.length };
  return {
    at,
    // Title and note run over the columns beside them.
    columns: tableColumns(
      request.years,
      lines.slice(LINES_ABOVE_HEADER).map(({ cells }) => cells),
    ),
    lines,
    table: { name: table, area },
    numberFormat: amountFormat(request.contract),
    ...(request.chart && request.form === "genopretning"
      ? { chart: targetChart(request, { ...area, name: table }, lines, at) }
      : {}),
  };
}

function textLine(role: LayoutLine["role"], text: string, columns: number): LayoutLine {
  const cells: PlannedCell[] = Array.from({ length: columns }, () => null);
  cells[0] = text;
  return { role, cells };
}
