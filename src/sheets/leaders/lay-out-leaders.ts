import { amount } from "../../finance/money/amount";
import { columnLetters, type Area } from "../cells/address";
import { quantified } from "../cells/cell";
import { MONTH_HEADERS } from "../cases/case-columns";
import { LINE_FORMATS } from "../layouts/line-formats";
import { INPUT_FILL, rowOf, type SheetLayout } from "../layouts/sheet-layout";
import type { PlannedCell } from "../plan/sheet-plan";
import { DAY, DIRECTION_NOTES, HEAD_LABELS, type HeadLine } from "../prognosis/lay-out-head";
import { GROUP_LINE } from "../prognosis/lay-out-prognosis";
import { KRONER } from "../prognosis/prognosis-columns";
import { HELD_BACK, LEADERS_COLUMNS, othersName, type LeadersKey, type LeadersPlace } from "./leaders-columns";
import { groupChart, monthChart } from "./leaders-charts";
import type { LeadersLine, LeadersLines } from "./leaders-lines";
import type { ReadPrognosis, ShownCell } from "./read-prognosis-sheet";

export interface LeadersRequest {
  readonly sheet: string;
  readonly prognosis: ReadPrognosis;
  /** How many citizens a group must have to be shown by itself. */
  readonly smallest: number;
  readonly lines: LeadersLines;
  /** The initiatives' realised share of their target in the year; null where nothing follows them up. */
  readonly realisation: ShownCell | null;
}

const WIDTH = 1 + LEADERS_COLUMNS.length;
const NAME_WIDTH = 150;
const HEAD_ROW = 2;
/** The labels of the head reach over the columns before it. */
const HEAD_COLUMN = 3;
const LIMIT_CELL = `$${columnLetters(HEAD_COLUMN)}$${String(HEAD_ROW + 1)}`;
const MONTH_COLUMNS = ["Måned", "Disponeret", "Aktive sager", "Pr. aktiv sag"] as const;
const CHART_ROWS = 15;

const letters = (key: LeadersKey): string =>
  columnLetters(key === "group" ? 0 : 1 + LEADERS_COLUMNS.findIndex((each) => each.key === key));

/**
 * The sheet `Ledelsesoverblik`: one page of sums, linked to the sheet of the prognosis and never to a case. A group that
 * is or becomes too small is merged with others, by formula.
 */
export function layOutLeaders(request: LeadersRequest): SheetLayout {
  const { sheet, prognosis, lines } = request;
  const head = headOf(request);
  const headerRow = HEAD_ROW + head.length + 1;
  const first = headerRow + 1;
  const others = first + lines.own.length;
  const total = others + 1;
  const chartRow = total + 2;
  const monthRow = chartRow + CHART_ROWS + 1;
  const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
  const months = monthLines(prognosis, monthRow + 1);
  const blanks = Array.from({ length: monthRow - total - 1 }, () => rowOf(WIDTH, []));
  return {
    sheet,
    cells: [
      rowOf(WIDTH, [`Ledelsesoverblik ${String(prognosis.year)}`]),
      rowOf(WIDTH, [`kr. · (+) = udgift · ${DIRECTION_NOTES[prognosis.direction]} · mindre grupper er lagt sammen`]),
      ...head.map(({ label, cell }) => rowOf(WIDTH, [label, ...rowOf(HEAD_COLUMN - 1, []), cell])),
      rowOf(WIDTH, []),
      ["Gruppe", ...LEADERS_COLUMNS.map(({ header }) => header)],
      ...tableLines(request, first),
      ...blanks,
      rowOf(WIDTH, MONTH_COLUMNS),
      ...months,
    ],
    table: null,
    formats: [
      { area: area(0, 0, 1, WIDTH), format: LINE_FORMATS.title },
      { area: area(1, 0, 1, WIDTH), format: LINE_FORMATS.note },
      ...head.map(({ numberFormat }, index) => ({
        area: area(HEAD_ROW + index, HEAD_COLUMN, 1, 1),
        format: { numberFormat, horizontalAlignment: "Left" } as const,
      })),
      { area: area(HEAD_ROW, HEAD_COLUMN, 1, 1), format: { fill: INPUT_FILL } },
      { area: area(headerRow, 0, 1, WIDTH), format: LINE_FORMATS.header },
      { area: area(headerRow, 1, 1, WIDTH - 1), format: { horizontalAlignment: "Right" } },
      ...LEADERS_COLUMNS.map(({ numberFormat }, index) => ({
        area: area(first, 1 + index, lines.own.length + 2, 1),
        format: { numberFormat, horizontalAlignment: "Right" } as const,
      })),
      { area: area(total, 0, 1, WIDTH), format: LINE_FORMATS.total },
      { area: area(monthRow, 0, 1, MONTH_COLUMNS.length), format: LINE_FORMATS.header },
      { area: area(monthRow, 1, 1, MONTH_COLUMNS.length - 1), format: { horizontalAlignment: "Right" } },
      { area: area(monthRow + 1, 1, months.length, MONTH_COLUMNS.length - 1), format: { numberFormat: KRONER } },
    ],
    widths: [NAME_WIDTH, ...LEADERS_COLUMNS.map(({ width }) => width)],
    wrapped: area(headerRow, 0, 1, WIDTH),
    frozenRows: headerRow + 1,
    charts: [
      groupChart(area(chartRow, 0, CHART_ROWS, WIDTH), area(first, 0, others - first + 1, 1)),
      monthChart(
        area(monthRow, MONTH_COLUMNS.length, months.length + 1, WIDTH - MONTH_COLUMNS.length),
        area(monthRow + 1, 0, months.length, 1),
      ),
    ],
    onePage: true,
  };
}

