import { singleCell } from "../sheets/cells/address";
import { unpackCells } from "../sheets/restore/packed-cells";
import type { AreaFormats, RestoreHeights, RestoreStep } from "../sheets/restore/restore-point";
import { writableFormats } from "./cell-formats";
import { rangeOf } from "./cells";
import { surveyRestore, type SurveyedBlock, type SurveyedCells, type SurveyedLedgerRow } from "./survey-restore";

/**
 * Carries restore steps out, also where only some of what they take away is there: it must work on a workbook that a
 * failed batch has left in any state.
 */
export async function restore(context: Excel.RequestContext, steps: readonly RestoreStep[]): Promise<void> {
  const survey = await surveyRestore(context, steps);
  const { workbook } = context;
  const removed = new Set(survey.sheetsToRemove);
  for (const block of survey.blocks) if (!removed.has(block.place.sheet)) clearBlock(context, block);
  for (const cells of survey.cells) if (!removed.has(cells.place.sheet)) restoreCells(context, cells);
  for (const step of steps) {
    if (step.kind !== "restore-widths" || removed.has(step.sheet) || !survey.sheets.has(step.sheet)) continue;
    const sheet = workbook.worksheets.getItem(step.sheet);
    for (const [index, width] of step.widths.entries())
      rangeOf(sheet, singleCell({ row: 0, column: step.firstColumn + index })).format.columnWidth = width;
  }
  for (const step of steps)
    if (step.kind === "restore-heights" && !removed.has(step.sheet) && survey.sheets.has(step.sheet))
      restoreHeights(workbook.worksheets.getItem(step.sheet), step);
  for (const row of survey.ledgerRows) if (!removed.has(row.sheet)) removeLedgerRow(context, row);
  for (const sheet of removed) workbook.worksheets.getItem(sheet).delete();
  await context.sync();
}

/** A list that has no row left goes with its title; what stands beside it stays. */
function removeLedgerRow(
  { workbook }: Excel.RequestContext,
  { table, sheet, index, emptied }: SurveyedLedgerRow,
): void {
  const list = workbook.tables.getItem(table);
  if (emptied === null) {
    list.rows.getItemAt(index).delete();
    return;
  }
  list.convertToRange();
  rangeOf(workbook.worksheets.getItem(sheet), emptied).clear("All");
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

function restoreCells(context: Excel.RequestContext, { step, place }: SurveyedCells): void {
  const range = rangeOf(context.workbook.worksheets.getItem(place.sheet), place.area);
  if (step.formats !== undefined) {
    range.clear("Formats");
    writeFormats(range, step.formats, step.area.columns);
  }
  range.formulas = unpackCells(step.before, step.area).map((row) => [...row]);
}

function restoreHeights(sheet: Excel.Worksheet, { firstRow, heights }: RestoreHeights): void {
  let row = firstRow;
  for (const [height, rows] of heights) {
    rangeOf(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = height;
    row += rows;
  }
}

/** The formats of cells that have been cleared. */
function writeFormats(range: Excel.Range, formats: AreaFormats | null, columns: number): void {
  if (formats === null) return;
  const { properties, numberFormats } = writableFormats(formats, columns);
  range.numberFormat = numberFormats;
  range.setCellProperties(properties);
}
