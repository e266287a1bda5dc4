import type { InitiativeAmount } from "../../../finance/initiatives/initiative";
import { columnLetters, type CellPlace } from "../../cells/address";
import type { PlannedCell } from "../../plan/sheet-plan";
import { FIRST_YEAR_COLUMN, type ProposalLine, type ProposalRole } from "./proposal-layout";

/** Draws up the lines of one proposal: all as wide as the block, and every year's cell by its address. */
export interface LineWriter {
  readonly line: (role: ProposalRole, cells: readonly PlannedCell[], decimals?: number) => ProposalLine;
  /** "C12": the cell of a year, by its index, in the row of a line, counted from the block's first. */
  readonly yearCell: (line: number, year: number) => string;
}

export const lineWriter = (at: CellPlace, columns: number): LineWriter => ({
  line: (role, cells, decimals) => ({
    role,
    cells: Array.from({ length: columns }, (_, column) => cells[column] ?? null),
    ...(decimals === undefined ? {} : { decimals }),
  }),
  yearCell: (line, year) => `${columnLetters(at.column + FIRST_YEAR_COLUMN + year)}${String(at.row + line + 1)}`,
});

/** A blank stays blank, "-" stays "-". */
export function amountCell(value: InitiativeAmount): PlannedCell {
  if (value === "blank") return null;
  return value === "not-quantified" ? "-" : value.toNumber();
}

const MOST_DECIMALS = 6;

/** The decimals the amounts were written with. */
export const writtenDecimals = (amounts: readonly InitiativeAmount[]): number =>
  Math.min(
    MOST_DECIMALS,
    amounts.reduce((most, value) => (typeof value === "string" ? most : Math.max(most, value.decimalPlaces())), 0),
  );
