import { BaseReferenceObject } from "@univerjs/engine-formula";
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called for the very reference it is taken from
const cellOf = BaseReferenceObject.prototype.getCellData;

/**
 * A formula that shows "" is a text for those that read it. Univer takes a cell for blank when it has just become "" and
 * does not know yet that a formula stands there: `IF(A1="x","",B1)` would then show 0 for an empty B1.
 */
export function keepEmptyText(): void {
  BaseReferenceObject.prototype.getCellData = function (
    this: BaseReferenceObject,
    row: number,
    column: number,
  ): Nullable<ICellData> {
    const cell = cellOf.call(this, row, column);
    const isText = cell?.v === "" && cell.t === CellValueType.STRING;
    return isText && (cell.f ?? null) === null && (cell.si ?? null) === null ? { ...cell, f: '=""' } : cell;
  };
}
