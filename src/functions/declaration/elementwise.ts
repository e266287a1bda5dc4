import { fail, succeed, type Result } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import type { ResultCell } from "./declaration";
import { differentSizes, type FunctionFault } from "../arguments/fault";
import { isSingle, sameShape, shapeOf, type Matrix, type Shape } from "../arguments/matrix";
import { placeOf, type ElementPlace } from "../arguments/place";

const EQUAL_OR_SINGLE: Words = {
  da: "Områderne skal være lige store, eller det ene én celle.",
  en: "The ranges must be of equal size, or one of them a single cell.",
};

/**
 * Computes element by element over equal-sized ranges, a single cell being repeated; the result has the ranges' shape.
 * An element that gives null has nothing to compute: an empty cell in a range, `nothing` where there is no other.
 */
export function computeElementwise<R extends Record<string, Matrix<unknown>>>(
  ranges: R,
  parameters: Named<R>,
  nothing: FunctionFault,
  compute: (element: Element<R>, place: ElementPlace) => Result<ResultCell, FunctionFault>,
): Result<Matrix<ResultCell>, FunctionFault> {
  const shape = commonShape(ranges, parameters);
  if (!shape.ok) return shape;
  const result: ResultCell[][] = [];
  for (let row = 0; row < shape.value.rows; row++) {
    const cells: ResultCell[] = [];
    for (let column = 0; column < shape.value.columns; column++) {
      const cell = compute(elementAt(ranges, { row, column }), placeOf(shape.value, row, column));
      if (!cell.ok) return cell;
      cells.push(cell.value);
    }
    result.push(cells);
  }
  return result.some((row) => row.some((cell) => cell !== null)) ? succeed(result) : fail(nothing);
}

/** The ranges' parameters, for what a sentence calls them; a function may have more of them. */
type Named<R> = Readonly<Record<keyof R, { readonly name: Words }>>;

type Element<R> = { readonly [K in keyof R]: R[K] extends Matrix<infer T> ? T : never };

function commonShape<R extends Record<string, Matrix<unknown>>>(
  ranges: R,
  parameters: Named<R>,
): Result<Shape, FunctionFault> {
  let common: { shape: Shape; name: Words } | undefined;
  for (const [key, matrix] of Object.entries(ranges)) {
    if (isSingle(matrix)) continue;
    const shape = shapeOf(matrix);
    const { name } = parameters[key as keyof R];
    if (common === undefined) common = { shape, name };
    else if (!sameShape(shape, common.shape))
      return fail(differentSizes(common.name, common.shape, name, shape, EQUAL_OR_SINGLE));
  }
  return succeed(common?.shape ?? { rows: 1, columns: 1 });
}

/** Which element of the ranges is meant, counted from 0. */
export interface ElementPosition {
  readonly row: number;
  readonly column: number;
}

/** What the ranges hold at one place, a single cell being repeated; they must have a common shape. */
export function elementAt<R extends Record<string, Matrix<unknown>>>(
  ranges: R,
  { row, column }: ElementPosition,
): Element<R> {
  const element: Record<string, unknown> = {};
  for (const [key, matrix] of Object.entries(ranges))
    element[key] = isSingle(matrix) ? matrix[0]?.[0] : matrix[row]?.[column];
  // Every range is a single cell or has the common shape, so each key has its element.
  return element as Element<R>;
}
