import { fail, succeed, type Result } from "../finance/result";
import type { Area, SheetPlace } from "../sheets/cells/address";
import type { CellValue } from "../sheets/cells/cell";
import type { Onlooker, SelectedArea, WorkbookFault } from "../sheets/workbook-port";
import { cellsOf, placeOf, rangeOf } from "./cells";
import { runBatch } from "./run-batch";

/** Some 20 bytes each: well below the 5 MB that Excel on the web answers at most. */
const CELLS_AT_ONCE = 120_000;

/** Finds the part of the place that holds anything, and reads it some thousand rows at a time. */
export async function readValues(
  place: SheetPlace | null,
  onlooker?: Onlooker,
): Promise<Result<SelectedArea | null, WorkbookFault>> {
  const used = await runBatch((context) => findUsed(context, place));
  if (!used.ok || used.value === null) return used.ok ? succeed(null) : used;
  const { sheet, area } = used.value;
  const values: (readonly CellValue[])[] = [];
  for (const part of inParts(area)) {
    onlooker?.onProgress(values.length / area.rows);
    if (onlooker?.isCancelled() === true) return fail({ code: "cancelled" });
    const read = await readPart(sheet, part);
    if (!read.ok) return read;
    for (const row of read.value) values.push(row);
  }
  return succeed({ place: used.value, values });
}

async function findUsed(context: Excel.RequestContext, place: SheetPlace | null): Promise<SheetPlace | null> {
  const { workbook } = context;
  const asked =
    place === null ? workbook.getSelectedRange() : rangeOf(workbook.worksheets.getItem(place.sheet), place.area);
  const used = asked.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  return used.isNullObject ? null : placeOf(used.address);
}

const readPart = (sheet: string, area: Area): Promise<Result<readonly (readonly CellValue[])[], WorkbookFault>> =>
  runBatch(async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area).load("values");
    await context.sync();
    return cellsOf(range.values);
  });

function inParts(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}
