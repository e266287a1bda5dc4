/** Excel and this workbench speak of points, Univer of pixels. */
export const STANDARD_COLUMN_POINTS = 48;
export const STANDARD_ROW_POINTS = 15;

/** Points to pixels at 96 dots per inch. */
export function toPixels(points: number): number {
  return (points * 4) / 3;
}

/** Pixels to points at 96 dots per inch. */
export function toPoints(pixels: number): number {
  return (pixels * 3) / 4;
}
