import { fail, succeed, type Result } from "../../finance/result";
import { overlap, SHEET_ROWS, type Area, type SheetPlace } from "../../sheets/cells/address";
import { sameName } from "../../sheets/cells/sheet-name";
import { gridOf, type CellGrid } from "../../sheets/contracts/cell-grid";
import { findTableParts, LINES_SEARCHED_ABOVE, type TableParts } from "../../sheets/contracts/table-parts";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { PL_RATES, readPlRates, type PlRates } from "../../sheets/ledgers/pl-rates";
import { readRegisterRow, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import type { InspectionAnswer, LedgerRows, WorkbookOutline, WorkbookPort } from "../../sheets/workbook-port";
import type { ActionFault } from "../action";
import { checkLedgers } from "../ledgers";
import { findRegistered, type RegisterLine } from "../registered-tables";
import { sheetProtected } from "../replace-cells";
import { workbookFault } from "../workbook-sentences";
import { partsFault } from "./faults";

/** A table that Tiltag has made, as it stands now. */
export interface LoadedTable {
  readonly outline: WorkbookOutline;
  readonly ledgers: readonly LedgerRows[];
  readonly register: RegisterLine;
  readonly grid: CellGrid;
  readonly parts: TableParts;
  readonly rates: PlRates;
  readonly rateListIsThere: boolean;
}

/** Reads a table with its lines, its line in the register and the rates. Three round trips. */
export async function loadTable(name: string, workbook: WorkbookPort): Promise<Result<LoadedTable, ActionFault>> {
  const outline = await workbook.readOutline();
  if (!outline.ok) return fail(workbookFault(outline.fault));
  const ledgers = checkLedgers([TABLE_REGISTER, ACTION_LOG], outline.value);
  if (!ledgers.ok) return ledgers;
  const rateListIsThere = outline.value.tables.includes(PL_RATES.table);
  const found = await workbook.inspect({
    place: null,
    ledgers: [...ledgers.value, ...(rateListIsThere ? [PL_RATES] : [])],
    tables: outline.value.tables,
  });
  if (!found.ok) return fail(workbookFault(found.fault));
  const register = findRegistered(name, found.value.ledgers, outline.value);
  if (!register.ok) return register;
  const { registered } = register.value;
  const place = found.value.tables.find((table) => sameName(table.name, registered.table))?.place;
  if (place === undefined) throw new RangeError(`The outline names ${registered.table}, the inspection does not.`);
  const locked = outline.value.sheets.some((sheet) => sheet.protected && sheet.name === place.sheet);
  if (locked) return fail(sheetProtected(place.sheet));
  const area = await workbook.readTableArea({ sheet: place.sheet, area: blockToRead(place.area) });
  if (!area.ok) return fail(workbookFault(area.fault));
  const grid = gridOf(area.value ?? { place, values: [], texts: [], formulas: [], numberFormats: [] });
  const parts = findTableParts(grid, place, registered, nextTable(place, found.value));
  if (!parts.ok) return fail(partsFault(registered.table, parts.fault));
  return succeed({
    outline: outline.value,
    ledgers: found.value.ledgers,
    register: register.value,
    grid,
    parts: parts.value,
    rates: readPlRates(found.value.ledgers.find(({ ledger }) => ledger.table === PL_RATES.table)),
    rateListIsThere,
  });
}

/** From above the note to the end of the sheet: only what holds anything is read. */
function blockToRead({ row, column, columns }: Area): Area {
  const top = Math.max(0, row - LINES_SEARCHED_ABOVE);
  return { row: top, column, rows: SHEET_ROWS - top, columns };
}

/** Title and note stand above a table of Tiltag's. */
const LINES_ABOVE_TABLE = 2;

/** The row where the next table below begins, with what stands above it. */
function nextTable({ sheet, area }: SheetPlace, { tables, ledgers }: InspectionAnswer): number {
  const ours = ledgers
    .filter(({ ledger }) => ledger.table === TABLE_REGISTER.table)
    .flatMap(({ rows }) => rows.flatMap((row) => readRegisterRow(row)?.table ?? []));
  const below: Area = { ...area, row: area.row + area.rows, rows: SHEET_ROWS };
  return Math.min(
    SHEET_ROWS,
    ...tables
      .filter(({ place }) => place.sheet === sheet && overlap(place.area, below))
      .map(({ name, place }) => place.area.row - (ours.includes(name) ? LINES_ABOVE_TABLE : 0)),
  );
}
