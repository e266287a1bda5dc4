import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../address/a1";
import type { CellFormat } from "../book/book";
import type { FormatChange } from "../engine/engine";
import { refuseProtected } from "./guard";
import type { Place } from "./live-ranges";
import type { Model } from "./model";

/** The part of a range that has to be looked at: of whole columns and rows only what is in use. */
export function inspectedArea(model: Model, place: Place): Area {
  const { area } = place;
  if (area.rowCount < SHEET_ROWS && area.columnCount < SHEET_COLUMNS) return area;
  const used = model.engine.cells.used(place.sheet, false);
  const lastRow = used ? used.row + used.rowCount : 1;
  const lastColumn = used ? used.column + used.columnCount : 1;
  return {
    ...area,
    rowCount: area.rowCount === SHEET_ROWS ? Math.max(1, lastRow) : area.rowCount,
    columnCount: area.columnCount === SHEET_COLUMNS ? Math.max(1, lastColumn) : area.columnCount,
  };
}

/** One answer for the whole range, or null where its cells differ, as Excel gives it. */
export function uniform<R>(model: Model, place: Place, read: (format: CellFormat) => R): R | null {
  const cells = model.engine.cells.read(place.sheet, inspectedArea(model, place)).flat();
  const [first] = cells;
  if (!first) return null;
  const answer = read(first.format);
  return cells.every((cell) => read(cell.format) === answer) ? answer : null;
}

/** Changes the look of every cell of the range. */
export function changeFormat(model: Model, place: Place, change: FormatChange): void {
  refuseProtected(model, place.sheet);
  model.engine.cells.format(place.sheet, place.area, change);
}
