import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell, type SheetPlace } from "../../sheets/cells/address";
import { isBlank, type CellValue } from "../../sheets/cells/cell";
import type { TableEnd } from "../../sheets/restore/restore-point";
import type { InspectionAnswer } from "../../sheets/workbook-port";
import { actionFault, type ActionFault, type Surroundings } from "../action";
import { workbookFault } from "../workbook-sentences";

/** A table that may get rows. */
export interface TableGrowth {
  readonly place: SheetPlace;
  readonly rows: number;
}

/** The empty cells where its rows come to stand; none where none come. */
export const placeBelow = ({ place: { sheet, area }, rows }: TableGrowth): readonly SheetPlace[] =>
  rows === 0 ? [] : [{ sheet, area: { ...area, row: area.row + area.rows, rows } }];

/** Of a table that does not grow. */
export const NO_END: TableEnd = { lastRow: [], formatsBelow: null };

/**
 * The tables' last rows, whose formulas the new rows get; nothing may stand where they come. `formats` are
 * those of the places below, in their order. One round trip.
 */
export async function readEnds(
  growths: readonly TableGrowth[],
  formats: InspectionAnswer["formatsBelow"],
  workbook: Surroundings["workbook"],
): Promise<Result<readonly TableEnd[], ActionFault>> {
  const ends = growths.map(({ place: { sheet, area }, rows }) => ({
    sheet,
    area: { ...area, row: area.row + area.rows - 1, rows: rows + 1 },
  }));
  const found = await workbook.readTableAreas(ends);
  if (!found.ok) return fail(workbookFault(found.fault));
  const kept = formats[Symbol.iterator]();
  const answer: TableEnd[] = [];
  for (const [index, { sheet, area }] of ends.entries()) {
    // Only the part that holds anything is read.
    const read = found.value[index];
    const at = (row: number, column: number): CellValue =>
      read?.formulas[row - read.place.area.row]?.[column - read.place.area.column] ?? null;
    const rowAt = (row: number): readonly CellValue[] =>
      Array.from({ length: area.columns }, (_, column) => at(row, area.column + column));
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      const column = rowAt(row).findIndex((cell) => !isBlank(cell));
      if (column >= 0) return fail(noRoom(formatAddress(sheet, singleCell({ row, column: area.column + column }))));
    }
    answer.push({ lastRow: rowAt(area.row), formatsBelow: area.rows > 1 ? kept.next().value : null });
  }
  return succeed(answer);
}

const noRoom = (cell: string): ActionFault =>
  actionFault(
    "no-room-below",
    `Der står noget i ${cell}, lige under tabellen, hvor nye rækker skal stå. Flyt det, og prøv igen. Intet er ændret.`,
    `Something stands in ${cell}, just below the table, where new rows are to stand. Move it and try again. Nothing has been changed.`,
    { cell },
  );
