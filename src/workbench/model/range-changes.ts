import { method, type Member } from "../interpreter/host-class";
import { flagOr, oneOf } from "./arguments";
import { refuseProtected } from "./guard";
import type { Place } from "./live-ranges";
import type { Model } from "./model";
import { HostError } from "../interpreter/host-error";

const CLEARED = { All: "All", Contents: "Contents", Formats: "Formats" } as const;

/** What can be done to the cells of a range. */
export function rangeChangeMembers(model: Model): Record<string, Member<Place>> {
  const { cells } = model.engine;
  return {
    insert: method((place, [shift]) => {
      const way = oneOf(shift, ["Down", "Right"], "shift");
      refuseProtected(model, place.sheet);
      const { area } = place;
      cells.insert(place.sheet, area, way);
      model.live.follow(place.sheet, area, way);
      // The range itself moves with its cells; the answer is the blank space in its stead.
      return model.open.range(place.sheet, area);
    }),
    delete: method((place, [shift]) => {
      const way = oneOf(shift, ["Up", "Left"], "shift");
      refuseProtected(model, place.sheet);
      const { area } = place;
      cells.remove(place.sheet, area, way);
      model.live.follow(place.sheet, area, way);
    }),
    clear: method((place, [applyTo]) => {
      refuseProtected(model, place.sheet);
      const what =
        applyTo === undefined || applyTo === null ? "All" : oneOf(applyTo, ["All", "Contents", "Formats"], "applyTo");
      cells.clear(place.sheet, place.area, CLEARED[what]);
    }),
    merge: method((place, [across]) => {
      refuseProtected(model, place.sheet);
      const { area, sheet } = place;
      const lines = flagOr(across, false, "across")
        ? Array.from({ length: area.rowCount }, (_, row) => ({ ...area, row: area.row + row, rowCount: 1 }))
        : [area];
      for (const line of lines) {
        if (line.rowCount * line.columnCount < 2) continue;
        // Excel keeps the first cell's content only.
        const keep = Array.from({ length: line.rowCount }, (_, row) =>
          Array.from({ length: line.columnCount }, (_, column) => ({
            kind: row === 0 && column === 0 ? ("keep" as const) : ("empty" as const),
          })),
        );
        cells.merge(sheet, line);
        cells.write(sheet, line, keep);
      }
    }),
    unmerge: method((place) => {
      refuseProtected(model, place.sheet);
      cells.unmerge(place.sheet, place.area);
    }),
    select: method((place) => {
      const state = model.engine.sheets.list().find((sheet) => sheet.id === place.sheet);
      if (state?.visibility !== "Visible")
        throw new HostError("InvalidOperation", "A hidden sheet cannot be selected on");
      model.engine.selection.set(place.sheet, [place.area]);
    }),
    calculate: method((place) => {
      const at = cells
        .read(place.sheet, place.area)
        .flatMap((row, rowOffset) =>
          row.flatMap((cell, columnOffset) =>
            cell.formula === undefined
              ? []
              : [{ sheet: place.sheet, row: place.area.row + rowOffset, column: place.area.column + columnOffset }],
          ),
        );
      model.engine.calculation.invalidate(at);
    }),
  };
}
