import { singleCell } from "../sheets/cells/address";
import { unpackCells } from "../sheets/restore/packed-cells";
import type { RestoreHeights, RestoreNumberFormats, RestoreStep } from "../sheets/restore/restore-point";
import { writeFormats } from "./cell-formats";
import { rangeOf, writtenAgain } from "./cells";
import type { SurveyedColumn } from "./survey-columns";
import { removeInsertedRows } from "./survey-inserted-rows";
import { restoreTableRows } from "./survey-table-rows";
import { surveyRestore, type SurveyedBlock, type SurveyedCells, type SurveyedList } from "./survey-restore";

/**
 * Carries restore steps out, also where only some of what they take away is there: it must work on a workbook that a
 * failed batch has left in any state.
 */
export async function restore(context: Excel.RequestContext, steps: readonly RestoreStep[]): Promise<void> {
  const survey = await surveyRestore(context, steps);
  const { workbook } = context;
  const removed = new Set(survey.sheetsToRemove);
  for (const block of survey.blocks) if (!removed.has(block.place.sheet)) clearBlock(context, block);
  for (const column of survey.columns) if (!removed.has(column.place.sheet)) removeColumn(context, column);
  for (const cells of survey.cells) if (!removed.has(cells.place.sheet)) restoreCells(context, cells);
  for (const rows of survey.tableRows) if (!removed.has(rows.place.sheet)) restoreTableRows(context, rows);
  removeInsertedRows(context, survey.insertedRows);
  for (const step of steps) {
    if (step.kind !== "restore-widths" || removed.has(step.sheet) || !survey.sheets.has(step.sheet)) continue;
    const sheet = workbook.worksheets.getItem(step.sheet);
    for (const [index, width] of step.widths.entries())
      rangeOf(sheet, singleCell({ row: 0, column: step.firstColumn + index })).format.columnWidth = width;
  }
  for (const step of steps)
    if (step.kind === "restore-heights" && !removed.has(step.sheet) && survey.sheets.has(step.sheet))
      restoreHeights(workbook.worksheets.getItem(step.sheet), step);
  for (const step of steps)
    if (step.kind === "restore-number-formats" && !removed.has(step.sheet) && survey.sheets.has(step.sheet))
      rangeOf(workbook.worksheets.getItem(step.sheet), step.area).numberFormat = numberFormats(step);
  // From the bottom: a row that goes moves those below it up.
  for (const { sheet, area } of [...survey.ledgerRows].sort((a, b) => b.area.row - a.area.row))
    if (!removed.has(sheet)) rangeOf(workbook.worksheets.getItem(sheet), area).delete("Up");
  for (const name of survey.names) workbook.names.getItem(name).delete();
  for (const { sheet, name } of survey.charts)
    if (!removed.has(sheet)) workbook.worksheets.getItem(sheet).charts.getItem(name).delete();
  for (const list of survey.emptiedLists) if (!removed.has(list.sheet)) removeList(context, list);
  for (const sheet of removed) workbook.worksheets.getItem(sheet).delete();
  await context.sync();
}

/** A list that has no row left goes with its title; what stands beside it stays. */
function removeList({ workbook }: Excel.RequestContext, { table, sheet, area }: SurveyedList): void {
  workbook.tables.getItem(table).convertToRange();
  rangeOf(workbook.worksheets.getItem(sheet), area).clear("All");
}

function clearBlock(context: Excel.RequestContext, { step, place, tableIsThere, state }: SurveyedBlock): void {
  // Not ours any more, or never written: somebody else's cells stand there.
  if (!tableIsThere && state === "changed") return;
  // Formulas elsewhere that name the table become plain references instead of #REF!.
  if (tableIsThere) context.workbook.tables.getItem(step.table.name).convertToRange();
  const range = rangeOf(context.workbook.worksheets.getItem(place.sheet), place.area);
  range.clear("All");
  const { rows, columns } = step.area;
  const original = rangeOf(context.workbook.worksheets.getItem(place.sheet), { ...place.area, rows, columns });
  writeFormats(original, step.formats, columns);
}

function removeColumn(context: Excel.RequestContext, { step, place, table, where, line }: SurveyedColumn): void {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(place.sheet);
  // Before the column it sums: a formula must never be seen to refer to what is gone.
  if (line !== null) rangeOf(sheet, line).clear("Contents");
  if (where === "gone") return;
  if (where === "inside") {
    workbook.tables.getItem(step.table).columns.getItem(step.header).delete();
    return;
  }
  if (where === "last")
    workbook.tables.getItem(step.table).resize(rangeOf(sheet, { ...table, columns: table.columns - 1 }));
  rangeOf(sheet, place.area).clear("All");
  writeFormats(rangeOf(sheet, { ...place.area, rows: step.area.rows }), step.formats, 1);
}

function restoreCells(context: Excel.RequestContext, { step, place }: SurveyedCells): void {
  const range = rangeOf(context.workbook.worksheets.getItem(place.sheet), place.area);
  if (step.formats !== undefined) {
    range.clear("Formats");
    writeFormats(range, step.formats, step.area.columns);
  }
  range.formulas = unpackCells(step.before, step.area).map((row) => row.map(writtenAgain));
}

function restoreHeights(sheet: Excel.Worksheet, { firstRow, heights }: RestoreHeights): void {
  let row = firstRow;
  for (const [height, rows] of heights) {
    rangeOf(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = height;
    row += rows;
  }
}

const numberFormats = ({ before, area }: RestoreNumberFormats): string[][] =>
  unpackCells(before, area).map((row) => row.map(String));
