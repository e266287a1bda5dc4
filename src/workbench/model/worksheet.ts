import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../address/a1";
import type { SheetId, SheetState } from "../engine/engine";
import { EngineError } from "../engine/engine-error";
import { HostClass, method, object, value, type HostObject } from "../interpreter/host-class";
import { color, flag, flagOr, integer, integerOr, oneOf, text } from "./arguments";
import { eventRegistrations } from "./events";
import { createFreezePanes } from "./freeze-panes";
import { refuseProtectedStructure } from "./guard";
import type { Model } from "./model";
import { invalidArgument } from "./model-errors";
import { createPageLayout } from "./page-layout";
import { placeFromAddress } from "./place-from-address";
import { createWorksheetProtection } from "./protection";
import { insideSheet } from "./range-places";

const WHOLE: Area = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

/** The class Worksheet. */
export function createWorksheet(model: Model): HostClass<SheetId> {
  const { engine } = model;
  const freezePanes = createFreezePanes(model);
  const protection = createWorksheetProtection(model);
  const pageLayout = createPageLayout(model);
  const state = (id: SheetId): SheetState => {
    const sheet = engine.sheets.list().find((candidate) => candidate.id === id);
    if (!sheet) throw new EngineError("SheetNotFound", "The sheet has been deleted");
    return sheet;
  };
  const used = (id: SheetId, valuesOnly: unknown): HostObject | null => {
    const area = engine.cells.used(state(id).id, flagOr(valuesOnly, false, "valuesOnly"));
    return area ? model.open.range(id, area) : null;
  };
  const neighbour = (id: SheetId, step: 1 | -1, visibleOnly: unknown): HostObject | null => {
    const all = engine.sheets.list();
    const only = flagOr(visibleOnly, false, "visibleOnly");
    for (let at = all.findIndex((sheet) => sheet.id === id) + step; all[at]; at += step) {
      const candidate = all[at];
      if (candidate && (!only || candidate.visibility === "Visible")) return model.open.worksheet(candidate.id);
    }
    return null;
  };

  return new HostClass<SheetId>(
    "Worksheet",
    {
      id: value((id) => state(id).id),
      name: value(
        (id) => state(id).name,
        (id, name) => {
          refuseProtectedStructure(model);
          engine.sheets.rename(state(id).id, text(name, "Worksheet.name"));
        },
      ),
      position: value(
        (id) => engine.sheets.list().findIndex((sheet) => sheet.id === state(id).id),
        (id, position) => {
          refuseProtectedStructure(model);
          const to = integer(position, "Worksheet.position");
          if (to < 0 || to >= engine.sheets.list().length) throw invalidArgument("There is no such position");
          engine.sheets.move(state(id).id, to);
        },
      ),
      visibility: value(
        (id) => state(id).visibility,
        (id, visibility) => {
          refuseProtectedStructure(model);
          engine.sheets.set(state(id).id, {
            visibility: oneOf(visibility, ["Visible", "Hidden", "VeryHidden"], "visibility"),
          });
        },
      ),
      showGridlines: value((id) => state(id).showGridlines),
      // The library reads showGridlines under its name and sets it under this one.
      gridlines: value(
        (id) => state(id).showGridlines,
        (id, shown) => engine.sheets.set(state(id).id, { showGridlines: flag(shown, "showGridlines") }),
      ),
      tabColor: value(
        (id) => state(id).tabColor,
        (id, tab) => engine.sheets.set(state(id).id, { tabColor: tab === "" ? "" : color(tab, "tabColor") }),
      ),
      standardWidth: value(() => 48),
      standardHeight: value(() => 15),
      tables: object((id) => model.open.tables({ sheet: state(id).id })),
      names: object((id) => model.open.names(state(id).id)),
      protection: object((id) => protection(state(id).id)),
      freezePanes: object((id) => freezePanes(state(id).id)),
      charts: object((id) => model.open.charts(state(id).id)),
      pageLayout: object((id) => pageLayout(state(id).id)),
      getRange: method((id, [address]) => {
        if (address === undefined || address === null) return model.open.range(state(id).id, WHOLE);
        const place = placeFromAddress(model, state(id).id, address);
        if (place.sheet !== id) throw invalidArgument("The address names another sheet");
        return model.open.range(place.sheet, place.area);
      }),
      getCell: method((id, [row, column]) =>
        model.open.range(
          state(id).id,
          insideSheet({ row: integer(row, "row"), column: integer(column, "column"), rowCount: 1, columnCount: 1 }),
        ),
      ),
      getRangeByIndexes: method((id, [row, column, rowCount, columnCount]) =>
        model.open.range(
          state(id).id,
          insideSheet({
            row: integer(row, "startRow"),
            column: integer(column, "startColumn"),
            rowCount: integer(rowCount, "rowCount"),
            columnCount: integer(columnCount, "columnCount"),
          }),
        ),
      ),
      getUsedRange: method(
        (id, [valuesOnly]) =>
          used(id, valuesOnly) ?? model.open.range(id, { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
      ),
      getUsedRangeOrNullObject: method((id, [valuesOnly]) => used(id, valuesOnly)),
      activate: method((id) => {
        if (state(id).visibility !== "Visible")
          throw new EngineError("LastVisibleSheet", "A hidden sheet cannot be activated");
        engine.sheets.activate(id);
      }),
      calculate: method((_id, [markAllDirty]) =>
        markAllDirty === true ? engine.calculation.full() : engine.calculation.settle(),
      ),
      delete: method((id) => {
        refuseProtectedStructure(model);
        engine.sheets.remove(state(id).id);
      }),
      getNextOrNullObject: method((id, [visibleOnly]) => neighbour(id, 1, visibleOnly)),
      getPreviousOrNullObject: method((id, [visibleOnly]) => neighbour(id, -1, visibleOnly)),
      ...eventRegistrations<SheetId>(model),
    },
    { id: (id) => id },
  );
}

/** The class WorksheetCollection. */
export function createWorksheets(model: Model, worksheetMembers: readonly string[]): () => HostObject {
  const { engine } = model;
  const find = (key: unknown): SheetId | undefined => {
    const wanted = text(key, "key").toLocaleLowerCase("en");
    return engine.sheets.list().find((sheet) => sheet.id === key || sheet.name.toLocaleLowerCase("en") === wanted)?.id;
  };
  const existing = (key: unknown): HostObject => {
    const id = find(key);
    if (id === undefined) throw new EngineError("SheetNotFound", `There is no sheet ${String(key)}`);
    return model.open.worksheet(id);
  };
  const visible = (only: unknown): readonly SheetState[] =>
    engine.sheets.list().filter((sheet) => !flagOr(only, false, "visibleOnly") || sheet.visibility === "Visible");
  const collection = new HostClass<undefined>(
    "WorksheetCollection",
    {
      getActiveWorksheet: method(() => model.open.worksheet(engine.sheets.active())),
      getCount: method((_, [only]) => visible(only).length),
      getItem: method((_, [key]) => existing(key)),
      getItemOrNullObject: method((_, [key]) => {
        const id = find(key);
        return id === undefined ? null : model.open.worksheet(id);
      }),
      getItemAt: method((_, [index]) => {
        const sheet = engine.sheets.list()[integerOr(index, 0, "index")];
        if (!sheet) throw new EngineError("SheetNotFound", "There is no sheet at this position");
        return model.open.worksheet(sheet.id);
      }),
      getFirst: method((_, [only]) => model.open.worksheet(visible(only)[0]?.id ?? engine.sheets.active())),
      getLast: method((_, [only]) => model.open.worksheet(visible(only).at(-1)?.id ?? engine.sheets.active())),
      add: method((_, [name]) => {
        refuseProtectedStructure(model);
        const given = name === undefined || name === null ? freeSheetName(model) : text(name, "name");
        return model.open.worksheet(engine.sheets.add(given));
      }),
      ...eventRegistrations<undefined>(model),
    },
    {
      items: () => engine.sheets.list().map((sheet) => model.open.worksheet(sheet.id)),
      item: (_, key) => existing(key),
      itemMembers: worksheetMembers,
    },
  );
  return () => collection.wrap(undefined);
}

function freeSheetName(model: Model): string {
  const word = model.locale === "da-DK" ? "Ark" : "Sheet";
  const taken = new Set(model.engine.sheets.list().map((sheet) => sheet.name.toLocaleLowerCase("en")));
  for (let number = 1; ; number += 1)
    if (!taken.has(`${word}${number}`.toLocaleLowerCase("en"))) return `${word}${number}`;
}
