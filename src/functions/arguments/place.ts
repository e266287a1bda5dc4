import type { Words } from "../../sheets/cells/language";
import type { Shape } from "./matrix";

/** Which element of a range is meant: for a sentence that points at it. */
export interface ElementPlace {
  /** "" for a single cell, " (række 3)", " (kolonne 2)" or " (række 3, kolonne 2)" in a range. */
  readonly words: Words;
}

function wordsFor({ rows, columns }: Shape, row: string, column: string): Words {
  if (columns === 1) return { da: ` (række ${row})`, en: ` (row ${row})` };
  if (rows === 1) return { da: ` (kolonne ${column})`, en: ` (column ${column})` };
  return { da: ` (række ${row}, kolonne ${column})`, en: ` (row ${row}, column ${column})` };
}

// Every element of a large range has a place and hardly any a fault: a place is cheap, and its words wait.
class PlaceInRange implements ElementPlace {
  readonly #shape: Shape;
  readonly #row: number;
  readonly #column: number;

  constructor(shape: Shape, row: number, column: number) {
    this.#shape = shape;
    this.#row = row;
    this.#column = column;
  }

  get words(): Words {
    return wordsFor(this.#shape, String(this.#row + 1), String(this.#column + 1));
  }
}

/** The place of what is the only one of its kind: nothing to point at. */
export const ALONE: ElementPlace = { words: { da: "", en: "" } };

/** Rows and columns are counted within the range, from 1, as a user counts them. */
export const placeOf = (shape: Shape, row: number, column: number): ElementPlace =>
  shape.rows === 1 && shape.columns === 1 ? ALONE : new PlaceInRange(shape, row, column);
