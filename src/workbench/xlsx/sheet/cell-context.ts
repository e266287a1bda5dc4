import { cellAddress, type CellPosition } from "../addresses";
import type { TablePlace } from "../formulas/formula-place";
import type { NotCarriedList } from "../not-carried/not-carried-list";
import type { ReadStyle } from "../styles/read-styles";
import type { ReadText } from "../workbook/read-shared-texts";
import { brokenPart, type XlsxError } from "../xlsx-error";

/** What all cells of a sheet are read with. */
export interface CellContext {
  readonly part: string;
  readonly sheet: string;
  readonly texts: readonly ReadText[];
  readonly styles: readonly ReadStyle[];
  readonly tables: readonly TablePlace[];
  readonly lostTables: ReadonlySet<string>;
  /** Whether a name stands for more than one cell. */
  readonly isArea: (name: string) => boolean;
  readonly list: NotCarriedList;
}

export function faultyCell(context: CellContext, position: CellPosition, detail: string): XlsxError {
  return brokenPart(context.part, `${context.sheet}!${cellAddress(position)}: ${detail}`);
}
