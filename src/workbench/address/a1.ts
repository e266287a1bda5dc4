/** A block of cells, counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A sheet of Excel: what "A:A" and "1:1" reach to. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9][0-9]{0,6})$/;

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined)
    return { row: Number(cell[2]) - 1, column: columnIndex(cell[1]) };
  const column = COLUMN.exec(text);
  if (column?.[1] !== undefined) return { column: columnIndex(column[1]) };
  const row = ROW.exec(text);
  if (row?.[1] !== undefined) return { row: Number(row[1]) - 1 };
  return undefined;
}

function span(first: number | undefined, second: number | undefined, whole: number): [number, number] | undefined {
  if (first === undefined && second === undefined) return [0, whole];
  if (first === undefined || second === undefined) return undefined;
  const start = Math.min(first, second);
  const end = Math.max(first, second);
  return end < whole ? [start, end - start + 1] : undefined;
}

/** Reads "B2", "$B$2:D9", "A:C" or "3:5"; no sheet name. Anything else is undefined. */
export function parseArea(text: string): Area | undefined {
  const [left = "", right = left, ...rest] = text.trim().split(":");
  if (rest.length > 0) return undefined;
  const from = parseCorner(left);
  const to = parseCorner(right);
  if (!from || !to) return undefined;
  // "A" alone is no address; "A:A" is.
  if (!text.includes(":") && (from.row === undefined || from.column === undefined)) return undefined;
  const rows = span(from.row, to.row, SHEET_ROWS);
  const columns = span(from.column, to.column, SHEET_COLUMNS);
  if (!rows || !columns) return undefined;
  return { row: rows[0], rowCount: rows[1], column: columns[0], columnCount: columns[1] };
}

/** Writes an area as Excel does: "B2", "B2:D9", "A:C", "3:5". */
export function formatArea(area: Area): string {
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columnCount - 1);
  const wholeColumns = area.rowCount === SHEET_ROWS;
  if (area.columnCount === SHEET_COLUMNS) return `${area.row + 1}:${area.row + area.rowCount}`;
  if (wholeColumns) return `${left}:${right}`;
  const first = `${left}${area.row + 1}`;
  const last = `${right}${area.row + area.rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/** "'Ark1'!$B$2:$D$9": a place as names and charts refer to it. */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${formatArea(area).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`)}`;
}

/** "B2" for row 1, column 1. */
export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** The sheet's name as it stands before "!" in a formula; quoted where Excel quotes. */
export function quoteSheet(name: string): string {
  const looksLikeCell = CELL.test(name) || /^[Rr][0-9]*([Cc][0-9]*)?$/.test(name) || /^[Cc][0-9]*$/.test(name);
  if (PLAIN_SHEET_NAME.test(name) && !looksLikeCell) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Budget 2026'!B2" into sheet name and the rest; a missing sheet is undefined. */
export function splitSheet(address: string): { sheet: string | undefined; rest: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, rest: address };
  const quoted = address.slice(0, bang);
  const sheet = quoted.startsWith("'") && quoted.endsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, rest: address.slice(bang + 1) };
}

/** The part that both areas cover. */
export function intersectAreas(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** Whether `inner` lies wholly inside `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}
