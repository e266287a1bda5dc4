import type { CellValue } from "./cell";
import type { Words } from "./language";

/** Excel's errors by the name programs see, as the cell shows them. */
const ERRORS: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    "#NULL!": "#NUL!",
    "#DIV/0!": "#DIVISION/0!",
    "#VALUE!": "#VÆRDI!",
    "#REF!": "#REFERENCE!",
    "#NAME?": "#NAVN?",
    "#NUM!": "#NUM!",
    "#N/A": "#I/T",
    "#SPILL!": "#OVERLØB!",
    "#CALC!": "#BEREGN!",
    "#FIELD!": "#FELT!",
    "#BLOCKED!": "#BLOKERET!",
    "#UNKNOWN!": "#UKENDT!",
    "#CONNECT!": "#FORBIND!",
    "#BUSY!": "#OPTAGET!",
    "#GETTING_DATA": "#HENTER_DATA",
  }).map(([en, da]) => [en, { da, en }]),
);

export const isCellError = (cell: CellValue): cell is string => typeof cell === "string" && ERRORS.has(cell);

/** What a cell shows as long as a custom function or a data source has not answered. */
export const isPending = (cell: CellValue): boolean => cell === "#BUSY!" || cell === "#GETTING_DATA";

/** An error as the user sees it in the cell. */
export const shownError = (error: string): Words => ERRORS.get(error) ?? { da: error, en: error };
