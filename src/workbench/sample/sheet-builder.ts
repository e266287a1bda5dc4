import type { BookCell, BookSheet, BookTable, CellFormat, CellValue } from "../book/book";
import { STANDARD_PAGE } from "../book/page-setup";

/** A line of a sheet being written: what each column holds, from column A on; undefined leaves a cell empty. */
export type Line = readonly (CellValue | undefined)[];

export const columnLetter = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

export interface SheetBuilder {
  readonly put: (address: string, content: CellValue, format?: CellFormat) => void;
  /** `formats` goes by column, as the line does. */
  readonly putLine: (row: number, line: Line, formats?: readonly (CellFormat | undefined)[]) => void;
  readonly finish: (name: string, columnWidths: readonly number[], options?: SheetOptions) => BookSheet;
}

export interface SheetOptions {
  readonly showGridlines?: boolean;
  readonly frozenRows?: number;
  readonly tables?: readonly BookTable[];
  /** In points, by row as counted on the sheet. */
  readonly rowHeights?: Readonly<Record<number, number>>;
}

/** Collects the cells of one sheet, line by line. Text with a leading "=" is a formula. */
export function createSheetBuilder(): SheetBuilder {
  const cells = new Map<string, BookCell>();

  function put(address: string, content: CellValue, format?: CellFormat): void {
    const look = format === undefined ? {} : { format };
    const isFormula = typeof content === "string" && content.startsWith("=");
    cells.set(address, isFormula ? { value: null, formula: content, ...look } : { value: content, ...look });
  }

  function putLine(row: number, line: Line, formats: readonly (CellFormat | undefined)[] = []): void {
    const width = Math.max(line.length, formats.length);
    for (let column = 0; column < width; column += 1) {
      const content = line[column];
      const format = formats[column];
      if (content !== undefined || format !== undefined) put(`${columnLetter(column)}${row}`, content ?? null, format);
    }
  }

  function finish(name: string, columnWidths: readonly number[], options: SheetOptions = {}): BookSheet {
    return {
      name,
      visibility: "Visible",
      protected: false,
      showGridlines: options.showGridlines ?? true,
      cells,
      columnWidths: new Map(columnWidths.entries()),
      rowHeights: new Map(Object.entries(options.rowHeights ?? {}).map(([row, height]) => [Number(row) - 1, height])),
      frozen: { rows: options.frozenRows ?? 0, columns: 0 },
      tables: options.tables ?? [],
      merges: [],
      page: STANDARD_PAGE,
      charts: [],
    };
  }

  return { put, putLine, finish };
}
