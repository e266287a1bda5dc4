import { canBeAdded } from "../../finance/prices/contract-conversion";
import { fail, succeed, type Result } from "../../finance/result";
import { overlap, SHEET_ROWS, type Area, type SheetPlace } from "../../sheets/cells/address";
import { sameName } from "../../sheets/cells/sheet-name";
import { AMOUNTS } from "../../sheets/contracts/amounts-by-form";
import { gridOf, isFormula } from "../../sheets/contracts/cell-grid";
import type { StandingTable } from "../../sheets/contracts/convert-table";
import { mentionsTable, readsTable } from "../../sheets/contracts/own-amounts";
import { findTableParts, LINES_SEARCHED_ABOVE } from "../../sheets/contracts/table-parts";
import { isBlockForm, type RegisteredTable } from "../../sheets/ledgers/table-register";
import type { TableArea } from "../../sheets/reading/table-area";
import type { InspectionAnswer, WorkbookPort } from "../../sheets/workbook-port";
import type { ActionFault } from "../action";
import { locateRegistered, registerLines, type RegisterLine } from "../registered-tables";
import { workbookFault } from "../workbook-sentences";
import { followsTable, partsFault } from "./faults";

/** A table that Tiltag has made, as it stands now. */
export interface LoadedTable extends StandingTable {
  /** Its line in the register. */
  readonly line: RegisterLine;
}

/** A table with what stands in and around it, its parts not looked for yet. */
interface ReadTable {
  readonly line: RegisterLine;
  readonly place: SheetPlace;
  readonly area: TableArea;
}

/**
 * Reads a table and, after it, what is converted with it: the views of it, for their formulas mean its amounts, and
 * what they add it to. One round trip.
 */
export async function readStanding(
  line: RegisterLine,
  found: InspectionAnswer,
  workbook: WorkbookPort,
): Promise<Result<readonly [LoadedTable, ...LoadedTable[]], ActionFault>> {
  const lines = registerLines(found.ledgers);
  const wanted = [line, ...othersToRead(line, lines)].flatMap((each) => {
    const place = locateRegistered(each.registered, found);
    return place === undefined ? [] : [{ line: each, place }];
  });
  const areas = await workbook.readTableAreas(
    wanted.map(({ line: { registered }, place: { sheet, area } }) => ({ sheet, area: blockToRead(area, registered) })),
  );
  if (!areas.ok) return fail(workbookFault(areas.fault));
  const [first, ...others] = wanted.map(({ place, ...each }, index): ReadTable => ({
    ...each,
    place,
    area: areas.value[index] ?? { place, values: [], texts: [], formulas: [], numberFormats: [] },
  }));
  if (first === undefined) throw new RangeError(`The outline names ${line.registered.table}, the inspection does not.`);
  const asked = findParts(first, found);
  if (!asked.ok) return asked;
  if (!isView(line)) return withCompanions(asked.value, others, found);
  const source = lines.find((each) => !isView(each) && readsFrom(asked.value, each.registered));
  return source === undefined ? succeed([asked.value]) : fail(followsTable(line.registered, source.registered));
}

const isView = ({ registered }: RegisterLine): boolean => AMOUNTS[registered.form].isView === true;

/** Views, for they may be of this table; and all the others, where a view adds tables together. */
function othersToRead(line: RegisterLine, lines: readonly RegisterLine[]): readonly RegisterLine[] {
  if (isView(line)) return [];
  const others = lines.filter(({ registered }) => !sameName(registered.table, line.registered.table));
  return others.some(({ registered }) => registered.form === "samlet-estimat") ? others : others.filter(isView);
}

/** Views of what is converted, and the tables that such a view adds it to, until there are no more of them. */
function withCompanions(
  asked: LoadedTable,
  others: readonly ReadTable[],
  found: InspectionAnswer,
): Result<readonly [LoadedTable, ...LoadedTable[]], ActionFault> {
  const members: [LoadedTable, ...LoadedTable[]] = [asked];
  const left = new Set(others);
  let known = 0;
  while (known < members.length) {
    known = members.length;
    for (const other of left) {
      if (!mayBelong(other, members)) continue;
      const table = findParts(other, found);
      if (!table.ok) return table;
      if (!belongs(table.value, members)) continue;
      members.push(table.value);
      left.delete(other);
    }
  }
  return succeed(members);
}

/** What stands in the sheet around a view may mention a table, too: only its parts tell. */
const mayBelong = ({ line, area }: ReadTable, members: readonly LoadedTable[]): boolean =>
  isView(line)
    ? members.some(({ registered }) => mentionsTable(area, registered.table))
    : members.some((member) => isView(member.line) && isViewOf(member, line.registered));

const belongs = (table: LoadedTable, members: readonly LoadedTable[]): boolean =>
  !isView(table.line) || members.some(({ registered }) => isViewOf(table, registered));

function findParts({ line, place, area }: ReadTable, found: InspectionAnswer): Result<LoadedTable, ActionFault> {
  const { registered } = line;
  const grid = gridOf(area);
  const parts = findTableParts(grid, place, registered, nextTable(place, found));
  return parts.ok ? succeed({ line, registered, grid, parts: parts.value }) : fail(partsFault(registered, parts.fault));
}

/**
 * A block, as it is; a table from above the note to the end of the sheet, and as many columns more as it has years, for
 * what is compared beside them: only what holds anything is read.
 */
function blockToRead(area: Area, { form, years }: RegisteredTable): Area {
  if (isBlockForm(form)) return area;
  const { row, column, columns } = area;
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

/** The row where the next table or block below begins, with what stands above it. */
function nextTable({ sheet, area }: SheetPlace, { tables, names, ledgers }: InspectionAnswer): number {
  const ours = registerLines(ledgers).map(({ registered }) => registered.table);
  const below: Area = { ...area, row: area.row + area.rows, rows: SHEET_ROWS };
  const isBelow = ({ place }: { readonly place: SheetPlace }): boolean =>
    place.sheet === sheet && overlap(place.area, below);
  return Math.min(
    SHEET_ROWS,
    ...tables.filter(isBelow).map(({ name, place }) => place.area.row - (ours.includes(name) ? LINES_ABOVE_TABLE : 0)),
    ...names.filter(isBelow).map(({ place }) => place.area.row),
  );
}
