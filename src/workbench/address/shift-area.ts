import type { Area } from "./a1";

/** Where cells go that make room or close up. */
export type Shift = "Down" | "Right" | "Up" | "Left";

/** Where `place` lies after cells have been inserted at `area` ("Down", "Right") or deleted there ("Up", "Left"). */
export function shiftedArea(place: Area, area: Area, shift: Shift): Area {
  const rows = shift === "Down" || shift === "Up";
  const laneStart = rows ? area.column : area.row;
  const laneEnd = laneStart + (rows ? area.columnCount : area.rowCount);
  const ownStart = rows ? place.column : place.row;
  const ownEnd = ownStart + (rows ? place.columnCount : place.rowCount);
  if (ownStart < laneStart || ownEnd > laneEnd) return place;

  const at = rows ? area.row : area.column;
  const count = rows ? area.rowCount : area.columnCount;
  const start = rows ? place.row : place.column;
  const size = rows ? place.rowCount : place.columnCount;
  const [newStart, newSize] =
    shift === "Down" || shift === "Right" ? inserted(start, size, at, count) : removed(start, size, at, count);
  return rows ? { ...place, row: newStart, rowCount: newSize } : { ...place, column: newStart, columnCount: newSize };
}

function inserted(start: number, size: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, size];
  return at < start + size ? [start, size + count] : [start, size];
}

function removed(start: number, size: number, at: number, count: number): [number, number] {
  const before = Math.max(0, Math.min(start, at + count) - at);
  const inside = Math.max(0, Math.min(start + size, at + count) - Math.max(start, at));
  return [start - before, Math.max(1, size - inside)];
}
