/** Whole numbers one after the other, `count` of them: rows or columns of a sheet. */
export const range = (first: number, count: number): readonly number[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
