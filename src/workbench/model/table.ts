import type { Area } from "../address/a1";
import type { TableState } from "../engine/engine";
import { EngineError } from "../engine/engine-error";
import { HostClass, method, object, value, type HostObject } from "../interpreter/host-class";
import { HostError } from "../interpreter/host-error";
import { flag, text } from "./arguments";
import { eventRegistrations } from "./events";
import { refuseProtected } from "./guard";
import type { Model } from "./model";
import { invalidArgument } from "./model-errors";
import { placeFromAddress } from "./place-from-address";
import { createTableColumns } from "./table-columns";
import { createTableRows } from "./table-rows";

/** The rows of a table below its header. */
export function bodyOf(table: TableState): Area {
  return { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 };
}

/** The table with this id, or the error of one that was deleted. */
export function tableState(model: Model, id: string): TableState {
  const table = model.engine.tables.list().find((candidate) => candidate.id === id);
  if (!table) throw new EngineError("TableNotFound", "The table has been deleted");
  return table;
}

/** The class Table. Totals rows and hidden headers are not played. */
export function createTable(model: Model): HostClass<string> {
  const { engine } = model;
  const state = (id: string): TableState => tableState(model, id);
  const changeable = (id: string): TableState => {
    const table = state(id);
    refuseProtected(model, table.sheet);
    return table;
  };
  const columns = createTableColumns(model);
  const rows = createTableRows(model);
  const open = (table: TableState, area: Area): HostObject => model.open.range(table.sheet, area);
  const only = (allowed: boolean, what: string) => (id: string, given: unknown) => {
    changeable(id);
    if (flag(given, what) !== allowed)
      throw new HostError("NotImplemented", `The workbench has no tables with ${what} ${String(given)}`);
  };

  return new HostClass<string>(
    "Table",
    {
      id: value((id) => state(id).id),
      name: value(
        (id) => state(id).name,
        (id, name) => engine.tables.set(changeable(id).id, { name: text(name, "Table.name") }),
      ),
      style: value(
        (id) => state(id).style,
        (id, style) => {
          const word = text(style, "Table.style");
          if (
            word !== "" &&
            !/^TableStyle(Light([1-9]|1[0-9]|2[01])|Medium([1-9]|1[0-9]|2[0-8])|Dark([1-9]|1[01]))$/.test(word)
          ) {
            throw invalidArgument(`There is no table style ${word}`);
          }
          engine.tables.set(changeable(id).id, { style: word });
        },
      ),
      showHeaders: value(() => true, only(true, "showHeaders")),
      showTotals: value(() => false, only(false, "showTotals")),
      showFilterButton: value(
        (id) => state(id).showFilterButton,
        (id, shown) => engine.tables.set(changeable(id).id, { showFilterButton: flag(shown, "showFilterButton") }),
      ),
      showBandedRows: value(
        (id) => state(id).showBandedRows,
        (id, shown) => engine.tables.set(changeable(id).id, { showBandedRows: flag(shown, "showBandedRows") }),
      ),
      showBandedColumns: value(() => false, only(false, "showBandedColumns")),
      highlightFirstColumn: value(() => false, only(false, "highlightFirstColumn")),
      highlightLastColumn: value(() => false, only(false, "highlightLastColumn")),
      worksheet: object((id) => model.open.worksheet(state(id).sheet)),
      columns: object((id) => columns(state(id).id)),
      rows: object((id) => rows(state(id).id)),
      getRange: method((id) => open(state(id), state(id).area)),
      getHeaderRowRange: method((id) => open(state(id), { ...state(id).area, rowCount: 1 })),
      getDataBodyRange: method((id) => open(state(id), bodyOf(state(id)))),
      getTotalRowRange: method(() => {
        throw new HostError("InvalidOperation", "The table has no totals row");
      }),
      resize: method((id, [range]) => {
        const table = changeable(id);
        const place = model.open.placeOf(range) ?? placeFromAddress(model, table.sheet, range);
        if (place.sheet !== table.sheet) throw invalidArgument("A table stays on its sheet");
        engine.tables.resize(id, place.area);
      }),
      convertToRange: method((id) => {
        const table = changeable(id);
        engine.tables.remove(id);
        return open(table, table.area);
      }),
      delete: method((id) => {
        const table = changeable(id);
        engine.tables.remove(id);
        engine.cells.clear(table.sheet, table.area, "All");
      }),
      clearFilters: method((id) => void changeable(id)),
      reapplyFilters: method((id) => void changeable(id)),
      ...eventRegistrations<string>(model),
    },
    { id: (id) => id },
  );
}
