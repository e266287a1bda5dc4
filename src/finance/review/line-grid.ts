import { amount, type Amount } from "../money/amount";
import type { Axis, CellAt, ReviewCell, ReviewLine, ReviewTable } from "./review-table";

/**
 * A table's numbers for searching: whole multiples of 10^-`decimals` as plain numbers, so that thousands of sums can
 * be tried. Whatever is told to the user is computed again with exact amounts.
 */
export interface Figures {
  readonly decimals: number;
  readonly rows: number;
  readonly columns: number;
  /** By row, then column; NaN where there is no number. */
  readonly values: Float64Array;
  /** What rounding may have added to or taken from each figure: half a unit of its last printed decimal. */
  readonly slack: Float64Array;
}

/** The rows of a table, each with a figure for each column; or, turned, the columns with a figure for each row. */
export interface LineGrid {
  readonly axis: Axis;
  readonly lines: readonly ReviewLine[];
  readonly positions: readonly ReviewLine[];
  readonly figures: Figures;
  /** The figures again, line after line: what is searched through thousands of times. */
  readonly values: Float64Array;
  readonly slack: Float64Array;
}

/** Digits that a double adds up without error, with room for a thousand summands. */
const SAFE_DIGITS = 12;

/** Decimals beyond these are how Excel computes, not what a municipality writes. */
const MOST_DECIMALS = 6;

export function figuresOf(table: ReviewTable): Figures {
  const cells = table.cells.flat();
  const decimals = commonDecimals(cells);
  const scale = amount(10).pow(decimals);
  const values = new Float64Array(cells.length);
  const slack = new Float64Array(cells.length);
  for (const [index, cell] of cells.entries()) {
    const scaled = cell.value?.times(scale) ?? null;
    values[index] = scaled === null ? Number.NaN : scaled.toDecimalPlaces(0).toNumber();
    const printed = 10 ** (decimals - cell.decimals) / 2;
    slack[index] = scaled?.isInteger() === false ? Math.max(printed, 0.5) : printed;
  }
  return { decimals, rows: table.rows.length, columns: table.columns.length, values, slack };
}

function commonDecimals(cells: readonly ReviewCell[]): number {
  const numbers = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const largest = numbers.reduce((most, value) => Math.max(most, value.abs().toNumber()), 1);
  const wanted = numbers.reduce((most, value) => Math.max(most, value.decimalPlaces()), 0);
  return Math.max(0, Math.min(wanted, MOST_DECIMALS, SAFE_DIGITS - Math.ceil(Math.log10(largest))));
}

/** A number of the search as the amount it stands for. */
export const fromFigure = (value: number, { decimals }: Figures): Amount => amount(value).div(amount(10).pow(decimals));

export function gridOf(table: ReviewTable, figures: Figures, axis: Axis): LineGrid {
  const { values, slack } = figures;
  if (axis === "rows") return { axis, lines: table.rows, positions: table.columns, figures, values, slack };
  const turned = (numbers: Float64Array): Float64Array =>
    numbers.map(
      (_, index) => numbers[(index % figures.rows) * figures.columns + Math.floor(index / figures.rows)] ?? 0,
    );
  const [turnedValues, turnedSlack] = [turned(values), turned(slack)];
  return { axis, lines: table.columns, positions: table.rows, figures, values: turnedValues, slack: turnedSlack };
}

export const cellAt = (grid: LineGrid, line: number, position: number): CellAt =>
  grid.axis === "rows" ? { row: line, column: position } : { row: position, column: line };

export const figureAt = ({ values, columns }: Figures, { row, column }: CellAt): number =>
  values[row * columns + column] ?? Number.NaN;

export const slackAt = ({ slack, columns }: Figures, { row, column }: CellAt): number =>
  slack[row * columns + column] ?? 0;

export const valueOf = ({ values, positions }: LineGrid, line: number, position: number): number =>
  values[line * positions.length + position] ?? Number.NaN;
