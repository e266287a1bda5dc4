import { singleCell, type Area, type SheetPlace } from "../sheets/cells/address";
import type { CellValue } from "../sheets/cells/cell";
import { isPending } from "../sheets/cells/cell-error";
import type { FormulaCell, FormulaQuestion } from "../sheets/workbook-port";
import { cellsOf, placeOf, rangeOf } from "./cells";

/**
 * Excel asks custom functions beside its own calculation, and their cells show #BUSY! until they have answered. So
 * long the reading is repeated; what is pending after that is told as it is.
 */
const PAUSES_MS = [100, 200, 400, 800, 1600, 3200, 6400];

/**
 * Finds formulas, and what they show now. Everything is calculated afresh first: a result that is pending or out of
 * date must never be taken for the number. Two round trips, whatever the number of formulas, and two more after each
 * pause for functions that have not answered.
 */
export async function readFormulas(
  context: Excel.RequestContext,
  question: FormulaQuestion,
): Promise<readonly FormulaCell[]> {
  context.workbook.application.calculate("Full");
  let found = await readOnce(context, question);
  for (const pause of PAUSES_MS) {
    if (!found.some(({ shows }) => shows.flat().some(isPending))) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    found = await readOnce(context, question);
  }
  return found;
}

/** A result that is pending fills no cells yet: where the formulas spill to is asked anew each time. */
async function readOnce(
  context: Excel.RequestContext,
  { sheets, isWanted }: FormulaQuestion,
): Promise<readonly FormulaCell[]> {
  const searched = searchedRanges(context, sheets).map((range) => range.load("address,formulas,hasSpill"));
  await context.sync();
  const found = searched
    .filter((range) => !range.isNullObject)
    .flatMap((range) => {
      const { sheet, area } = placeOf(range.address);
      const wanted = cellsWith(isWanted, area, cellsOf(range.formulas));
      if (wanted.length === 0) return [];
      return isWithoutSpill(range.hasSpill)
        ? [askForSingleCells(range, sheet, area, wanted)]
        : wanted.map((cell) => askForSpill(context, sheet, cell));
    });
  if (found.length === 0) return [];
  await context.sync();
  // Text that was typed with an apostrophe before its "=" looks like a formula, but shows itself.
  return found.flatMap((answer) => answer()).filter(({ formula, shows }) => shows[0]?.[0] !== formula);
}

function searchedRanges(context: Excel.RequestContext, sheets: readonly string[] | null): readonly Excel.Range[] {
  const { workbook } = context;
  // A whole column may be selected; only its used part is read.
  if (sheets === null) return [workbook.getSelectedRange().getUsedRangeOrNullObject(false)];
  return sheets.map((name) => workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false));
}

interface WantedCell {
  readonly area: Area;
  readonly formula: string;
}

const cellsWith = (
  isWanted: FormulaQuestion["isWanted"],
  area: Area,
  formulas: readonly (readonly CellValue[])[],
): readonly WantedCell[] =>
  formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      typeof formula === "string" && isWanted(formula)
        ? [{ area: singleCell({ row: area.row + row, column: area.column + column }), formula }]
        : [],
    ),
  );

function askForSingleCells(
  range: Excel.Range,
  sheet: string,
  searched: Area,
  wanted: readonly WantedCell[],
): () => readonly FormulaCell[] {
  range.load("values");
  return () => {
    const values = cellsOf(range.values);
    return wanted.map(({ area, formula }) => ({
      sheet,
      area,
      formula,
      shows: [[values[area.row - searched.row]?.[area.column - searched.column] ?? null]],
    }));
  };
}

function askForSpill(
  context: Excel.RequestContext,
  sheet: string,
  { area, formula }: WantedCell,
): () => readonly FormulaCell[] {
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), area).load("values");
  const parent = range.getSpillParentOrNullObject().load("address");
  const spill = range.getSpillingToRangeOrNullObject().load("address,values");
  return () => {
    // Some versions give the formula for every cell it spills into; it is counted once, where it stands.
    if (!parent.isNullObject && !isAt(placeOf(parent.address), area)) return [];
    return spill.isNullObject
      ? [{ sheet, area, formula, shows: cellsOf(range.values) }]
      : [{ sheet, area: placeOf(spill.address).area, formula, shows: cellsOf(spill.values) }];
  };
}

/** The property is null where only some of the cells are part of a spill, which its type forgets. */
const isWithoutSpill = (hasSpill: boolean | null): boolean => hasSpill === false;

const isAt = (place: SheetPlace, area: Area): boolean =>
  place.area.row === area.row && place.area.column === area.column;
