import type { Words } from "../sheets/cells/language";
import type { Shape } from "./matrix";

/** Which element of a range is meant: for a sentence that points at it. */
export interface ElementPlace {
  /** "" for a single cell, " (række 3)", " (kolonne 2)" or " (række 3, kolonne 2)" in a range. */
  readonly words: Words;
}

/** Rows and columns are counted within the range, from 1, as a user counts them. */
export function placeOf({ rows, columns }: Shape, row: number, column: number): ElementPlace {
  const [r, c] = [String(row + 1), String(column + 1)];
  if (rows === 1 && columns === 1) return { words: { da: "", en: "" } };
  if (columns === 1) return { words: { da: ` (række ${r})`, en: ` (row ${r})` } };
  if (rows === 1) return { words: { da: ` (kolonne ${c})`, en: ` (column ${c})` } };
  return { words: { da: ` (række ${r}, kolonne ${c})`, en: ` (row ${r}, column ${c})` } };
}

/** The place of what is the only one of its kind: nothing to point at. */
export const ALONE: ElementPlace = placeOf({ rows: 1, columns: 1 }, 0, 0);
