import { singleCell, type Area, type SheetPlace } from "../sheets/cells/address";
import type { CellValue } from "../sheets/cells/cell";
import { joinBlocks } from "../sheets/plan/join-blocks";
import { fingerprint, type RestoreTableRows } from "../sheets/restore/restore-point";
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
  const keys = columnOf(step.keyHeader);
  const columns = step.headers.map(columnOf);
  const added = step.added === null ? null : askForAdded(table, step.added.area);
  return () => {
    const place = placeOf(whole.address);
    const rowOf = keys.isNullObject ? new Map<string, number>() : rowsByKey(keys);
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
    const leftBelow =
      step.added === null || keys.isNullObject ? null : rowsBelow(place.area, step.added, keysOf(written, keys.index));
    const isAsWritten =
      fingerprint([cells.map(({ now }) => now)]) === step.fingerprint &&
      addedRows.length === (step.added?.keys.length ?? 0) &&
      (step.added === null || fingerprint(written) === step.added.fingerprint);
    return { step, place, cells, addedRows, leftBelow, state: isAsWritten ? "as-written" : "changed" };
  };
}

const keysOf = (rows: readonly (readonly CellValue[])[], column: number): readonly string[] =>
  rows.map((row) => String(row[column] ?? ""));

/**
 * Of the new rows' place what lies below the table, where our rows stand in it, and nothing else: many rows are written
 * in several requests, and the last ones may not have come.
 */
function rowsBelow(
  table: Area,
  { area, keys }: NonNullable<RestoreTableRows["added"]>,
  found: readonly string[],
): Area | null {
  const from = Math.max(0, table.row + table.rows - area.row);
  const below = found.slice(from);
  const isOurs = below.every((key, index) => key === "" || key === keys[from + index]);
  return isOurs && below.some((key) => key !== "") ? { ...area, row: area.row + from, rows: area.rows - from } : null;
}

/** What stands where the rows were written, if anything does. */
function askForAdded(table: Excel.Table, area: Area): () => readonly (readonly CellValue[])[] {
  const range = rangeOf(table.worksheet, area).load("formulas");
  return () => cellsOf(range.formulas);
}

const rowsByKey = (column: Excel.TableColumn): ReadonlyMap<string, number> =>
  new Map(
    cellsOf(column.values)
      .slice(1)
      .map(([key], row) => [String(key), row]),
  );

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
  if (leftBelow !== null) rangeOf(sheet, leftBelow).clear("All");
  if (addedRows.length === 0) return;
  if (areLast) {
    const kept = { ...place.area, rows: place.area.rows - addedRows.length };
    table.resize(rangeOf(sheet, kept));
    rangeOf(sheet, { ...place.area, row: place.area.row + kept.rows, rows: addedRows.length }).clear("All");
  } else for (const row of [...addedRows].sort((a, b) => b - a)) table.rows.getItemAt(row).delete();
}
