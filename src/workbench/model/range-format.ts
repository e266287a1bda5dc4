import { SHEET_COLUMNS, SHEET_ROWS } from "../address/a1";
import { displayText } from "../display/display-text";
import { HostClass, method, object, value, type HostObject, type Member } from "../interpreter/host-class";
import type { CellFormat } from "../book/book";
import type { FormatChange } from "../engine/engine";
import { number } from "./arguments";
import { createBorders } from "./borders";
import { changeFormat, inspectedArea, uniform } from "./format-access";
import { CELL_LOOK, FILL_LOOK, FONT_LOOK } from "./format-words";
import { refuseProtected } from "./guard";
import type { Place } from "./live-ranges";
import type { Model } from "./model";
import { invalidArgument } from "./model-errors";

interface Word {
  readonly read: (format: CellFormat) => unknown;
  readonly write: (argument: unknown) => FormatChange;
}

function looks(model: Model, words: Readonly<Record<string, Word>>): Record<string, Member<Place>> {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [
      name,
      value<Place>(
        (place) => uniform(model, place, word.read),
        (place, argument) => changeFormat(model, place, word.write(argument)),
      ),
    ]),
  );
}

/** The narrowest and widest that Excel lets a column be, in points (255 characters). */
const WIDEST_POINTS = 1342;
const HIGHEST_POINTS = 409.5;

function size(argument: unknown, most: number, what: string): number {
  const points = number(argument, what);
  if (points < 0 || points > most) throw invalidArgument(`${what} must lie between 0 and ${most} points`);
  return points;
}

/** A guess at what Excel's AutoFit gives: an average character of Calibri 11, and some air. */
const CHARACTER_POINTS = 5.5;
const AIR_POINTS = 7;

function autofitColumns(model: Model, place: Place): void {
  refuseProtected(model, place.sheet);
  const area = inspectedArea(model, { ...place, area: place.area });
  const cells = model.engine.cells.read(place.sheet, area);
  for (let column = 0; column < area.columnCount; column += 1) {
    const longest = Math.max(
      0,
      ...cells.map((row) => {
        const cell = row[column];
        if (!cell) return 0;
        const enlarged = ((cell.format.fontSize ?? 11) / 11) * (cell.format.bold === true ? 1.1 : 1);
        return displayText(cell, model.locale).length * enlarged;
      }),
    );
    if (longest === 0) continue;
    model.engine.cells.setColumnWidth(place.sheet, area.column + column, 1, longest * CHARACTER_POINTS + AIR_POINTS);
  }
}

function autofitRows(model: Model, place: Place): void {
  refuseProtected(model, place.sheet);
  const area = inspectedArea(model, place);
  model.engine.cells.read(place.sheet, area).forEach((row, offset) => {
    const largest = Math.max(11, ...row.map((cell) => cell.format.fontSize ?? 11));
    const lines = Math.max(
      1,
      ...row.map((cell, column) => {
        if (cell.format.wrapText !== true) return 1;
        const width = model.engine.cells.columnWidth(place.sheet, area.column + column);
        return displayText(cell, model.locale)
          .split("\n")
          .reduce(
            (sum, line) =>
              sum + Math.max(1, Math.ceil((line.length * CHARACTER_POINTS) / Math.max(1, width - AIR_POINTS))),
            0,
          );
      }),
    );
    model.engine.cells.setRowHeight(
      place.sheet,
      area.row + offset,
      1,
      Math.min(HIGHEST_POINTS, lines * largest * 1.36),
    );
  });
}

function uniformSize(count: number, read: (index: number) => number): number | null {
  const first = read(0);
  for (let index = 1; index < count; index += 1) if (read(index) !== first) return null;
  return first;
}

/** `range.format`. */
export function createRangeFormat(model: Model): (place: Place) => HostObject {
  const font = new HostClass<Place>("RangeFont", looks(model, FONT_LOOK));
  const fill = new HostClass<Place>("RangeFill", {
    ...looks(model, FILL_LOOK),
    clear: method((place) => changeFormat(model, place, { fill: null })),
  });
  const borders = createBorders(model);
  const format = new HostClass<Place>("RangeFormat", {
    ...looks(model, CELL_LOOK),
    font: object((place) => font.wrap(place)),
    fill: object((place) => fill.wrap(place)),
    borders: object((place) => borders(place)),
    columnWidth: value(
      (place) => {
        const { column, columnCount } = inspectedArea(model, { ...place, area: place.area });
        return uniformSize(columnCount, (index) => model.engine.cells.columnWidth(place.sheet, column + index));
      },
      (place, argument) => {
        refuseProtected(model, place.sheet);
        const points = size(argument, WIDEST_POINTS, "columnWidth");
        const { column, columnCount } =
          place.area.columnCount === SHEET_COLUMNS ? inspectedArea(model, place) : place.area;
        model.engine.cells.setColumnWidth(place.sheet, column, columnCount, points);
      },
    ),
    rowHeight: value(
      (place) => {
        const { row, rowCount } = inspectedArea(model, place);
        return uniformSize(rowCount, (index) => model.engine.cells.rowHeight(place.sheet, row + index));
      },
      (place, argument) => {
        refuseProtected(model, place.sheet);
        const points = size(argument, HIGHEST_POINTS, "rowHeight");
        const { row, rowCount } = place.area.rowCount === SHEET_ROWS ? inspectedArea(model, place) : place.area;
        model.engine.cells.setRowHeight(place.sheet, row, rowCount, points);
      },
    ),
    autofitColumns: method(async (place) => {
      await model.engine.calculation.settle();
      autofitColumns(model, place);
    }),
    autofitRows: method(async (place) => {
      await model.engine.calculation.settle();
      autofitRows(model, place);
    }),
  });
  return (place) => format.wrap(place);
}
