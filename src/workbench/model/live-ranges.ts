import type { Area } from "../address/a1";
import type { SheetId } from "../engine/engine";

/** Where a range object points. It moves when cells are inserted or deleted before it. */
export interface Place {
  readonly sheet: SheetId;
  area: Area;
}

type Shift = "Down" | "Right" | "Up" | "Left";

/** The range objects that a program may still use. */
export class LiveRanges {
  #places = new Set<Place>();

  track(place: Place): void {
    this.#places.add(place);
  }

  /** Forgets all but these: the others were only good for the request that is over. */
  retain(places: Iterable<Place>): void {
    this.#places = new Set(places);
  }

  /** Follows an insertion or deletion that is about to happen. */
  follow(sheet: SheetId, area: Area, shift: Shift): void {
    for (const place of this.#places) if (place.sheet === sheet) place.area = shifted(place.area, area, shift);
  }
}

function shifted(place: Area, area: Area, shift: Shift): Area {
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
