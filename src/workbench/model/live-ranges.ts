import type { Area } from "../address/a1";
import { shiftedArea, type Shift } from "../address/shift-area";
import type { SheetId } from "../engine/engine";

/** Where a range object points. It moves when cells are inserted or deleted before it. */
export interface Place {
  readonly sheet: SheetId;
  area: Area;
}

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
    for (const place of this.#places) if (place.sheet === sheet) place.area = shiftedArea(place.area, area, shift);
  }
}