/** The limit, which is the user's, and what the page rests on; the first line is the limit's. */
function headOf({ prognosis, smallest, realisation }: LeadersRequest): readonly HeadLine[] {
  const linked = (label: string, numberFormat: string): readonly HeadLine[] => {
    const there = prognosis.head(label);
    return there === null ? [] : [{ label, cell: linkTo(there), numberFormat }];
  };
  return [
    { label: "Færrest borgere i en gruppe, der vises", cell: smallest, numberFormat: "0" },
    ...linked(HEAD_LABELS.statusDate, DAY),
    ...linked(HEAD_LABELS.readAt, DAY),
    ...linked(HEAD_LABELS.rowsMissing, "#,##0.00"),
    ...(realisation === null
      ? []
      : [
          {
            label: `Tiltag, realiseringsgrad ${String(prognosis.year)} (realiseret ÷ mål)`,
            cell: linkTo(realisation),
            numberFormat: "0.0%",
          },
        ]),
  ];
}

const linkTo = ({ reference, shows }: ShownCell): PlannedCell => ({ formula: `=${reference}`, expected: shows ?? 0 });

/** The groups' own lines, the merged ones, and all. */
function tableLines({ prognosis, lines }: LeadersRequest, first: number): readonly (readonly PlannedCell[])[] {
  const { own, others, total } = lines;
  const last = first + own.length;
  const ownCells = (key: LeadersKey): string => `${letters(key)}${String(first + 1)}:${letters(key)}${String(last)}`;
  const isGroup = `${prognosis.column("part")},"${GROUP_LINE}"`;
  const termSize = Math.abs(total.expected?.toNumber() ?? 0);
  const cellsOf = (line: LeadersLine, formula: (index: number) => string | null, size?: number): PlannedCell[] =>
    LEADERS_COLUMNS.map(({ expected }, index): PlannedCell => {
      const written = formula(index);
      if (written === null) return null;
      return { formula: `=${written}`, expected: expected(line), ...(size === undefined ? {} : { termSize: size }) };
    });
  const place: LeadersPlace = {
    at: (key) => `${letters(key)}${String(last + 1)}`,
    own: ownCells,
    total: (key) => `${letters(key)}${String(last + 2)}`,
    disposed: prognosis.total.cell("Disponeret").reference,
    direction: prognosis.direction,
  };
  const nothing: LeadersLine = {
    group: "",
    correctedBudget: null,
    expected: null,
    deviation: null,
    deviationShare: null,
    light: "",
    fullTimeEquivalents: null,
    averagePrice: null,
  };
  return [
    ...own.map(({ read, isShown, line }, index) => {
      const name = `$A${String(first + index + 1)}`;
      const citizens = read.cell("Borgere").reference;
      const smaller = `${isGroup},${prognosis.column("Borgere")},"<"&${citizens}`;
      const heldBack = `SUMIFS(${prognosis.column("Borgere")},${smaller})`;
      const isTooSmall = `OR(${citizens}<${LIMIT_CELL},AND(COUNTIFS(${smaller})>0,${heldBack}<${LIMIT_CELL}))`;
      return [
        {
          formula: `=IF(${isTooSmall},"${HELD_BACK}",${read.name.reference})`,
          expected: isShown ? line.group : HELD_BACK,
        },
        ...cellsOf(
          isShown ? line : nothing,
          (column) =>
            `IF(${name}="${HELD_BACK}","",${read.cell(LEADERS_COLUMNS[column]?.linked ?? "Status").reference})`,
        ),
      ];
    }),
    [
      { formula: `=${othersName(ownCells("group"), `COUNTIFS(${isGroup})`)}`, expected: others?.group ?? "" },
      ...cellsOf(others ?? nothing, (column) => LEADERS_COLUMNS[column]?.others?.(place) ?? null, termSize),
    ],
    [
      total.group,
      ...cellsOf(total, (column) => prognosis.total.cell(LEADERS_COLUMNS[column]?.linked ?? "Status").reference),
    ],
  ];
}

/** What is disponeret month by month, and the cases it is for. */
function monthLines({ total, activeByMonth }: ReadPrognosis, first: number): readonly (readonly PlannedCell[])[] {
  return MONTH_HEADERS.map((month, index) => {
    const row = String(first + index + 1);
    const cost = total.cell(month);
    const active = activeByMonth[index] ?? { reference: "0", shows: 0 };
    const count = quantified(active.shows) ?? amount(0);
    const each = count.isZero() ? "" : (quantified(cost.shows)?.div(count).toNumber() ?? "");
    return rowOf(WIDTH, [
      month,
      linkTo(cost),
      linkTo(active),
      { formula: `=IF(C${row}=0,"",B${row}/C${row})`, expected: each },
    ]);
  });
}
