import type { SheetPlace } from "../sheets/cells/address";
import { isBlank, type CellValue } from "../sheets/cells/cell";
import { fingerprint, type RemoveRows } from "../sheets/restore/restore-point";
import { cellsOf, rangeOf } from "./cells";

/** How far rows that were put between others may have moved down since. */
const SEARCHED_BELOW = 60;

/** Whole rows that Tiltag put between others, where they stand now. */
export interface SurveyedInsertedRows {
  readonly place: SheetPlace;
  /** Whether they are there, if only as empty rows. */
  readonly areThere: boolean;
  readonly state: "as-written" | "changed";
}

/** Its sheet is there. */
export function askForInsertedRows(
  { workbook }: Excel.RequestContext,
  { sheet, area, names, below, fingerprint: mark }: RemoveRows,
): () => SurveyedInsertedRows {
  const searched = { ...area, row: 0, rows: area.row + area.rows + SEARCHED_BELOW };
  const range = rangeOf(workbook.worksheets.getItem(sheet), searched).load("formulas");
  return () => {
    const cells = cellsOf(range.formulas);
    const begins = (row: number, wanted: readonly CellValue[]): boolean =>
      wanted.every((cell, column) => String(cells[row]?.[column] ?? "") === String(cell ?? ""));
    const rows = cells
      .map((_, row) => row)
      .filter((row) => names.every((wanted, index) => begins(row + index, wanted)))
      .sort((a, b) => Math.abs(a - area.row) - Math.abs(b - area.row));
    const [found] = rows;
    const at = (row: number): readonly (readonly CellValue[])[] => cells.slice(row, row + area.rows);
    if (found !== undefined)
      return {
        place: { sheet, area: { ...area, row: found } },
        areThere: true,
        state: fingerprint(at(found)) === mark ? "as-written" : "changed",
      };
    // The plan failed between making room and writing.
    const isRoom = at(area.row).flat().every(isBlank) && begins(area.row + area.rows, below);
    return { place: { sheet, area }, areThere: isRoom, state: "changed" };
  };
}

/** From below: rows that go move those below them up. */
export function removeInsertedRows(
  { workbook }: Excel.RequestContext,
  inserted: readonly SurveyedInsertedRows[],
): void {
  for (const { place } of inserted.filter(({ areThere }) => areThere).sort(fromBelow))
    rangeOf(workbook.worksheets.getItem(place.sheet), place.area).getEntireRow().delete("Up");
}

const fromBelow = (a: SurveyedInsertedRows, b: SurveyedInsertedRows): number => b.place.area.row - a.place.area.row;
