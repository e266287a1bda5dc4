import type { Result } from "../finance/result";
import type { Area, SheetPlace } from "./cells/address";
import type { CellValue } from "./cells/cell";
import type { LedgerShape, SheetPlan } from "./plan/sheet-plan";
import type { TableArea } from "./reading/table-area";
import type { AreaFormats, RestoreStep } from "./restore/restore-point";

/**
 * The workbook as actions see it. `excel/` implements it through office.js; every method is a bounded number of round
 * trips, whatever the amount of data.
 */
export interface WorkbookPort {
  /** What is there: sheets, tables, names. One round trip. */
  readonly readOutline: () => Promise<Result<WorkbookOutline, WorkbookFault>>;
  /** What stands in an area and in Tiltag's own lists. One round trip. */
  readonly inspect: (question: Inspection) => Promise<Result<InspectionAnswer, WorkbookFault>>;
  /**
   * Applies a plan whole and reads back what was written; where anything fails, `rollBack` is carried out and the
   * workbook is as it was. Two round trips when all goes well; a plan of more than a few megabytes takes two for each
   * of its batches, the line in the log, with what it takes to undo it all, in the first.
   */
  readonly apply: (
    plan: SheetPlan,
    ledgers: readonly LedgerRows[],
    rollBack: readonly RestoreStep[],
    onlooker?: Onlooker,
  ) => Promise<Result<void, WorkbookFault>>;
  /** Whether what the steps would take away is as Tiltag left it. Two round trips. */
  readonly findChanges: (steps: readonly RestoreStep[]) => Promise<Result<RestoreOutlook, WorkbookFault>>;
  /** Carries restore steps out. Three round trips. */
  readonly restore: (steps: readonly RestoreStep[]) => Promise<Result<void, WorkbookFault>>;
  /**
   * The formulas that are asked for, and what they show when everything has been calculated afresh. Two round trips, and
   * a bounded number more while custom functions have not answered.
   */
  readonly readFormulas: (question: FormulaQuestion) => Promise<Result<readonly FormulaCell[], WorkbookFault>>;
  /** What the user has selected: a single area. One round trip. */
  readonly readSelection: () => Promise<Result<SelectedArea, WorkbookFault>>;
  /** The cell that what is typed goes to, and the formula it shows. One round trip. */
  readonly readActiveCell: () => Promise<Result<ActiveCell, WorkbookFault>>;
  /**
   * What stands in what a formula on `sheet` refers to: "B2:E9", "'Ark 2'!C3", a name, "Tabel[Kolonne]"; null for what
   * is no reference in this workbook. One round trip for all; two more where one of them names what isn't there.
   */
  readonly readReferences: (
    sheet: string,
    references: readonly string[],
  ) => Promise<Result<readonly (ReferenceValues | null)[], WorkbookFault>>;
  /**
   * What stands in a place, or (null) in what the user has selected: the part of it that holds anything, or null where
   * nothing does. One round trip.
   */
  readonly readTableArea: (place: SheetPlace | null) => Promise<Result<TableArea | null, WorkbookFault>>;
  /** The same of several places. One round trip for all. */
  readonly readTableAreas: (
    places: readonly SheetPlace[],
  ) => Promise<Result<readonly (TableArea | null)[], WorkbookFault>>;
  /**
   * The values alone of what stands in a place, or (null) in what is selected: as much as a sheet holds, some hundred
   * thousand cells in each round trip. null where nothing does.
   */
  readonly readValues: (
    place: SheetPlace | null,
    onlooker?: Onlooker,
  ) => Promise<Result<SelectedArea | null, WorkbookFault>>;
  /** Selects an area and brings it in sight. One round trip. */
  readonly show: (place: SheetPlace) => Promise<Result<void, WorkbookFault>>;
}

/** Who waits for something long: is told how far it is, and may call it off between two round trips. */
export interface Onlooker {
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly isCancelled: () => boolean;
}

