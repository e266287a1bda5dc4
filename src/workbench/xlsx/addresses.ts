/** Zero-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;

/** 0 → "A", 26 → "AA" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellAddress(position: CellPosition): string {
  return columnLetters(position.column) + String(position.row + 1);
}

/** "B2" or "$B$2"; undefined for anything else. */
export function parseCell(address: string): CellPosition | undefined {
  const match = CELL.exec(address);
  const letters = match?.[1];
  const digits = match?.[2];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column > 16_384 || row > 1_048_576 ? undefined : { row: row - 1, column: column - 1 };
}

/** "B2:E9", or "B2" as an area of one cell; undefined for anything else. */
export function parseArea(address: string): Area | undefined {
  const [from, to, ...more] = address.split(":");
  if (from === undefined || more.length > 0) return undefined;
  const first = parseCell(from);
  const last = to === undefined ? first : parseCell(to);
  if (first === undefined || last === undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

export function areaAddress(area: Area): string {
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

export function isInside(area: Area, position: CellPosition): boolean {
  return (
    position.row >= area.top &&
    position.row <= area.bottom &&
    position.column >= area.left &&
    position.column <= area.right
  );
}
