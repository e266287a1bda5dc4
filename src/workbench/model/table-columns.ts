import type { Area } from "../address/a1";
import { EngineError } from "../engine/engine-error";
import { HostClass, method, value, type HostObject } from "../interpreter/host-class";
import { integer, text } from "./arguments";
import { refuseProtected } from "./guard";
import type { Model } from "./model";
import { invalidArgument, itemNotFound } from "./model-errors";
import { plainValue, settledCells, writeEntries } from "./range-values";

interface Column {
  readonly table: string;
  readonly index: number;
}

/** `table.columns`. */
export function createTableColumns(model: Model): (table: string) => HostObject {
  const { engine } = model;
  const state = (id: string) => {
    const table = engine.tables.list().find((candidate) => candidate.id === id);
    if (!table) throw new EngineError("TableNotFound", "The table has been deleted");
    return table;
  };
  const areaOf = ({ table, index }: Column): Area => {
    const { area } = state(table);
    if (index < 0 || index >= area.columnCount) throw itemNotFound("The table has no such column");
    return { ...area, column: area.column + index, columnCount: 1 };
  };
  const body = (at: Column): Area => {
    const area = areaOf(at);
    return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  };
  const open = (at: Column, area: Area): HostObject => model.open.range(state(at.table).sheet, area);

  const column = new HostClass<Column>(
    "TableColumn",
    {
      id: value(({ index }) => index + 1),
      index: value(({ index }) => index),
      name: value(
        (at) => state(at.table).columns[at.index] ?? "",
        (at, name) => {
          const { sheet } = state(at.table);
          refuseProtected(model, sheet);
          const header = { ...areaOf(at), rowCount: 1 };
          engine.cells.write(sheet, header, [[{ kind: "value", value: text(name, "TableColumn.name") }]]);
        },
      ),
      values: value(
        async (at) =>
          (await settledCells(model, { sheet: state(at.table).sheet, area: areaOf(at) })).map((row) =>
            row.map(plainValue),
          ),
        (at, values) =>
          writeEntries(model, { sheet: state(at.table).sheet, area: areaOf(at) }, values, "TableColumn.values"),
      ),
      getRange: method((at) => open(at, areaOf(at))),
      getHeaderRowRange: method((at) => open(at, { ...areaOf(at), rowCount: 1 })),
      getDataBodyRange: method((at) => open(at, body(at))),
      delete: method((at) => {
        const { sheet } = state(at.table);
        refuseProtected(model, sheet);
        const area = areaOf(at);
        engine.cells.remove(sheet, area, "Left");
        model.live.follow(sheet, area, "Left");
      }),
    },
    { id: ({ index }) => index + 1 },
  );

  const find = (table: string, key: unknown): Column | undefined => {
    const { columns } = state(table);
    const byId = Number(key) - 1;
    const index =
      typeof key === "number"
        ? byId
        : columns.findIndex((name) => name.toLocaleLowerCase("en") === text(key, "key").toLocaleLowerCase("en"));
    if (index >= 0 && index < columns.length) return { table, index };
    // The library asks again by the id it was given, as a text.
    return Number.isInteger(byId) && byId >= 0 && byId < columns.length ? { table, index: byId } : undefined;
  };
  const existing = (table: string, key: unknown): HostObject => {
    const found = find(table, key);
    if (!found) throw itemNotFound(`The table has no column ${String(key)}`);
    return column.wrap(found);
  };

  const columns = new HostClass<string>(
    "TableColumnCollection",
    {
      count: value((table) => state(table).columns.length),
      getCount: method((table) => state(table).columns.length),
      getItem: method((table, [key]) => existing(table, key)),
      getItemOrNullObject: method((table, [key]) => {
        const found = find(table, key);
        return found ? column.wrap(found) : null;
      }),
      getItemAt: method((table, [index]) => {
        const at = { table, index: integer(index, "index") };
        areaOf(at);
        return column.wrap(at);
      }),
      add: method((table, [index, values, name]) => {
        const { sheet, area } = state(table);
        refuseProtected(model, sheet);
        const at = index === undefined || index === null || index === -1 ? area.columnCount : integer(index, "index");
        if (at < 0 || at > area.columnCount) throw invalidArgument("There is no such position among the columns");
        insertColumn(model, sheet, area, at);
        engine.tables.resize(table, { ...area, columnCount: area.columnCount + 1 });
        const added = { table, index: at };
        if (values !== undefined && values !== null)
          writeEntries(model, { sheet, area: areaOf(added) }, values, "values");
        if (name !== undefined && name !== null) {
          engine.cells.write(sheet, { ...areaOf(added), rowCount: 1 }, [
            [{ kind: "value", value: text(name, "name") }],
          ]);
        }
        return column.wrap(added);
      }),
    },
    {
      items: (table) => state(table).columns.map((_, index) => column.wrap({ table, index })),
      item: (table, key) => existing(table, key),
      itemMembers: column.memberNames,
    },
  );
  return (table) => columns.wrap(table);
}

function insertColumn(model: Model, sheet: string, area: Area, at: number): void {
  const place = { ...area, column: area.column + at, columnCount: 1 };
  model.engine.cells.insert(sheet, place, "Right");
  // A column put before the first one shifts the table; `resize` then takes it in, which needs the header row to overlap.
  model.live.follow(sheet, place, "Right");
}
