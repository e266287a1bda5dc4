import type { Area } from "../address/a1";
import type { Engine, SheetId } from "../engine/engine";
import type { HostObject } from "../interpreter/host-class";
import type { LiveRanges, Place } from "./live-ranges";

/** Behaviour of Excel's that is known from reports and can be switched on. */
export interface Quirks {
  /** A formula written into one cell of a table column replaces the column's others (AutoCorrect, also for programs). */
  readonly calculatedColumns: boolean;
  /** How an empty cell reaches a custom function. */
  readonly blankAs: "zero" | "null";
  /** The user is editing a cell: every request fails. */
  readonly cellEditMode: boolean;
  /** Largest request and answer in bytes; Excel on the web has 5 MB. */
  readonly payloadLimit: number;
}

export const NO_QUIRKS: Quirks = {
  calculatedColumns: false,
  blankAs: "zero",
  cellEditMode: false,
  payloadLimit: Number.POSITIVE_INFINITY,
};

/** What every class of the object model works with. */
export interface Model {
  readonly engine: Engine;
  /** Language of numbers and dates in what cells show. */
  readonly locale: "da-DK" | "en-US";
  readonly quirks: Quirks;
  readonly live: LiveRanges;
  /** Events that the add-in has asked for. */
  readonly listening: Set<string>;
  readonly open: Openers;
}

/** How one class gets at another without knowing it. */
export interface Openers {
  range(sheet: SheetId, area: Area): HostObject;
  rangeAreas(sheet: SheetId, areas: readonly Area[]): HostObject;
  rangeFormat(place: Place): HostObject;
  worksheet(id: SheetId): HostObject;
  worksheets(): HostObject;
  table(id: string): HostObject;
  /** All tables, those of one sheet, or those that touch an area. */
  tables(scope: TableScope): HostObject;
  /** Names of the workbook, or of one sheet. */
  names(sheet: SheetId | undefined): HostObject;
  charts(sheet: SheetId): HostObject;
  application(): HostObject;
  /** The range behind an argument. */
  placeOf(argument: unknown): Place | undefined;
  /** The sheet behind an argument. */
  sheetOf(argument: unknown): SheetId | undefined;
}

export interface TableScope {
  readonly sheet?: SheetId;
  readonly touching?: { readonly area: Area; readonly fully: boolean };
}
