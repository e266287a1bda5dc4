import { amount } from "../../../../src/finance/money/amount";
import { deviation } from "../../../../src/finance/budget/deviation";

describe("deviation", () => {
  it("of Varde 2017 is 12.763.729 of excess spending (domain §10)", () => {
    const [corrected, expected] = [amount(134_351_271), amount(147_115_000)];
    expect(deviation(corrected, expected, "excess-spending").toNumber()).toBe(12_763_729);
    expect(deviation(corrected, expected, "underspending").toNumber()).toBe(-12_763_729);
  });

  it("is excess spending, too, where income falls short (Skatter, BO3 2025)", () => {
    expect(deviation(amount(-2093.8), amount(-2091.7), "excess-spending").toNumber()).toBe(2.1);
  });
});
