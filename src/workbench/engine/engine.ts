import type { Area } from "../address/a1";
import type { Book, BookTable, Border, BorderEdge, CellFormat, CellValue } from "../book/book";
import type { Chart } from "../book/chart";
import type { PageSetup } from "../book/page-setup";

/**
 * What the workbench asks of a spreadsheet, in a spreadsheet's own words. Sheets are known by an id that survives renaming;
 * rows and columns count from zero; formulas are in English, exactly as typed; widths and heights are in points.
 */
export interface Engine {
  readonly sheets: SheetStore;
  readonly cells: CellStore;
  readonly tables: TableStore;
  readonly names: NameStore;
  readonly charts: ChartStore;
  readonly calculation: Calculation;
  readonly selection: SelectionStore;
  /** Replaces the whole workbook. */
  load(book: Book): void;
  /** The whole workbook as plain data, after recalculation. */
  snapshot(): Promise<Book>;
  /** What the work writes into cells can be undone by the user in one step; a program's writes cannot, and end what could be. */
  asUser(work: () => void): void;
  isStructureProtected(): boolean;
  setStructureProtected(value: boolean): void;
  /** Tells of every change a user or a program makes, after it was made. */
  onChange(listener: (change: EngineChange) => void): Subscription;
  dispose(): void;
}

export interface Subscription {
  dispose(): void;
}

export type EngineChange =
  | { readonly kind: "cells"; readonly sheet: SheetId; readonly area: Area }
  | { readonly kind: "structure"; readonly sheet: SheetId }
  | { readonly kind: "charts"; readonly sheet: SheetId }
  | { readonly kind: "activated"; readonly sheet: SheetId }
  | { readonly kind: "calculated" }
  | { readonly kind: "selection"; readonly sheet: SheetId; readonly areas: readonly Area[] };

export type SheetId = string;

export interface SheetState {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly showGridlines: boolean;
  /** "" or "#RRGGBB" */
  readonly tabColor: string;
  readonly protected: boolean;
}

export interface SheetStore {
  /** In tab order. */
  list(): readonly SheetState[];
  active(): SheetId;
  activate(sheet: SheetId): void;
  add(name: string): SheetId;
  remove(sheet: SheetId): void;
  /** Formulas that name the sheet follow. */
  rename(sheet: SheetId, name: string): void;
  move(sheet: SheetId, position: number): void;
  set(sheet: SheetId, change: Partial<Omit<SheetState, "id" | "name">>): void;
  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number };
  freeze(sheet: SheetId, rows: number, columns: number): void;
  page(sheet: SheetId): PageSetup;
  setPage(sheet: SheetId, change: Partial<PageSetup>): void;
}

export interface CellState {
  /** An empty cell is null; an error is its English text with `isError`. */
  readonly value: CellValue;
  readonly isError: boolean;
  readonly formula: string | undefined;
  /** The area this cell's own formula fills, where it fills more than the cell. */
  readonly spill: Area | undefined;
  /** The cell whose formula fills this one. */
  readonly spilledFrom: { readonly row: number; readonly column: number } | undefined;
  readonly format: CellFormat;
}

/** What goes into a cell; "keep" leaves it as it is. */
export type CellInput =
  | { readonly kind: "keep" }
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "formula"; readonly formula: string };

/** A key that is absent leaves the format as it is; null takes it back to the standard. */
export type FormatChange = {
  readonly [K in Exclude<keyof CellFormat, "borders">]?: Exclude<CellFormat[K], undefined> | null;
} & { readonly borders?: Partial<Record<BorderEdge, Border | null>> | null };

