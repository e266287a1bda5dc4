import { amount } from "../../../../src/finance/money/amount";
import { presentValue } from "../../../../src/finance/investment/present-value";
import { amounts } from "../numbers";

describe("present value", () => {
  const ballerup = amounts(7.25, 10.75, 12.75, 13.25);

  it("of Ballerup's net at 3,5 % is 41,49 or 40,09, by what the first year counts as (domain §1)", () => {
    expect(presentValue(ballerup, amount(0.035), 0).toFixed(2)).toBe("41.49");
    expect(presentValue(ballerup, amount(0.035), 1).toFixed(2)).toBe("40.09");
  });

  it("is the sum without a rate, and more than it with a negative one", () => {
    expect(presentValue(ballerup, amount(0), 0).toNumber()).toBe(44);
    expect(presentValue(amounts(100, 100), amount(-0.5), 0).toNumber()).toBe(300);
    expect(presentValue([], amount(0.035), 0).toNumber()).toBe(0);
  });
});
