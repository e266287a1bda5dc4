import type { SheetLayout } from "../layouts/sheet-layout";
import { isPlannedFormula, type PlannedCell } from "../plan/sheet-plan";
import { ALL_CASE_COLUMNS, CASES_TABLE, type CaseHeaders } from "./case-columns";

/** A column of `Sager` as formulas name it: in a structured reference ' makes the next character plain. */
export const caseColumnNamed = (header: string): string => `${CASES_TABLE}[${header.replaceAll(/[[\]#'@]/g, "'$&")}]`;

/** A text or the name of a sheet, in which nothing is referred to; or one column of `Sager`. */
const COLUMN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\])Sager\[([^[\]]+)\]/gu;

/**
 * The same sheet with formulas that name the columns of `Sager` as the workbook does: sheets are laid out as over a new
 * table. A stretch of columns has no other name here, for columns that were moved are no stretch any more.
 */
export function nameCaseColumns(layout: SheetLayout, headers: CaseHeaders): SheetLayout {
  const rename = caseColumnNamer(headers);
  if (rename === null) return layout;
  return { ...layout, cells: layout.cells.map((row) => row.map(rename)) };
}

/** The same of a single cell; null where every column has the name it was made with. */
export function caseColumnNamer(headers: CaseHeaders): ((cell: PlannedCell) => PlannedCell) | null {
  const renamed = new Map<string, string>(
    ALL_CASE_COLUMNS.flatMap(({ key, header }) => {
      const present = headers[key] ?? header;
      return present === header ? [] : [[header, caseColumnNamed(present)] as const];
    }),
  );
  if (renamed.size === 0) return null;
  return (cell) =>
    isPlannedFormula(cell)
      ? {
          ...cell,
          formula: cell.formula.replaceAll(COLUMN, (text, header?: string) => renamed.get(header ?? "") ?? text),
        }
      : cell;
}