export interface CellStore {
  read(sheet: SheetId, area: Area): CellState[][];
  /** Smallest area that holds every non-empty (or, unless `valuesOnly`, formatted) cell. */
  used(sheet: SheetId, valuesOnly: boolean): Area | undefined;
  write(sheet: SheetId, area: Area, inputs: readonly (readonly CellInput[])[]): void;
  /** One change for the whole area, or one for each cell. */
  format(sheet: SheetId, area: Area, change: FormatChange | readonly (readonly (FormatChange | undefined)[])[]): void;
  clear(sheet: SheetId, area: Area, what: "All" | "Contents" | "Formats"): void;
  /** References and tables follow; refuses to cut a table in two. */
  insert(sheet: SheetId, area: Area, shift: "Down" | "Right"): void;
  remove(sheet: SheetId, area: Area, shift: "Up" | "Left"): void;
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void;
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void;
  merges(sheet: SheetId): readonly Area[];
  merge(sheet: SheetId, area: Area): void;
  unmerge(sheet: SheetId, area: Area): void;
}

export interface TableState extends Omit<BookTable, "area" | "columns"> {
  readonly id: string;
  readonly sheet: SheetId;
  /** With header row. */
  readonly area: Area;
  readonly columns: readonly string[];
}

export interface TableStore {
  list(): readonly TableState[];
  /** Header cells become unique texts. Throws EngineError: overlap, bad or taken name. */
  add(sheet: SheetId, area: Area, options: TableOptions): TableState;
  set(id: string, change: Partial<Pick<TableState, "name" | "style" | "showFilterButton" | "showBandedRows">>): void;
  resize(id: string, area: Area): void;
  /** The cells stay; formulas that name the table become plain references. */
  remove(id: string): void;
}

export interface TableOptions {
  readonly name?: string;
  readonly style?: string;
  readonly showFilterButton?: boolean;
  readonly showBandedRows?: boolean;
}

export interface NameState {
  readonly name: string;
  readonly formula: string;
  readonly sheet: SheetId | undefined;
  readonly comment: string;
  readonly visible: boolean;
}

export interface NameStore {
  list(): readonly NameState[];
  /** Adds, or replaces the one of that name and scope. */
  set(name: NameState): void;
  remove(name: string, sheet: SheetId | undefined): void;
}

export interface SheetArea {
  readonly sheet: SheetId;
  readonly area: Area;
}

export interface ChartState extends Chart<SheetArea> {
  readonly id: string;
  readonly sheet: SheetId;
  /** The cells it covers. */
  readonly area: Area;
}

export interface ChartStore {
  /** Of all sheets, the oldest first. */
  list(): readonly ChartState[];
  add(chart: Omit<ChartState, "id">): ChartState;
  set(id: string, change: Partial<Omit<ChartState, "id" | "sheet">>): void;
  remove(id: string): void;
}

/** A value handed to or from a function that is calculated outside the engine. */
export type FunctionValue = string | number | boolean | null | { readonly error: string };

export interface FunctionCall {
  /** Every argument as a block of cells; a missing one is undefined. */
  readonly args: readonly (readonly (readonly FunctionValue[])[] | undefined)[];
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

export interface EngineFunction {
  /** "TILTAG.NETTOEFFEKT" */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
  /** Must answer at once; `#BUSY!` while the answer is on its way, then `Calculation.invalidate` the cell. */
  calculate(call: FunctionCall): readonly (readonly FunctionValue[])[] | FunctionValue;
}

export interface Calculation {
  readonly mode: "Automatic" | "Manual";
  setMode(mode: "Automatic" | "Manual"): void;
  /** Resolves when no formula is waiting to be calculated (those that answered #BUSY! do not count). */
  settle(): Promise<void>;
  /** Calculates everything anew. */
  full(): Promise<void>;
  /** These cells shall be calculated again although nothing they refer to has changed. */
  invalidate(cells: readonly { readonly sheet: SheetId; readonly row: number; readonly column: number }[]): void;
  /** Later registrations of the same name replace the earlier. */
  register(fn: EngineFunction): void;
  unregister(name: string): void;
}

export interface SelectionStore {
  get(): { readonly sheet: SheetId; readonly areas: readonly Area[] };
  set(sheet: SheetId, areas: readonly Area[]): void;
}