export interface WorkbookOutline {
  readonly sheets: readonly OutlineSheet[];
  readonly activeSheet: string;
  readonly structureProtected: boolean;
  /** Names of tables and defined names: one of them can't be used twice in a workbook. */
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

export interface OutlineSheet {
  readonly name: string;
  readonly protected: boolean;
}

export interface LocatedTable {
  readonly name: string;
  readonly place: SheetPlace;
  /** Its rows, without headers and without a row of totals that somebody has switched on. */
  readonly body: SheetPlace;
}

/** A name of the workbook's that stands for cells. */
export interface LocatedName {
  readonly name: string;
  readonly place: SheetPlace;
}

export interface AreaInspection {
  /** Formulas as English text, constants as they are, "" and null for nothing. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: AreaFormats | null;
  readonly columnWidths: readonly number[];
  /** In points; only where they were asked for. */
  readonly rowHeights?: readonly number[];
  /** The part of the sheet that holds anything; null on an empty sheet. */
  readonly used: Area | null;
  /** What stands under the chart that is to be laid beside the area; only where that was asked. */
  readonly underChart?: readonly (readonly CellValue[])[];
  /** Names of the charts on the sheet; only where a chart is to be added. */
  readonly charts?: readonly string[];
}

export interface LedgerRows {
  readonly ledger: LedgerShape;
  /** Where the rows stand: users may move a list and rename its sheet. */
  readonly body: SheetPlace;
  readonly rows: readonly (readonly CellValue[])[];
}

export interface Inspection {
  /** null: a sheet that is not there yet. */
  readonly place: SheetPlace | null;
  /** The place's row heights are wanted too. */
  readonly rowHeights?: boolean;
  /** Where a chart is to lie on the place's sheet. */
  readonly chart?: Area;
  /** Only lists whose table the outline showed. */
  readonly ledgers: readonly LedgerShape[];
  /** Tables whose places are wanted; only such as the outline showed. */
  readonly tables: readonly string[];
  /** Names whose places are wanted; only such as the outline showed. */
  readonly names?: readonly string[];
  /** Tables whose cells are wanted, with the lines below them; only such as the outline showed. */
  readonly contents?: readonly string[];
  /** Free places below tables, where rows are to come: their formats are kept for Fortryd. */
  readonly below?: readonly SheetPlace[];
}

export interface InspectionAnswer {
  readonly area: AreaInspection | null;
  readonly ledgers: readonly LedgerRows[];
  readonly tables: readonly LocatedTable[];
  /** Those of the names that stand for cells that are there. */
  readonly names: readonly LocatedName[];
  readonly contents: readonly TableContents[];
  /** Of each place asked for: null where all is plain, undefined where it is too much to be read. */
  readonly formatsBelow: readonly (AreaFormats | null | undefined)[];
}

/** How far below a table its sums are looked for, and how far to the right. */
export const LINES_BELOW = 48;
export const COLUMNS_BELOW = 40;

export interface TableContents {
  readonly name: string;
  readonly place: SheetPlace;
  /** Header row first. */
  readonly values: readonly (readonly CellValue[])[];
  /** What the next `LINES_BELOW` rows hold, from the table's first column and `COLUMNS_BELOW` columns on. */
  readonly below: readonly (readonly CellValue[])[];
}

export interface FormulaQuestion {
  /** Where to look; null stands for what the user has selected. */
  readonly sheets: readonly string[] | null;
  readonly isWanted: (formula: string) => boolean;
}

export interface FormulaCell {
  readonly sheet: string;
  /** The formula's own cell and those it spills into. */
  readonly area: Area;
  /** In English. */
  readonly formula: string;
  readonly shows: readonly (readonly CellValue[])[];
}

export interface SelectedArea {
  readonly place: SheetPlace;
  readonly values: readonly (readonly CellValue[])[];
}

export interface ActiveCell {
  readonly place: SheetPlace;
  /** The cell's formula in English, or its constant; where another cell's formula spills into it, that formula. */
  readonly formula: CellValue;
  /** Where the formula stands: the cell itself, or the one that spills into it. */
  readonly origin: SheetPlace;
}

export interface ReferenceValues {
  readonly place: SheetPlace;
  /** null for an empty cell. */
  readonly values: readonly (readonly CellValue[])[];
  /** The first cell that shows an error, as an address, and what it shows; null where none does. */
  readonly error: { readonly cell: string; readonly shows: string } | null;
}

/** What restoring would meet. */
export interface RestoreOutlook {
  /** Blocks that somebody has changed since Tiltag wrote them. */
  readonly changed: readonly SheetPlace[];
}

/** Why the workbook could not be read or written; the workbook is as it was, except for `not-restored`. */
export type WorkbookFault =
  | { readonly code: "cell-edit-mode" }
  | { readonly code: "access-denied" }
  | { readonly code: "payload-too-large" }
  | { readonly code: "selection-not-one-area" }
  | { readonly code: "interrupted"; readonly officeCode: string }
  /** The user has called it off. */
  | { readonly code: "cancelled" }
  /** The first cell that does not show what was written, and all of them. */
  | { readonly code: "not-verified"; readonly cell: string; readonly cells: readonly string[] }
  | { readonly code: "not-restored"; readonly officeCode: string };
