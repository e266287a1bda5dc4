import { HostClass, method, value, type HostObject } from "../interpreter/host-class";
import type { SheetId } from "../engine/engine";
import type { Area } from "../address/a1";
import { cellPropertyMembers } from "./cell-properties";
import type { Place } from "./live-ranges";
import type { Model } from "./model";
import { rangeChangeMembers } from "./range-changes";
import { rangePlaceMembers } from "./range-places";
import { fullAddress, rangeValueMembers } from "./range-values";

/** The class Range. */
export function createRange(model: Model): HostClass<Place> {
  return new HostClass<Place>(
    "Range",
    {
      ...rangeValueMembers(model),
      ...rangePlaceMembers(model),
      ...rangeChangeMembers(model),
      ...cellPropertyMembers(model),
      // Asks Excel to follow the cells when rows are inserted; ranges here always do.
      track: method(() => undefined),
      untrack: method(() => undefined),
    },
    { isReference: true },
  );
}

interface Areas {
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
}

/** The class RangeAreas, as far as reading goes. */
export function createRangeAreas(model: Model): (areas: Areas) => HostObject {
  const list = new HostClass<Areas>(
    "RangeCollection",
    { getCount: method(({ areas }) => areas.length) },
    { items: ({ sheet, areas }) => areas.map((area) => model.open.range(sheet, area)) },
  );
  const rangeAreas = new HostClass<Areas>(
    "RangeAreas",
    {
      address: value(({ sheet, areas }) => areas.map((area) => fullAddress(model, { sheet, area })).join(",")),
      areaCount: value(({ areas }) => areas.length),
      cellCount: value(({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0)),
      areas: { kind: "object", open: (self) => list.wrap(self) },
      worksheet: { kind: "object", open: ({ sheet }) => model.open.worksheet(sheet) },
    },
    { isReference: true },
  );
  return (areas) => rangeAreas.wrap(areas);
}
