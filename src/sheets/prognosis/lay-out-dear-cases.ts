import type { DearCase } from "../../finance/prognosis/dear-cases";
import { sumQuantified, type Amount } from "../../finance/money/amount";
import { columnLetters } from "../cells/address";
import { LINE_FORMATS } from "../layouts/line-formats";
import { rowOf, type SheetLayout } from "../layouts/sheet-layout";
import type { PlannedCell } from "../plan/sheet-plan";
import { cellOn } from "./conditions";
import { COST_HEADER, FULL_YEAR_HEADER, RANK_HEADER } from "./dear-case-columns";
import { DEAR_COLUMNS, type DearColumn } from "./dear-list-columns";
import { HEAD_ROW, trustLines } from "./lay-out-head";
import { DEAR_LIMIT_CELLS } from "./premises-cells";
import type { PrognosisRequest } from "./prognosis-request";

/** Room for those that come later: a new dear case is on the list as soon as it is calculated. */
const FEWEST_LINES = 50;
const LINES_TO_SPARE = 20;

const WIDTH = DEAR_COLUMNS.length;
const column = (key: DearColumn["key"]): number => DEAR_COLUMNS.findIndex((each) => each.key === key);
const letters = (key: DearColumn["key"]): string => columnLetters(column(key));

/**
 * The sheet `Dyre sager <år>`: the dearest cases of the year by their number only, drawn from the calculation sheet by
 * their rank there, so that it follows the case list. `rows` are the cases' rows in the body of `Sager`, from 1.
 */
export function layOutDearCases(
  request: PrognosisRequest,
  dear: readonly DearCase[],
  rows: readonly number[],
): SheetLayout {
  const { year, names } = request;
  const lineCount = Math.max(FEWEST_LINES, dear.length + LINES_TO_SPARE);
  const trust = trustLines(request);
  const limitsRow = HEAD_ROW + trust.length + 2;
  const headerRow = limitsRow + 1 + DEAR_LIMIT_CELLS.length + 1;
  const first = headerRow + 1;
  const end = first + lineCount;
  const place = placesOf(request, rows);
  const shown = (key: "place" | "cost" | "fullYear"): string =>
    `${letters(key)}${String(first + 1)}:${letters(key)}${String(end)}`;
  const all = `${names.calculationTable}[${RANK_HEADER}]`;
  const [costs, prices] = [sumOf(dear, "cost"), sumOf(dear, "fullYear")];
  return {
    sheet: names.dearCasesSheet,
    cells: [
      rowOf(WIDTH, [`Dyre sager ${String(year)}`]),
      rowOf(WIDTH, [
        `kr. · sager, hvis pris for et helt år × sandsynlighed er over en grænse i »${names.premisesSheet}« · uden navne, kun sagens nummer`,
      ]),
      ...trust.map(({ label, cell }) => lineWith(label, { measure: cell })),
      lineWith("Dyre sager, der ikke er linjer til (skal være 0)", {
        measure: { formula: `=MAX(0,COUNT(${all})-${String(lineCount)})`, expected: 0 },
      }),
      rowOf(WIDTH, []),
      lineWith("Pris for et helt år", { start: "Grænse", end: "Antal", cost: "I år, kr.", fullYear: "Helår, kr." }),
      ...DEAR_LIMIT_CELLS.map((cell, index) =>
        limitLine(
          index,
          limitsRow + 1 + index,
          cellOn(names.premisesSheet, cell),
          request,
          dear.filter(({ fullYear }) => fullYear.greaterThan(request.dearLimits[index] ?? 0)),
        ),
      ),
      rowOf(WIDTH, []),
      DEAR_COLUMNS.map(({ header }) => header),
      ...Array.from({ length: lineCount }, (_, index) => {
        const each = dear[index];
        const found = each === undefined ? null : { each, place: place(each) };
        return DEAR_COLUMNS.map(({ formula, expected }): PlannedCell => {
          const written = formula(String(first + index + 1), request);
          return written === null
            ? index + 1
            : { formula: `=${written}`, expected: found === null ? "" : expected(found.each, found.place) };
        });
      }),
      lineWith("I alt på listen", {
        end: { formula: `=COUNT(${shown("place")})`, expected: dear.length },
        cost: { formula: `=SUM(${shown("cost")})`, expected: costs.toNumber() },
        fullYear: { formula: `=SUM(${shown("fullYear")})`, expected: prices.toNumber() },
      }),
      lineWith("Flere, som der ikke er linjer til", {
        end: { formula: `=COUNT(${all})-${letters("end")}${String(end + 1)}`, expected: 0 },
      }),
    ],
    table: null,
    formats: [
      { area: { row: 0, column: 0, rows: 1, columns: WIDTH }, format: LINE_FORMATS.title },
      { area: { row: 1, column: 0, rows: 1, columns: WIDTH }, format: LINE_FORMATS.note },
      ...[...trust.map(({ numberFormat }) => numberFormat), "0"].map((numberFormat, index) => ({
        area: { row: HEAD_ROW + index, column: column("measure"), rows: 1, columns: 1 },
        format: { numberFormat, horizontalAlignment: "Left" } as const,
      })),
      ...[limitsRow, headerRow].map((row) => ({
        area: { row, column: 0, rows: 1, columns: WIDTH },
        format: LINE_FORMATS.header,
      })),
      ...[limitsRow, headerRow].map((row) => ({
        area: { row, column: column("start"), rows: 1, columns: WIDTH - column("start") },
        format: { horizontalAlignment: "Right" } as const,
      })),
      {
        area: { row: limitsRow + 1, column: column("start"), rows: 2, columns: 4 },
        format: { numberFormat: "#,##0" },
      },
      ...DEAR_COLUMNS.map(({ numberFormat, isText }, index) => ({
        area: { row: first, column: index, rows: lineCount, columns: 1 },
        format: { numberFormat, horizontalAlignment: isText ? "Left" : "Right" } as const,
      })),
      {
        area: { row: headerRow, column: 0, rows: lineCount + 1, columns: 1 },
        format: { horizontalAlignment: "Center" },
      },
      { area: { row: end, column: 0, rows: 1, columns: WIDTH }, format: LINE_FORMATS.total },
      { area: { row: end + 1, column: 0, rows: 1, columns: WIDTH }, format: LINE_FORMATS.count },
      { area: { row: end, column: column("end"), rows: 2, columns: 3 }, format: { numberFormat: "#,##0" } },
    ],
    widths: DEAR_COLUMNS.map(({ width }) => width),
    frozenRows: headerRow + 1,
  };
}

