import { SHEET_COLUMNS, SHEET_ROWS } from "../address/a1";
import type { SheetId } from "../engine/engine";
import { HostClass, method, type HostObject } from "../interpreter/host-class";
import { integerOr } from "./arguments";
import type { Model } from "./model";
import { placeFromAddress } from "./place-from-address";

/** `worksheet.freezePanes`. */
export function createFreezePanes(model: Model): (sheet: SheetId) => HostObject {
  const { sheets } = model.engine;
  const location = (sheet: SheetId): HostObject | null => {
    const { rows, columns } = sheets.frozen(sheet);
    if (rows === 0 && columns === 0) return null;
    const rowCount = rows === 0 ? SHEET_ROWS : rows;
    const columnCount = columns === 0 ? SHEET_COLUMNS : columns;
    return model.open.range(sheet, { row: 0, column: 0, rowCount, columnCount });
  };
  const panes = new HostClass<SheetId>("WorksheetFreezePanes", {
    freezeRows: method((sheet, [count]) => sheets.freeze(sheet, integerOr(count, 1, "count"), 0)),
    freezeColumns: method((sheet, [count]) => sheets.freeze(sheet, 0, integerOr(count, 1, "count"))),
    freezeAt: method((sheet, [range]) => {
      const { area } = model.open.placeOf(range) ?? placeFromAddress(model, sheet, range);
      const rows = area.rowCount === SHEET_ROWS ? 0 : area.row + area.rowCount;
      const columns = area.columnCount === SHEET_COLUMNS ? 0 : area.column + area.columnCount;
      sheets.freeze(sheet, rows, columns);
    }),
    unfreeze: method((sheet) => sheets.freeze(sheet, 0, 0)),
    getLocation: method(
      (sheet) => location(sheet) ?? model.open.range(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    ),
    getLocationOrNullObject: method((sheet) => location(sheet)),
  });
  return (sheet) => panes.wrap(sheet);
}
