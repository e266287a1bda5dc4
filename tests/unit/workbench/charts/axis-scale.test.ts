import { along, axisScale } from "../../../../src/workbench/charts/axis-scale";

describe("the scale of an axis", () => {
  test.each([
    [
      [-4000, -8000],
      [-8000, -6000, -4000, -2000, 0],
    ],
    [
      [7.25, 13.25],
      [0, 5, 10, 15],
    ],
    [
      [-0.3, 0.2],
      [-0.3, -0.2, -0.1, 0, 0.1, 0.2],
    ],
    [[0], [0, 0.2]],
  ])("for %j has zero in sight and round steps", (values, ticks) => {
    expect(axisScale(values).ticks).toEqual(ticks);
  });

  test("says how far along a value lies", () => {
    const scale = axisScale([-4000, -8000]);
    expect([-8000, -6000, 0].map((value) => along(scale, value))).toEqual([0, 0.25, 1]);
  });
});
