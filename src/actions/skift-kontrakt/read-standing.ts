import { canBeAdded } from "../../finance/prices/contract-conversion";
import { fail, succeed, type Result } from "../../finance/result";
import { overlap, SHEET_ROWS, type Area, type SheetPlace } from "../../sheets/cells/address";
import { sameName } from "../../sheets/cells/sheet-name";
import { AMOUNTS } from "../../sheets/contracts/amounts-by-form";
import { gridOf, isFormula } from "../../sheets/contracts/cell-grid";
import type { StandingTable } from "../../sheets/contracts/convert-table";
import { mentionsTable, readsTable } from "../../sheets/contracts/own-amounts";
import { findTableParts, LINES_SEARCHED_ABOVE } from "../../sheets/contracts/table-parts";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import type { InspectionAnswer, WorkbookPort } from "../../sheets/workbook-port";
import type { ActionFault } from "../action";
import { registerLines, type RegisterLine } from "../registered-tables";
import { workbookFault } from "../workbook-sentences";
import { followsTable, partsFault } from "./faults";

/** A table that Tiltag has made, as it stands now. */
export interface LoadedTable extends StandingTable {
  /** Its line in the register. */
  readonly line: RegisterLine;
}

/** Reads a table and, after it, the views of it: their formulas mean its amounts, so they go with it. One round trip. */
export async function readStanding(
  line: RegisterLine,
  found: InspectionAnswer,
  workbook: WorkbookPort,
): Promise<Result<readonly [LoadedTable, ...LoadedTable[]], ActionFault>> {
  const lines = registerLines(found.ledgers);
  const isView = ({ registered }: RegisterLine): boolean => AMOUNTS[registered.form].isView === true;
  const wanted = [line, ...(isView(line) ? [] : lines.filter(isView))].flatMap((each) => {
    const place = placeOf(each.registered, found);
    return place === undefined ? [] : [{ line: each, place }];
  });
  const areas = await workbook.readTableAreas(
    wanted.map(({ line: { registered }, place: { sheet, area } }) => ({ sheet, area: blockToRead(area, registered) })),
  );
  if (!areas.ok) return fail(workbookFault(areas.fault));
  const tables: LoadedTable[] = [];
  for (const [index, { line: each, place }] of wanted.entries()) {
    const area = areas.value[index] ?? { place, values: [], texts: [], formulas: [], numberFormats: [] };
    if (index > 0 && !mentionsTable(area, line.registered.table)) continue;
    const { registered } = each;
    const grid = gridOf(area);
    const parts = findTableParts(grid, place, registered, nextTable(place, found));
    if (!parts.ok) return fail(partsFault(registered.table, parts.fault));
    const table: LoadedTable = { line: each, registered, grid, parts: parts.value };
    if (index === 0 || isViewOf(table, line.registered)) tables.push(table);
  }
  const [asked, ...views] = tables;
  if (asked === undefined) throw new RangeError(`The outline names ${line.registered.table}, the inspection does not.`);
  const source = isView(line) ? lines.find((each) => !isView(each) && readsFrom(asked, each.registered)) : undefined;
  return source === undefined ? succeed([asked, ...views]) : fail(followsTable(asked.registered, source.registered));
}

const placeOf = ({ table }: RegisteredTable, { tables }: InspectionAnswer): SheetPlace | undefined =>
  tables.find(({ name }) => sameName(name, table))?.place;

/**
 * From above the note to the end of the sheet, and as many columns more as the table has years, for what is compared
 * beside them: only what holds anything is read.
 */
function blockToRead({ row, column, columns }: Area, { years }: RegisteredTable): Area {
  const top = Math.max(0, row - LINES_SEARCHED_ABOVE);
  return { row: top, column, rows: SHEET_ROWS - top, columns: columns + years.length };
}

const isViewOf = (view: LoadedTable, source: RegisteredTable): boolean =>
  readsFrom(view, source) && canBeAdded(view.registered.contract, source.contract);

/** One of its lines is a formula over the other table. */
const readsFrom = ({ grid, parts }: StandingTable, { table }: RegisteredTable): boolean =>
  parts.lines
    .filter(({ kind }) => kind !== "row")
    .some(({ row, cells }) =>
      cells.some(({ column }) => {
        const { formula } = grid.at({ row, column });
        return isFormula(formula) && readsTable(formula, table);
      }),
    );

/** Title and note stand above a table of Tiltag's. */
const LINES_ABOVE_TABLE = 2;

/** The row where the next table below begins, with what stands above it. */
function nextTable({ sheet, area }: SheetPlace, { tables, ledgers }: InspectionAnswer): number {
  const ours = registerLines(ledgers).map(({ registered }) => registered.table);
  const below: Area = { ...area, row: area.row + area.rows, rows: SHEET_ROWS };
  return Math.min(
    SHEET_ROWS,
    ...tables
      .filter(({ place }) => place.sheet === sheet && overlap(place.area, below))
      .map(({ name, place }) => place.area.row - (ours.includes(name) ? LINES_ABOVE_TABLE : 0)),
  );
}
