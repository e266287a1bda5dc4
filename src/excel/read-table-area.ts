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
  const answer = askForArea(place === null ? context.workbook.getSelectedRange() : rangeAt(context, place));
  await context.sync();
  return answer();
}

/** The same of several places. */
export async function readTableAreas(
  context: Excel.RequestContext,
  places: readonly SheetPlace[],
): Promise<readonly (TableArea | null)[]> {
  const answers = places.map((place) => askForArea(rangeAt(context, place)));
  await context.sync();
  return answers.map((answer) => answer());
}

const rangeAt = ({ workbook }: Excel.RequestContext, { sheet, area }: SheetPlace): Excel.Range =>
  rangeOf(workbook.worksheets.getItem(sheet), area);

function askForArea(asked: Excel.Range): () => TableArea | null {
  const used = asked.getUsedRangeOrNullObject(true).load("address,values,text,formulas,numberFormat");
  return () =>
    used.isNullObject
      ? null
      : {
          place: placeOf(used.address),
          values: cellsOf(used.values),
          texts: used.text,
          formulas: cellsOf(used.formulas),
          numberFormats: cellsOf(used.numberFormat).map((row) => row.map((format) => String(format ?? "General"))),
        };
}
