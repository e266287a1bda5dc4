import type { SheetPlace } from "../sheets/cells/address";
import type { TableArea } from "../sheets/reading/table-area";
import { cellsOf, placeOf, rangeOf } from "./cells";

/**
 * What stands in a place, or in what the user has selected; only the part of it that holds anything, so that whole
 * columns and sheets can be asked for. null where it is all empty. Merged areas are not asked for: reading them clears
 * the user's undo in some versions of Excel.
 */
export async function readTableArea(
  context: Excel.RequestContext,
  place: SheetPlace | null,
): Promise<TableArea | null> {
  const { workbook } = context;
  const asked =
    place === null ? workbook.getSelectedRange() : rangeOf(workbook.worksheets.getItem(place.sheet), place.area);
  const used = asked.getUsedRangeOrNullObject(true).load("address,values,text,formulas,numberFormat");
  await context.sync();
  if (used.isNullObject) return null;
  return {
    place: placeOf(used.address),
    values: cellsOf(used.values),
    texts: used.text,
    formulas: cellsOf(used.formulas),
    numberFormats: cellsOf(used.numberFormat).map((row) => row.map((format) => String(format ?? "General"))),
  };
}
