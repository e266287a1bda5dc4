import { containsArea, intersectAreas, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../address/a1";
import { method, object, type HostObject, type Member } from "../interpreter/host-class";
import { flagOr, integer, integerOr, oneOf } from "./arguments";
import type { Place } from "./live-ranges";
import type { Model } from "./model";
import { invalidArgument, itemNotFound } from "./model-errors";
import { placeFromAddress } from "./place-from-address";

/** Refuses what lies outside the sheet. */
export function insideSheet(area: Area): Area {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount >= 1 &&
    area.columnCount >= 1 &&
    area.row + area.rowCount <= SHEET_ROWS &&
    area.column + area.columnCount <= SHEET_COLUMNS;
  if (!inside) throw invalidArgument("The range would lie outside the sheet");
  return area;
}

function rowsBeside(area: Area, count: number): Area {
  // A negative count turns "below" into "above", as in Excel.
  if (count === 0) throw invalidArgument("The number of rows cannot be 0");
  return count > 0
    ? { ...area, row: area.row + area.rowCount, rowCount: count }
    : { ...area, row: area.row + count, rowCount: -count };
}

function columnsBeside(area: Area, count: number): Area {
  if (count === 0) throw invalidArgument("The number of columns cannot be 0");
  return count > 0
    ? { ...area, column: area.column + area.columnCount, columnCount: count }
    : { ...area, column: area.column + count, columnCount: -count };
}

function edge(area: Area, direction: "Up" | "Down" | "Left" | "Right"): Area {
  if (direction === "Up") return { ...area, rowCount: 1 };
  if (direction === "Down") return { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
  if (direction === "Left") return { ...area, columnCount: 1 };
  return { ...area, column: area.column + area.columnCount - 1, columnCount: 1 };
}

/** Ways from one range to another. */
export function rangePlaceMembers(model: Model): Record<string, Member<Place>> {
  const open = (place: Place, area: Area): HostObject => model.open.range(place.sheet, insideSheet(area));
  const used = (place: Place, valuesOnly: unknown): Area | undefined => {
    const area = model.engine.cells.used(place.sheet, flagOr(valuesOnly, false, "valuesOnly"));
    return area && intersectAreas(area, place.area);
  };
  const meeting = (place: Place, other: unknown): Area | undefined => {
    const second = model.open.placeOf(other) ?? placeFromAddress(model, place.sheet, other);
    if (second.sheet !== place.sheet) throw invalidArgument("The ranges lie on different sheets");
    return intersectAreas(place.area, second.area);
  };
  return {
    worksheet: object((place) => model.open.worksheet(place.sheet)),
    format: object((place) => model.open.rangeFormat(place)),
    getCell: method((place, [row, column]) => {
      const { area } = place;
      const at = { row: area.row + integer(row, "row"), column: area.column + integer(column, "column") };
      return open(place, { ...at, rowCount: 1, columnCount: 1 });
    }),
    getRow: method((place, [row]) =>
      open(place, { ...place.area, row: place.area.row + integer(row, "row"), rowCount: 1 }),
    ),
    getColumn: method((place, [column]) =>
      open(place, { ...place.area, column: place.area.column + integer(column, "column"), columnCount: 1 }),
    ),
    getLastCell: method((place) => open(place, edge(edge(place.area, "Down"), "Right"))),
    getLastRow: method((place) => open(place, edge(place.area, "Down"))),
    getLastColumn: method((place) => open(place, edge(place.area, "Right"))),
    getEntireRow: method((place) => open(place, { ...place.area, column: 0, columnCount: SHEET_COLUMNS })),
    getEntireColumn: method((place) => open(place, { ...place.area, row: 0, rowCount: SHEET_ROWS })),
    getRowsBelow: method((place, [count]) => open(place, rowsBeside(place.area, integerOr(count, 1, "count")))),
    getRowsAbove: method((place, [count]) => {
      const above = integerOr(count, 1, "count");
      return open(
        place,
        above > 0 ? { ...place.area, row: place.area.row - above, rowCount: above } : rowsBeside(place.area, -above),
      );
    }),
    getColumnsAfter: method((place, [count]) => open(place, columnsBeside(place.area, integerOr(count, 1, "count")))),
    getColumnsBefore: method((place, [count]) => {
      const before = integerOr(count, 1, "count");
      return open(
        place,
        before > 0
          ? { ...place.area, column: place.area.column - before, columnCount: before }
          : columnsBeside(place.area, -before),
      );
    }),
    getOffsetRange: method((place, [rows, columns]) =>
      open(place, {
        ...place.area,
        row: place.area.row + integer(rows, "rowOffset"),
        column: place.area.column + integer(columns, "columnOffset"),
      }),
    ),
    getResizedRange: method((place, [rows, columns]) =>
      open(place, {
        ...place.area,
        rowCount: place.area.rowCount + integer(rows, "deltaRows"),
        columnCount: place.area.columnCount + integer(columns, "deltaColumns"),
      }),
    ),
    getAbsoluteResizedRange: method((place, [rows, columns]) =>
      open(place, { ...place.area, rowCount: integer(rows, "numRows"), columnCount: integer(columns, "numColumns") }),
    ),
    getBoundingRect: method((place, [other]) => {
      const second = model.open.placeOf(other) ?? placeFromAddress(model, place.sheet, other);
      const row = Math.min(place.area.row, second.area.row);
      const column = Math.min(place.area.column, second.area.column);
      const rowCount = Math.max(place.area.row + place.area.rowCount, second.area.row + second.area.rowCount) - row;
      const columnCount =
        Math.max(place.area.column + place.area.columnCount, second.area.column + second.area.columnCount) - column;
      return open(place, { row, column, rowCount, columnCount });
    }),
    getIntersection: method((place, [other]) => {
      const area = meeting(place, other);
      if (!area) throw itemNotFound("The ranges do not meet");
      return open(place, area);
    }),
    getIntersectionOrNullObject: method((place, [other]) => {
      const area = meeting(place, other);
      return area ? open(place, area) : null;
    }),
    getUsedRange: method((place, [valuesOnly]) => {
      const area = used(place, valuesOnly);
      return open(place, area ?? { ...place.area, rowCount: 1, columnCount: 1 });
    }),
    getUsedRangeOrNullObject: method((place, [valuesOnly]) => {
      const area = used(place, valuesOnly);
      return area ? open(place, area) : null;
    }),
    getTables: method((place, [fully]) =>
      model.open.tables({
        sheet: place.sheet,
        touching: { area: place.area, fully: flagOr(fully, false, "fullyContained") },
      }),
    ),
    getMergedAreasOrNullObject: method((place) => {
      const areas = model.engine.cells.merges(place.sheet).flatMap((merge) => {
        const inside = intersectAreas(merge, place.area);
        return inside && containsArea(place.area, merge) ? [merge] : inside ? [inside] : [];
      });
      return areas.length > 0 ? model.open.rangeAreas(place.sheet, areas) : null;
    }),
    getSpillingToRangeOrNullObject: method(async (place) => {
      await model.engine.calculation.settle();
      const spill = model.engine.cells.read(place.sheet, { ...place.area, rowCount: 1, columnCount: 1 })[0]?.[0]?.spill;
      return spill ? open(place, spill) : null;
    }),
    getSpillParentOrNullObject: method(async (place) => {
      await model.engine.calculation.settle();
      const cell = model.engine.cells.read(place.sheet, { ...place.area, rowCount: 1, columnCount: 1 })[0]?.[0];
      if (cell?.spill) return open(place, { ...place.area, rowCount: 1, columnCount: 1 });
      return cell?.spilledFrom ? open(place, { ...cell.spilledFrom, rowCount: 1, columnCount: 1 }) : null;
    }),
    getRangeEdge: method((place, [direction]) => {
      const way = oneOf(direction, ["Up", "Down", "Left", "Right"], "direction");
      return open(place, contentEdge(model, place, way));
    }),
  };
}

/** Where Ctrl and an arrow key lead from the range's first cell. */
function contentEdge(model: Model, place: Place, direction: "Up" | "Down" | "Left" | "Right"): Area {
  const used = model.engine.cells.used(place.sheet, true);
  const step = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;
  const [rows, columns] = step[direction];
  const start = { row: place.area.row, column: place.area.column };
  const far = {
    row: rows < 0 ? 0 : rows > 0 ? SHEET_ROWS - 1 : start.row,
    column: columns < 0 ? 0 : columns > 0 ? SHEET_COLUMNS - 1 : start.column,
  };
  const filled = (row: number, column: number): boolean =>
    used !== undefined &&
    containsArea(used, { row, column, rowCount: 1, columnCount: 1 }) &&
    model.engine.cells.read(place.sheet, { row, column, rowCount: 1, columnCount: 1 })[0]?.[0]?.value !== null;
  const limit = used ? { row: used.row + used.rowCount, column: used.column + used.columnCount } : start;
  let at = start;
  const next = (): { row: number; column: number } => ({ row: at.row + rows, column: at.column + columns });
  const startsInBlock = filled(at.row, at.column) && filled(next().row, next().column);
  for (;;) {
    const candidate = next();
    const beyond =
      candidate.row < 0 || candidate.column < 0 || candidate.row > limit.row || candidate.column > limit.column;
    if (beyond) return { ...far, rowCount: 1, columnCount: 1 };
    if (startsInBlock && !filled(candidate.row, candidate.column)) break;
    at = candidate;
    if (!startsInBlock && filled(at.row, at.column)) break;
  }
  return { ...at, rowCount: 1, columnCount: 1 };
}
