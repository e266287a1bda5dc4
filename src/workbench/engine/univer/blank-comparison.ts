import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

const positionsOf = CELL_INVERTED_INDEX_CACHE.getCellPositions.bind(CELL_INVERTED_INDEX_CACHE);

/**
 * 0 is not "". Univer remembers where in a column values stand, and from the second formula on that compares a cell of it
 * with "" finds the zeros there too: `IF([@Omfang]="",1,[@Omfang])` would make a whole place of none.
 */
export function tellZeroFromBlank(): void {
  CELL_INVERTED_INDEX_CACHE.getCellPositions = (unitId, sheetId, column, value, rows) => {
    const found = positionsOf(unitId, sheetId, column, value, rows);
    if (value !== "" || found === undefined) return found;
    const zeros = CELL_INVERTED_INDEX_CACHE.getCellValuePositions(unitId, sheetId, column)?.get(0);
    return { ...found, matchingRows: found.matchingRows.filter((row) => zeros?.has(row) !== true) };
  };
}