/** A label with cells below some of the columns. */
const lineWith = (
  label: string,
  cells: Readonly<Partial<Record<DearColumn["key"], PlannedCell>>>,
): readonly PlannedCell[] =>
  DEAR_COLUMNS.map(({ key }, index): PlannedCell => (index === 0 ? label : (cells[key] ?? null)));

/** How many lie above a limit and what they cost, over all of them, whether they have a line or not. */
function limitLine(
  index: number,
  row: number,
  limit: string,
  { names, dearLimits }: PrognosisRequest,
  above: readonly DearCase[],
): readonly PlannedCell[] {
  const own = `$${letters("start")}${String(row + 1)}`;
  const prices = `${names.calculationTable}[${FULL_YEAR_HEADER}]`;
  const costs = `${names.calculationTable}[${COST_HEADER}]`;
  return lineWith(`Over grænse ${String(index + 1)}`, {
    start: { formula: `=${limit}`, expected: dearLimits[index]?.toNumber() ?? null },
    end: { formula: `=COUNTIFS(${prices},">"&${own})`, expected: above.length },
    cost: { formula: `=SUMIFS(${costs},${prices},">"&${own})`, expected: sumOf(above, "cost").toNumber() },
    fullYear: { formula: `=SUMIFS(${prices},${prices},">"&${own})`, expected: sumOf(above, "fullYear").toNumber() },
  });
}

const sumOf = (dear: readonly DearCase[], what: "cost" | "fullYear"): Amount =>
  sumQuantified(dear.map((each) => each[what]));

function placesOf({ cases }: PrognosisRequest, rows: readonly number[]): (each: DearCase) => number {
  const byCase = new Map(cases.map((each, index) => [each, rows[index] ?? 0]));
  return ({ serviceCase }) => byCase.get(serviceCase) ?? 0;
}
