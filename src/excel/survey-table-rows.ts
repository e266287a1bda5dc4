import { formatArea, singleCell, type Area, type SheetPlace } from "../sheets/cells/address";
import { isBlank, type CellValue } from "../sheets/cells/cell";
import { joinBlocks } from "../sheets/plan/join-blocks";
import { fingerprint, joinedKey, type AddedRows, type RestoreTableRows } from "../sheets/restore/restore-point";
import { writeFormats } from "./cell-formats";
import { cellsOf, placeOf, rangeOf, writtenAgain } from "./cells";

/** Rows of a table that are to be as they were, where they stand now. */
export interface SurveyedTableRows {
  readonly step: RestoreTableRows;
  /** The whole table. */
  readonly place: SheetPlace;
  /** Single cells with what stood in them. */
  readonly cells: readonly { readonly area: Area; readonly before: CellValue }[];
  /** The rows to be taken away, counted from zero in the body. */
  readonly addedRows: readonly number[];
  /** Below the table: rows that were written, and not taken in by it before the plan failed; null where there are none. */
  readonly leftBelow: Area | null;
  readonly state: "as-written" | "changed";
}

/** Its table is there. */
export function askForTableRows(context: Excel.RequestContext, step: RestoreTableRows): () => SurveyedTableRows {
  const table = context.workbook.tables.getItem(step.table);
  const whole = table.getRange().load("address");
  const columnOf = (header: string): Excel.TableColumn =>
    table.columns.getItemOrNullObject(header).load("values,index");
  const keys = [step.keyHeader, ...(step.secondKeyHeader === undefined ? [] : [step.secondKeyHeader])].map(columnOf);
  const columns = step.headers.map(columnOf);
  const added = step.added === null ? null : askForAdded(table, step.added.area);
  return () => {
    const place = placeOf(whole.address);
    const isKeyThere = keys.every(({ isNullObject }) => !isNullObject);
    const rowOf = isKeyThere ? rowsByKey(keys.map(({ values }) => cellsOf(values))) : new Map<string, number>();
    const shown = columns.map((column) => (column.isNullObject ? [] : cellsOf(column.values)));
    const cells = step.changed.flatMap(([key, before]) =>
      before.flatMap(([number, content]) => {
        const [row, column] = [rowOf.get(key), columns[number]];
        if (row === undefined || column === undefined || column.isNullObject) return [];
        const area = singleCell({ row: place.area.row + 1 + row, column: place.area.column + column.index });
        return [{ area, before: content, now: shown[number]?.[row + 1]?.[0] ?? "" }];
      }),
    );
    const addedRows = (step.added?.keys ?? []).flatMap((key) => rowOf.get(key) ?? []);
    const written = added?.() ?? [];
    const keyIn = (row: readonly CellValue[]): string | null => writtenKey(keys.map(({ index }) => row[index] ?? ""));
    const leftBelow = step.added !== null && isKeyThere ? rowsBelow(place.area, step.added, written.map(keyIn)) : null;
    const isAsWritten =
      fingerprint([cells.map(({ now }) => now)]) === step.fingerprint &&
      addedRows.length === (step.added?.keys.length ?? 0) &&
      (step.added === null || fingerprint(written) === step.added.fingerprint);
    return { step, place, cells, addedRows, leftBelow, state: isAsWritten ? "as-written" : "changed" };
  };
}

/** null where nothing stands. */
const writtenKey = (cells: readonly CellValue[]): string | null => (cells.every(isBlank) ? null : keyOf(cells));

/**
 * Of the new rows' place what lies below the table, where our rows stand in it, and nothing else: many rows are written
 * in several requests, and the last ones may not have come.
 */
function rowsBelow(
  table: Area,
  { area, keys }: NonNullable<RestoreTableRows["added"]>,
  found: readonly (string | null)[],
): Area | null {
  const from = Math.max(0, table.row + table.rows - area.row);
  const below = found.slice(from);
  const isOurs = below.every((key, index) => key === null || key === keys[from + index]);
  return isOurs && below.some((key) => key !== null) ? { ...area, row: area.row + from, rows: area.rows - from } : null;
}

/** What stands where the rows were written, if anything does. */
function askForAdded(table: Excel.Table, area: Area): () => readonly (readonly CellValue[])[] {
  const range = rangeOf(table.worksheet, area).load("formulas");
  return () => cellsOf(range.formulas);
}

/** `columns` are those that tell the rows apart, their headers first. */
const rowsByKey = (columns: readonly (readonly (readonly CellValue[])[])[]): ReadonlyMap<string, number> =>
  new Map((columns[0] ?? []).slice(1).map((_, row) => [keyOf(columns.map((cells) => cells[row + 1]?.[0])), row]));

const keyOf = ([first, ...second]: readonly (CellValue | undefined)[]): string =>
  second.length === 0 ? String(first) : joinedKey(String(first), String(second[0]));

/**
 * What stood in the rows comes back, and the rows that came go: as the table's last they leave its end free, elsewhere
 * they are deleted one by one from below.
 */
export function restoreTableRows({ workbook }: Excel.RequestContext, rows: SurveyedTableRows): void {
  const { step, place, cells, addedRows, leftBelow } = rows;
  const sheet = workbook.worksheets.getItem(place.sheet);
  const table = workbook.tables.getItem(step.table);
  const blocks = cells.map(({ area, before }) => ({ sheet: place.sheet, area, cells: [[writtenAgain(before ?? "")]] }));
  for (const block of joinBlocks(blocks)) rangeOf(sheet, block.area).formulas = block.cells.map((row) => [...row]);
  const body = place.area.rows - 1;
  const areLast = addedRows.every((row) => row >= body - addedRows.length) && addedRows.length < body;
  if (leftBelow !== null) clearRows(sheet, leftBelow, step.added);
  if (addedRows.length === 0) return;
  if (areLast) {
    const kept = { ...place.area, rows: place.area.rows - addedRows.length };
    table.resize(rangeOf(sheet, kept));
    clearRows(sheet, { ...place.area, row: place.area.row + kept.rows, rows: addedRows.length }, step.added);
  } else for (const row of [...addedRows].sort((a, b) => b - a)) table.rows.getItemAt(row).delete();
}

/** Empties rows below a table; they look as they did, where they are those that were written. */
function clearRows(sheet: Excel.Worksheet, area: Area, added: AddedRows | null): void {
  const range = rangeOf(sheet, area);
  const formats = added?.formats;
  range.clear(formats === undefined ? "Contents" : "All");
  if (added === null || formats === undefined || formats === null) return;
  if (formatArea(added.area) === formatArea(area)) writeFormats(range, formats, area.columns);
}
