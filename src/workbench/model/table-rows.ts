import type { Area } from "../address/a1";
import { EngineError } from "../engine/engine-error";
import { fillNewRows } from "../engine/fill-table";
import { HostClass, method, value, type HostObject } from "../interpreter/host-class";
import { integer } from "./arguments";
import { refuseProtected } from "./guard";
import type { Model } from "./model";
import { invalidArgument, itemNotFound } from "./model-errors";
import { plainValue, settledCells, writeEntries } from "./range-values";

interface Row {
  readonly table: string;
  readonly index: number;
}

/** `table.rows`. Rows are known by their position, as in Excel. */
export function createTableRows(model: Model): (table: string) => HostObject {
  const { engine } = model;
  const state = (id: string) => {
    const table = engine.tables.list().find((candidate) => candidate.id === id);
    if (!table) throw new EngineError("TableNotFound", "The table has been deleted");
    return table;
  };
  const count = (table: string): number => state(table).area.rowCount - 1;
  const areaOf = ({ table, index }: Row): Area => {
    const { area } = state(table);
    if (index < 0 || index >= area.rowCount - 1) throw itemNotFound("The table has no such row");
    return { ...area, row: area.row + 1 + index, rowCount: 1 };
  };

  const row = new HostClass<Row>("TableRow", {
    index: value(({ index }) => index),
    values: value(
      async (at) =>
        (await settledCells(model, { sheet: state(at.table).sheet, area: areaOf(at) })).map((cells) =>
          cells.map(plainValue),
        ),
      (at, values) =>
        writeEntries(model, { sheet: state(at.table).sheet, area: areaOf(at) }, values, "TableRow.values"),
    ),
    getRange: method((at) => model.open.range(state(at.table).sheet, areaOf(at))),
    delete: method((at) => {
      const { sheet } = state(at.table);
      refuseProtected(model, sheet);
      const area = areaOf(at);
      engine.cells.remove(sheet, area, "Up");
      model.live.follow(sheet, area, "Up");
    }),
  });

  const at = (table: string, index: unknown): HostObject => {
    const found = { table, index: integer(index, "index") };
    areaOf(found);
    return row.wrap(found);
  };
  const rows = new HostClass<string>(
    "TableRowCollection",
    {
      count: value(count),
      getCount: method(count),
      getItemAt: method((table, [index]) => at(table, index)),
      add: method((table, [index, values]) => {
        const { sheet, area } = state(table);
        refuseProtected(model, sheet);
        const size = area.rowCount - 1;
        const position = index === undefined || index === null || index === -1 ? size : integer(index, "index");
        if (position < 0 || position > size) throw invalidArgument("There is no such position among the rows");
        const added = Array.isArray(values) ? (Array.isArray(values[0]) ? values.length : 1) : 1;
        addRows(model, table, position, added);
        const place = { sheet, area: { ...area, row: area.row + 1 + position, rowCount: added } };
        if (values !== undefined && values !== null) {
          const block: unknown = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
          writeEntries(model, place, block, "values");
        }
        return row.wrap({ table, index: position });
      }),
    },
    {
      items: (table) => Array.from({ length: count(table) }, (_, index) => row.wrap({ table, index })),
      item: (table, key) => at(table, key),
      itemMembers: row.memberNames,
    },
  );
  return (table) => rows.wrap(table);
}

/** Makes room in the table and in what stands below it. */
function addRows(model: Model, id: string, position: number, added: number): void {
  const table = model.engine.tables.list().find((candidate) => candidate.id === id);
  if (!table) return;
  const { area, sheet } = table;
  const place = { ...area, row: area.row + 1 + position, rowCount: added };
  model.engine.cells.insert(sheet, place, "Down");
  model.live.follow(sheet, place, "Down");
  if (position === area.rowCount - 1) {
    model.engine.tables.resize(id, { ...area, rowCount: area.rowCount + added });
    fillNewRows(model.engine, id, { start: place.row, count: added });
  }
}
