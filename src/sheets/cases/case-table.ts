import type { CellValue } from "../cells/cell";
import type { Words } from "../cells/language";
import type { CaseKey } from "./case-columns";

/** A case list as it came, from a file or a sheet: a row of headings and the rows below it. */
export interface CaseTable {
  readonly header: readonly CellValue[];
  /** As the user counts: the line of the file, or the row of the sheet. */
  readonly headerRow: number;
  readonly rows: readonly CaseRow[];
}

export interface CaseRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
  /** Why the row can't be read at all, such as a quotation mark that is never closed. */
  readonly fault?: RowProblem;
}

export interface RowProblem {
  readonly code: string;
  readonly sentence: Words;
}

/** Which column of the list holds what, by index from zero; null where it has none. */
export type CaseMapping = Readonly<Record<CaseKey, number | null>>;

/** Why a row is not a case. Nothing of it is taken, and the other rows are. */
export interface RowFault extends RowProblem {
  readonly row: number;
  /** The list's own heading; "" where the whole row is meant. */
  readonly header: string;
  /** Index of the column; null where the whole row is meant. */
  readonly column: number | null;
}
