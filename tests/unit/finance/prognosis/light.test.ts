import { amount, ZERO } from "../../../../src/finance/money/amount";
import { lightOf } from "../../../../src/finance/prognosis/light";

const limits = { green: ZERO, yellow: amount("0.01") };
const light = (overspending: number | null, budget: number | null) =>
  lightOf(overspending === null ? null : amount(overspending), budget === null ? null : amount(budget), limits);

describe("the light of a row", () => {
  it("is green up to the budget, yellow up to one percent above, red beyond", () => {
    expect([light(-5, 1_000), light(0, 1_000), light(10, 1_000), light(10.01, 1_000)]).toEqual([
      "green",
      "green",
      "yellow",
      "red",
    ]);
  });

  it("does not turn at less than half an øre", () => {
    expect([light(0.004, 1_000), light(0.005, 1_000)]).toEqual(["green", "yellow"]);
  });

  it("is measured against the size of a budget of income", () => {
    expect(light(11, -1_000)).toBe("red");
  });

  it("is not there without a budget to measure against", () => {
    expect([light(null, 1_000), light(5, null), light(null, null), light(5, 0)]).toEqual([null, null, null, null]);
  });
});
