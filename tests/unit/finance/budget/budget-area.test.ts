import { areaDifference, directionOf, sumOfAreas, type BudgetArea } from "../../../../src/finance/budget/budget-area";
import { amount } from "../../../../src/finance/money/amount";

const area = (corrected: number | "blank", ...expected: readonly number[]): BudgetArea => ({
  title: "Botilbud",
  corrected: corrected === "blank" ? corrected : amount(corrected),
  expected: expected.map((value) => amount(value)),
});

describe("an area of the budget", () => {
  it("counts its difference the way the table counts a saving (domain §2.1)", () => {
    expect([directionOf("plus"), directionOf("minus")]).toEqual(["underspending", "excess-spending"]);
    expect(areaDifference(area(100, 130, 500), "plus")?.toNumber()).toBe(-30);
    expect(areaDifference(area(100, 130, 500), "minus")?.toNumber()).toBe(30);
  });

  it("has no difference where either figure is missing", () => {
    expect(areaDifference(area("blank", 130), "plus")).toBeNull();
    expect(areaDifference(area(100), "plus")).toBeNull();
  });
});

it("areas come to the sum of those that have an amount", () => {
  const areas = [area(100, 130), area("blank", 20), area(7)];
  expect(sumOfAreas(areas, ({ corrected }) => corrected).toNumber()).toBe(107);
  expect(sumOfAreas(areas, ({ expected }) => expected[0] ?? null).toNumber()).toBe(150);
});
