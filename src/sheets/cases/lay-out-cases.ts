import type { Day } from "../../finance/calendar/day";
import { monthsOf, type CaseYear } from "../../finance/cases/case-year";
import { sumQuantified, type Amount } from "../../finance/money/amount";
import { columnLetters, type Area } from "../cells/address";
import type { PlannedCell, PlannedConstant } from "../plan/sheet-plan";
import { CALCULATED_CASE_COLUMNS, CASE_COLUMNS, CASES_TABLE } from "./case-columns";
import { caseFormulas } from "./case-formulas";
import { caseCells } from "./case-cells";
import type { ReadCase } from "./read-case";

export interface CaseListRequest {
  readonly year: number;
  /** The day the list is about. */
  readonly asOf: Day;
  readonly cases: readonly ReadCase[];
  /** Rows of the list that could not be taken. */
  readonly refused: number;
  /** What each case is in the year, in the same order: the formulas must show it. */
  readonly years: readonly CaseYear[];
}

/** A calculated column: one formula, and what it must show in each row. */
export interface LaidOutColumn {
  readonly area: Area;
  readonly formula: string;
  readonly expected: readonly number[];
}

interface Block {
  readonly area: Area;
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** The sheet `Sager` from its upper left cell: year and sums above, the table below, room for rows under it. */
export interface CaseListLayout {
  /** Title, year and the columns that are typed, headings and rows: what Fortryd compares. */
  readonly typed: Area;
  readonly cells: readonly (readonly PlannedConstant[])[];
  /** The headings of the calculated columns. */
  readonly headings: Block;
  readonly columns: readonly LaidOutColumn[];
  /** The months' days, and the sums of the calculated columns, which name the table. */
  readonly above: Block;
  readonly table: Area;
}

export const TITLE_ROW = 0;
export const NOTE_ROW = 1;
/** The prognosis year, and the months' first days. */
export const YEAR_ROW = 2;
/** The day the list is about, and the months' last days. */
export const AS_OF_ROW = 3;
export const SUM_ROW = 4;
export const HEADER_ROW = 5;

const TYPED = CASE_COLUMNS.length;
const FIRST_MONTH = TYPED + 1;
const WIDTH = TYPED + CALCULATED_CASE_COLUMNS.length;
/** The year stands in one cell, and everything refers to it. */
const YEAR_CELL = `$B$${String(YEAR_ROW + 1)}`;

const NOTE =
  "Én række er én bevilling. Hele kroner, udgifter er positive. Dagspris, måneder, I år, Helår og Helårspersoner er formler: overlappende dage × pris × sandsynlighed.";

/**
 * The line of trust beside the day of the list; what it says is compared each time the list is written. `overwritten` are
 * calculated cells that somebody has written over.
 */
export const sayListRead = (cases: number, refused: number, overwritten = 0): string =>
  `${String(cases)} sager læst, ${String(refused)} rækker udeladt; beregningen er ens til øren med Tiltags egen` +
  (overwritten === 0 ? "" : ` på nær ${String(overwritten)} celler, der er skrevet over`);

export function layOutCases({ year, asOf, cases, refused, years }: CaseListRequest): CaseListLayout {
  const blank = CASE_COLUMNS.map(() => null);
  const lead = (...first: readonly PlannedConstant[]): readonly PlannedConstant[] => [
    ...first,
    ...blank.slice(first.length),
  ];
  const rows = cases.length;
  return {
    typed: { row: TITLE_ROW, column: 0, rows: HEADER_ROW + 1 + rows, columns: TYPED },
    cells: [
      lead("Sager"),
      lead(NOTE),
      lead("Prognoseår", year),
      lead("Opgjort pr.", asOf, sayListRead(cases.length, refused)),
      lead("I alt"),
      CASE_COLUMNS.map(({ header }) => header),
      ...cases.map(caseCells),
    ],
    headings: {
      area: { row: HEADER_ROW, column: TYPED, rows: 1, columns: CALCULATED_CASE_COLUMNS.length },
      cells: [CALCULATED_CASE_COLUMNS.map(({ header }) => header)],
    },
    columns: columnsOf(years),
    above: {
      area: { row: YEAR_ROW, column: TYPED, rows: SUM_ROW - YEAR_ROW + 1, columns: CALCULATED_CASE_COLUMNS.length },
      cells: [...dayCells(year), sumCells(years)],
    },
    table: { row: HEADER_ROW, column: 0, rows: rows + 1, columns: WIDTH },
  };
}

function dayCells(year: number): readonly (readonly PlannedCell[])[] {
  const months = monthsOf(year);
  const after = CALCULATED_CASE_COLUMNS.slice(1 + months.length).map(() => null);
  const dayOfMonth = (offset: number, day: number, expected: Day): PlannedCell => ({
    formula: `=DATE(${YEAR_CELL},${String(offset)},${String(day)})`,
    expected,
  });
  return [
    ["Første dag", ...months.map(({ start }, month) => dayOfMonth(month + 1, 1, start)), ...after],
    ["Sidste dag", ...months.map(({ end }, month) => dayOfMonth(month + 2, 0, end)), ...after],
  ];
}

function columnsOf(years: readonly CaseYear[]): readonly LaidOutColumn[] {
  const cellsOfRow = (row: number): readonly string[] =>
    Array.from({ length: 12 }, (_, month) => `$${columnLetters(FIRST_MONTH + month)}$${String(row + 1)}`);
  const formulas = caseFormulas({ firstDays: cellsOfRow(YEAR_ROW), lastDays: cellsOfRow(AS_OF_ROW) });
  const inOrder = [
    formulas.dayPrice,
    ...formulas.months,
    formulas.total,
    formulas.fullYear,
    formulas.fullTimeEquivalents,
  ];
  return inOrder.map((formula, index) => ({
    area: { row: HEADER_ROW + 1, column: TYPED + index, rows: years.length, columns: 1 },
    formula,
    expected: years.map((each) => (figuresOf(each)[index] ?? each.total).toNumber()),
  }));
}

/** In the order of the calculated columns. */
export const figuresOf = ({ dayPrice, months, total, fullYear, fullTimeEquivalents }: CaseYear): readonly Amount[] => [
  dayPrice,
  ...months,
  total,
  fullYear,
  fullTimeEquivalents,
];

/** A day price has no sum. */
const sumCells = (years: readonly CaseYear[]): readonly PlannedCell[] => [
  null,
  ...CALCULATED_CASE_COLUMNS.slice(1).map(({ header }, index) => ({
    formula: `=SUM(${CASES_TABLE}[${header}])`,
    expected: sumQuantified(years.map((each) => figuresOf(each)[index + 1] ?? null)).toNumber(),
  })),
];
