/** An argument as it stands in cells; undefined where it is left out. */
export type Content = number | string | boolean | undefined | null | readonly (readonly (number | string | null)[])[];

export interface PlacedCall {
  readonly name: string;
  /** In English, with references to the inputs or with them typed in. */
  readonly formula: string;
  readonly row: number;
  /** Where the result may go, right of the inputs. */
  readonly column: number;
  readonly height: number;
  readonly inputs: readonly { readonly row: number; readonly column: number; readonly content: number | string }[];
}

/** Column AO: beyond the widest call. */
export const RESULT_COLUMN = 40;

/** Lays a call's arguments out side by side from a row, words and switches typed in as people do. */
export function placeCall(
  name: string,
  argumentList: readonly Content[],
  row: number,
  placed: "cells" | "typed",
): PlacedCall {
  const inputs: { row: number; column: number; content: number | string }[] = [];
  const texts: string[] = [];
  let column = 0;
  let height = 1;
  for (const argument of argumentList) {
    if (argument === undefined || argument === null) texts.push("");
    else if (typeof argument === "boolean" || typeof argument === "string") texts.push(typedCell(argument));
    else if (placed === "typed") texts.push(typeof argument === "number" ? typedCell(argument) : typedArray(argument));
    else {
      const cells = typeof argument === "number" ? [[argument]] : argument;
      const columns = cells[0]?.length ?? 0;
      for (const [r, line] of cells.entries())
        for (const [c, content] of line.entries())
          if (content !== null && content !== "") inputs.push({ row: row + r, column: column + c, content });
      const first = cellName(row, column);
      const last = cellName(row + cells.length - 1, column + columns - 1);
      texts.push(first === last ? first : `${first}:${last}`);
      column += columns;
      height = Math.max(height, cells.length);
    }
  }
  while (texts.at(-1) === "") texts.pop();
  return { name, formula: `=TILTAG.${name}(${texts.join(",")})`, row, column: RESULT_COLUMN, height, inputs };
}

const typedCell = (cell: number | string | boolean | null): string => {
  if (cell === null) return '""';
  return typeof cell === "string" ? `"${cell}"` : String(cell).toUpperCase();
};

const typedArray = (cells: readonly (readonly (number | string | null)[])[]): string =>
  `{${cells.map((line) => line.map(typedCell).join(",")).join(";")}}`;

const cellName = (row: number, column: number): string => {
  const letters = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + (column % 26))}`;
  return `${letters}${String(row + 1)}`;
};
