import fc from "fast-check";
import { fileWidthFromPoints, pointsFromFileWidth } from "../../../../src/workbench/xlsx/column-widths";

describe("column widths", () => {
  test.each([
    [48, 9.140625, "64 pixels, Excel's standard"],
    [45, 8.5703125, "60 pixels"],
    [180, 34.28515625, "240 pixels"],
    [0, 0, "hidden"],
  ])("%d points are %d digits: %s", (points, width) => {
    expect(fileWidthFromPoints(points)).toBe(width);
    expect(pointsFromFileWidth(width)).toBe(points);
  });

  test("what Excel wrote for 8.43 characters is 61 pixels", () => {
    expect(pointsFromFileWidth(8.7109375)).toBe(45.75);
  });

  test("whole pixels survive the file", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1790 }), (pixels) => {
        expect(pointsFromFileWidth(fileWidthFromPoints(pixels * 0.75))).toBe(pixels * 0.75);
      }),
    );
  });
});
