import type { Area } from "../cells/address";
import type { RemoveBlock } from "./restore-point";

/**
 * Where a block stands now, when its table has been found at `table`: rows may have been inserted in the table, typed
 * into the empty line below it, or the whole moved. `gapIsFree` tells whether the line below the table is still empty.
 */
export function locateBlock(block: RemoveBlock, table: Area, gapIsFree: boolean): Area {
  const linesAbove = block.table.area.row - block.area.row;
  const grown = table.rows - block.table.area.rows;
  return {
    row: Math.max(0, table.row - linesAbove),
    column: table.column,
    rows: block.area.rows + grown - (gapIsFree ? 0 : 1),
    columns: Math.max(block.area.columns, table.columns),
  };
}
