/** Rows of equal length, as Excel hands ranges to a function and takes results from it. */
export type Matrix<T> = readonly (readonly T[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export const shapeOf = (matrix: Matrix<unknown>): Shape => ({ rows: matrix.length, columns: matrix[0]?.length ?? 0 });

/** The columns, each from the top. */
export const columnsOf = <T>(matrix: Matrix<T>): Matrix<T> =>
  (matrix[0] ?? []).map((_, column) => matrix.flatMap((row) => row.slice(column, column + 1)));

export const isSingle = (matrix: Matrix<unknown>): boolean => matrix.length === 1 && matrix[0]?.length === 1;

export const sameShape = (a: Shape, b: Shape): boolean => a.rows === b.rows && a.columns === b.columns;

/** "3 × 4", rows first, as a user counts them. */
export const describeShape = ({ rows, columns }: Shape): string => `${String(rows)} × ${String(columns)}`;
