import { fail, succeed, type Result } from "../../finance/result";

/** A cell by zero-based row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. */
export interface Area extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

export interface SheetPlace {
  readonly sheet: string;
  readonly area: Area;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export interface AddressFault {
  readonly code: "not-an-address";
  readonly text: string;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** Reads "Ark1!B3", "'Budget 2026'!$B$3:E9" or, where `defaultSheet` is given, "B3". */
export function parseAddress(text: string, defaultSheet?: string): Result<SheetPlace, AddressFault> {
  const { sheet = defaultSheet, cells } = splitSheet(text.trim());
  const corners = cells.split(":").map(parseCell);
  const [first, last] = corners.length === 1 ? [corners[0], corners[0]] : corners;
  if (sheet === undefined || sheet === "" || first === undefined || last === undefined || corners.length > 2)
    return fail({ code: "not-an-address", text });
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const area = {
    row,
    column,
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
  return succeed({ sheet, area });
}

/** "Ark1!B3:E9", "'Budget 2026'!B3": a place as it is told to people and read by `parseAddress`. */
export const formatAddress = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${formatArea(area)}`;

/** "B3:E9", "B3" for a single cell. */
export function formatArea(area: Area): string {
  const first = formatCell(area);
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${formatCell({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

export const formatCell = ({ row, column }: CellPlace): string => `${columnLetters(column)}${String(row + 1)}`;

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export const singleCell = ({ row, column }: CellPlace): Area => ({ row, column, rows: 1, columns: 1 });

/** Whether the whole area lies on a sheet. */
export const fitsOnSheet = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.row + area.rows <= SHEET_ROWS &&
  area.column + area.columns <= SHEET_COLUMNS;

export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** The smallest area that holds both. */
export function enclosing(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

// As people write it: "Ark1!B3". (In a formula Excel quotes more, "Ark1" too, for ARK1 is also a cell.)
const quoteSheet = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

function splitSheet(text: string): { sheet?: string; cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted?.[1] !== undefined && quoted[2] !== undefined)
    return { sheet: quoted[1].replaceAll("''", "'"), cells: quoted[2] };
  const bang = text.lastIndexOf("!");
  return bang < 0 ? { cells: text } : { sheet: text.slice(0, bang), cells: text.slice(bang + 1) };
}

function parseCell(text: string): CellPlace | undefined {
  const match = CELL.exec(text.trim());
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const letters = Array.from(match[1].toUpperCase());
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row < SHEET_ROWS && column < SHEET_COLUMNS ? { row, column } : undefined;
}
