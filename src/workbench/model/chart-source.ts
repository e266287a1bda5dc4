import type { Area } from "../address/a1";
import type { ChartSeries, ChartType } from "../book/chart";
import type { CellState, SheetArea } from "../engine/engine";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

export type SeriesBy = (typeof SERIES_BY)[number];

/**
 * The series of a range, as Excel finds them: along its longer side unless told; the first column (row) holds the
 * categories and the first row (column) the names where texts stand there, or where the corner is empty.
 */
export function seriesOfRange(
  { sheet, area }: SheetArea,
  cells: readonly (readonly CellState[])[],
  seriesBy: SeriesBy,
  type: ChartType,
): readonly ChartSeries<SheetArea>[] {
  const cornerIsEmpty = cells[0]?.[0]?.value === null && area.rowCount > 1 && area.columnCount > 1;
  const isHeading = (line: readonly (CellState | undefined)[]): boolean =>
    cornerIsEmpty || line.some((cell) => typeof cell?.value === "string");
  const hasTopRow = area.rowCount > 1 && isHeading((cells[0] ?? []).slice(area.columnCount > 1 ? 1 : 0));
  const hasLeftColumn = area.columnCount > 1 && isHeading(cells.slice(hasTopRow ? 1 : 0).map((row) => row[0]));
  const [top, left] = [hasTopRow ? 1 : 0, hasLeftColumn ? 1 : 0];
  const body: Area = {
    row: area.row + top,
    column: area.column + left,
    rowCount: area.rowCount - top,
    columnCount: area.columnCount - left,
  };
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && body.columnCount > body.rowCount);
  const topRow = hasTopRow ? { ...body, row: area.row, rowCount: 1 } : null;
  const leftColumn = hasLeftColumn ? { ...body, column: area.column, columnCount: 1 } : null;
  const categories = byRows ? topRow : leftColumn;
  return Array.from({ length: byRows ? body.rowCount : body.columnCount }, (_, index): ChartSeries<SheetArea> => {
    const line = byRows
      ? { ...body, row: body.row + index, rowCount: 1 }
      : { ...body, column: body.column + index, columnCount: 1 };
    const heading = byRows
      ? leftColumn && { ...line, column: area.column, columnCount: 1 }
      : topRow && { ...line, row: area.row, rowCount: 1 };
    return {
      name: heading ? { cell: { sheet, area: heading } } : { text: "" },
      type,
      axisGroup: "Primary",
      values: { sheet, area: line },
      categories: categories && { sheet, area: categories },
      color: null,
    };
  });
}
