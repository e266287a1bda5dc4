import { containsArea, intersectAreas, type Area } from "../address/a1";
import type { SheetId, TableState } from "../engine/engine";
import { EngineError } from "../engine/engine-error";
import { HostClass, method, value, type HostObject } from "../interpreter/host-class";
import { flagOr, integer, text } from "./arguments";
import { refuseProtected } from "./guard";
import type { Place } from "./live-ranges";
import type { Model, TableScope } from "./model";
import { placeFromAddress } from "./place-from-address";

function inScope(table: TableState, { sheet, touching }: TableScope): boolean {
  if (sheet !== undefined && table.sheet !== sheet) return false;
  if (!touching) return true;
  return touching.fully
    ? containsArea(touching.area, table.area)
    : intersectAreas(touching.area, table.area) !== undefined;
}

/** The class TableCollection: of the workbook, of a sheet, or of those that touch a range. */
export function createTables(model: Model, tableMembers: readonly string[]): (scope: TableScope) => HostObject {
  const { engine } = model;
  const list = (scope: TableScope): readonly TableState[] =>
    engine.tables.list().filter((table) => inScope(table, scope));
  const find = (scope: TableScope, key: unknown): HostObject | null => {
    const wanted = text(key, "key").toLocaleLowerCase("en");
    const found = list(scope).find((table) => table.id === key || table.name.toLocaleLowerCase("en") === wanted);
    return found ? model.open.table(found.id) : null;
  };
  const existing = (scope: TableScope, key: unknown): HostObject => {
    const found = find(scope, key);
    if (!found) throw new EngineError("TableNotFound", `There is no table ${String(key)}`);
    return found;
  };
  const place = (scope: TableScope, address: unknown): Place => {
    const sheet: SheetId = scope.sheet ?? engine.sheets.active();
    return model.open.placeOf(address) ?? placeFromAddress(model, sheet, address);
  };

  const collection = new HostClass<TableScope>(
    "TableCollection",
    {
      count: value((scope) => list(scope).length),
      getCount: method((scope) => list(scope).length),
      getItem: method((scope, [key]) => existing(scope, key)),
      getItemOrNullObject: method((scope, [key]) => find(scope, key)),
      getItemAt: method((scope, [index]) => {
        const found = list(scope)[integer(index, "index")];
        if (!found) throw new EngineError("TableNotFound", "There is no table at this position");
        return model.open.table(found.id);
      }),
      getFirst: method((scope) => {
        const [first] = list(scope);
        if (!first) throw new EngineError("TableNotFound", "There is no table");
        return model.open.table(first.id);
      }),
      add: method((scope, [address, hasHeaders]) => {
        const { sheet, area } = place(scope, address);
        refuseProtected(model, sheet);
        const withHeader = flagOr(hasHeaders, false, "hasHeaders") ? area : makeRoomForHeader(model, sheet, area);
        return model.open.table(engine.tables.add(sheet, withHeader, {}).id);
      }),
    },
    {
      items: (scope) => list(scope).map((table) => model.open.table(table.id)),
      item: (scope, key) => existing(scope, key),
      itemMembers: tableMembers,
    },
  );
  return (scope) => collection.wrap(scope);
}

/** Without headers Excel inserts a row of them and moves the data down. */
function makeRoomForHeader(model: Model, sheet: SheetId, area: Area): Area {
  const row = { ...area, rowCount: 1 };
  model.engine.cells.insert(sheet, row, "Down");
  model.live.follow(sheet, row, "Down");
  return { ...area, rowCount: area.rowCount + 1 };
}
