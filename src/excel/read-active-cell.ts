import type { ActiveCell } from "../sheets/workbook-port";
import { cellsOf, placeOf } from "./cells";

/** The active cell, also where several areas are selected, without the values of what may be a whole column. */
export async function readActiveCell(context: Excel.RequestContext): Promise<ActiveCell> {
  const cell = context.workbook.getActiveCell().load("address,formulas");
  const parent = cell.getSpillParentOrNullObject().load("address,formulas");
  await context.sync();
  const origin = parent.isNullObject ? cell : parent;
  return {
    place: placeOf(cell.address),
    formula: cellsOf(origin.formulas)[0]?.[0] ?? null,
    origin: placeOf(origin.address),
  };
}
