import { isInside, type Area, type CellPosition } from "../addresses";

/** Where a table lies: enough to know what `[@2024]` means in a cell. */
export interface TablePlace {
  readonly name: string;
  readonly area: Area;
}

/** The cell whose formula is translated, seen among its sheet's tables. */
export interface FormulaPlace {
  readonly tables: readonly TablePlace[];
  readonly position: CellPosition;
}

/** The table that holds the cell. */
export function surroundingTable(place: FormulaPlace | undefined): TablePlace | undefined {
  return place?.tables.find((table) => isInside(table.area, place.position));
}
