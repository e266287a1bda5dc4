/**
 * A file measures columns in widths of the digit 0 in the standard font, five pixels of padding included; a `Book` in
 * points. With Calibri 11 at 96 dpi a digit is 7 pixels wide, and a point is 4/3 of a pixel:
 *
 *     pixels = round(width × 7)            width = trunc(pixels / 7 × 256) / 256
 *     points = pixels × 0.75               pixels = round(points / 0.75)
 *
 * Excel keeps whole pixels only, so a width in points comes back as the nearest multiple of 0.75.
 */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** 64 pixels: the width of a column nobody has touched. */
export const STANDARD_WIDTH_POINTS = 48;

export function pointsFromFileWidth(width: number): number {
  return Math.round(width * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

export function fileWidthFromPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}
