import type { SavingsSign, TableContract } from "../../finance/money/table-contract";
import type { Result } from "../../finance/result";
import type { Area, CellPlace } from "../cells/address";
import type { RegisteredTable } from "../ledgers/table-register";
import type { CellGrid } from "./cell-grid";

/**
 * Which of a form's cells are amounts, and how its contract is printed: all that a change of contract has to know of
 * the form. Each form says it beside its layout.
 */
export interface FormAmounts {
  /** Over the names of the table's rows; the labels of the lines below stand under it, too. */
  readonly labelHeader: string;
  readonly note: (contract: TableContract) => string;
  /** Its lines are formulas over another table of Tiltag's, and it is written under that table's contract. */
  readonly isView?: boolean;
  /** The table's columns of amounts: those it was made with, and those that its formulas know when somebody adds them. */
  readonly columns: (registered: RegisteredTable, headers: readonly string[]) => readonly AmountColumn[];
  /** The lines below the table that hold amounts. */
  readonly findLines: (grid: CellGrid, columns: PlacedColumns, below: RowSpan) => Result<LinesBelow, LinesFault>;
}

/** The same of a form of plain cells: the name that stands for them tells where to look. */
export interface BlockAmounts {
  readonly isView?: boolean;
  readonly findParts: (grid: CellGrid, area: Area, registered: RegisteredTable) => Result<TableParts, PartsFault>;
}

/** How the amounts of a column or a line go with the contract. */
export interface AmountNature {
  /** An effect, a target or a difference has the table's sign; a budget or a price is positive under either. */
  readonly hasSign: boolean;
  readonly formula?: OwnFormula;
  /** No money, but a time that is worked out from it: it stays, and its formula may read otherwise under another sign. */
  readonly isTime?: true;
  /** Its formula rounds, or reads what is rounded: under another unit or price level it may be a trifle off. */
  readonly isRounded?: true;
}

export interface AmountColumn extends AmountNature {
  readonly header: string;
}

/** A formula of Tiltag's that is the same in a whole column, or that reads otherwise under another sign or unit. */
export interface OwnFormula {
  readonly dependsOnSign: boolean;
  /** The formula of a cell as it has to read under a contract; null where it is not Tiltag's any more. */
  readonly under: (formula: string, contract: WantedContract) => string | null;
}

export type WantedContract = Pick<TableContract, "unit" | "savings">;

export interface AmountCell extends AmountNature {
  readonly column: number;
}

/** A row of the table (`row`), a line that its rows lead to (`result`), or another line below (`line`). */
export type LineKind = "row" | "result" | "line";

export interface AmountLine {
  readonly row: number;
  readonly kind: LineKind;
  /** Its name, where that does not stand under the others'. */
  readonly label?: string;
  readonly cells: readonly AmountCell[];
}

/** A text that prints the contract. */
export interface PlacedNote {
  readonly at: CellPlace;
  /** What stands there; "" where it has been taken away. */
  readonly before: string;
  readonly text: (contract: TableContract) => string;
}

/** Where the parts of a form that Tiltag has made stand now. */
export interface TableParts {
  readonly columns: PlacedColumns;
  /** The rows, and the lines below them that hold amounts. */
  readonly lines: readonly AmountLine[];
  /** Lines among those below that Tiltag has not made, with numbers typed under the amounts. */
  readonly strangers: readonly CellPlace[];
  readonly notes: readonly PlacedNote[];
  /** Title or note to last line. */
  readonly block: Area;
}

export type PartsFault =
  | { readonly code: "column-missing"; readonly header: string; readonly cell: string }
  | { readonly code: "note-changed"; readonly cell: string; readonly note: string }
  | LinesFault;

/** Where a table's columns stand on the sheet. */
export interface PlacedColumns {
  readonly label: number;
  readonly amounts: readonly PlacedColumn[];
}

export interface PlacedColumn extends AmountColumn, AmountCell {}

/** Rows of the sheet: from `first` to the one before `limit`. */
export interface RowSpan {
  readonly first: number;
  readonly limit: number;
}

export interface LinesBelow {
  readonly lines: readonly AmountLine[];
  /** Lines among them that Tiltag has not made, with numbers typed under the amounts. */
  readonly strangers: readonly CellPlace[];
  /** The last row of Tiltag's, the one that counts included; the row above `first` where there is none. */
  readonly lastRow: number;
}

export type LinesFault =
  | { readonly code: "line-missing"; readonly label: string }
  /** A sum stands under another year than its own: columns were inserted in the table and not below it. */
  | { readonly code: "lines-moved"; readonly cell: string };

/** The formula of a calculated column. */
export function calculatedBy(formulaUnder: (savings: SavingsSign) => string): OwnFormula {
  const [minus, plus] = [formulaUnder("minus"), formulaUnder("plus")];
  const known = [minus, plus].map(plainly);
  return {
    dependsOnSign: minus !== plus,
    under: (formula, { savings }) => (known.includes(plainly(formula)) ? formulaUnder(savings) : null),
  };
}

/** "Budget[[#This Row],[Forventet]]" is "[@Forventet]", and blanks and case say nothing. */
const plainly = (formula: string): string =>
  formula
    .replaceAll(/[\p{L}_\\][\p{L}\p{N}._\\]*\[\[#This Row\],(\[[^\]]*\])\]/giu, "[@$1]")
    .replaceAll(/\[@\[([\p{L}\d]+)\]\]/gu, "[@$1]")
    .replaceAll(/\s/g, "")
    .toLocaleLowerCase("da");

/** What is missing is negative under one sign and positive under the other: `MIN(0,…)` or `MAX(0,…)`. */
export const LIMITED_BY_SIGN: OwnFormula = {
  dependsOnSign: true,
  under: (formula, { savings }) => {
    const limit = /\b(?:MIN|MAX)\(0,/i;
    return limit.test(formula) ? formula.replace(limit, savings === "minus" ? "MIN(0," : "MAX(0,") : null;
  },
};
