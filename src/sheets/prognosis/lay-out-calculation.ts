import type { DearCase } from "../../finance/prognosis/dear-cases";
import { monthsOf } from "../../finance/prognosis/case-months";
import { LINE_FORMATS } from "../layouts/line-formats";
import type { PlannedCell } from "../plan/sheet-plan";
import { calculateCases } from "./calculate-cases";
import { calculationColumns, FIRST_NET_COLUMN } from "./calculation-columns";
import { dearCaseColumns } from "./dear-case-columns";
import { lastYearColumns } from "./last-year-columns";
import type { PrognosisRequest } from "./prognosis-request";
import { rowOf, widthFor, type SheetLayout } from "../layouts/sheet-layout";

const HEADER_ROW = 5;
const CASE_WIDTH = 66;

/**
 * The sheet `Beregning <år>`: one row for each case, with what a sum over `Sager` cannot say – whole citizens, income by
 * months, and the citizen's refund month by month split back to the case.
 */
export function layOutCalculation(
  request: PrognosisRequest,
  dear: readonly DearCase[],
  rows: readonly number[],
): SheetLayout {
  const columns = [...calculationColumns(request), ...dearCaseColumns(request), ...lastYearColumns(request)];
  const width = columns.length + 1;
  const cases = calculateCases(request, dear, rows);
  const months = monthsOf(request.year);
  const days = (label: string, of: (month: (typeof months)[number]) => number): readonly PlannedCell[] => {
    const cells = rowOf(FIRST_NET_COLUMN, [label]);
    return rowOf(width, [...cells, ...months.map(of)]);
  };
  return {
    sheet: request.names.calculationSheet,
    cells: [
      rowOf(width, [`Beregning ${String(request.year)}`]),
      rowOf(width, [
        "Én række for hver sag i Sager: borgere tælles hele (en borger med to sager tæller en halv i hver), indtægter følger månederne, og refusionen er borgerens måned mod 1/12 af grænserne, delt efter sagens andel. Nye sager kommer til ved Opdater.",
      ]),
      days("Månedens første dag", ({ start }) => start),
      days("Månedens sidste dag", ({ end }) => end),
      rowOf(width, []),
      ["Sag", ...columns.map(({ header }) => header)],
      ...cases.map((each): readonly PlannedCell[] => [
        each.serviceCase.id,
        ...columns.map(({ formula, expected }) => ({ formula, expected: expected(each) })),
      ]),
    ],
    table: {
      name: request.names.calculationTable,
      area: { row: HEADER_ROW, column: 0, rows: cases.length + 1, columns: width },
      constantColumns: 1,
    },
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: width }, format: LINE_FORMATS.title },
      { area: { row: 1, column: 0, rows: 1, columns: width }, format: LINE_FORMATS.note },
      {
        area: { row: 2, column: FIRST_NET_COLUMN, rows: 2, columns: months.length },
        format: { numberFormat: "dd-mm-yyyy", fontColor: "#5B6472" },
      },
      {
        area: { row: HEADER_ROW, column: 0, rows: 1, columns: width },
        format: LINE_FORMATS.header,
      },
      ...columns.map(({ numberFormat }, index) => ({
        area: { row: HEADER_ROW + 1, column: index + 1, rows: cases.length, columns: 1 },
        format: { numberFormat },
      })),
    ],
    widths: [CASE_WIDTH, ...columns.map(({ header, width }) => widthFor(header, width))],
    frozenRows: HEADER_ROW + 1,
  };
}
