import fc from "fast-check";
import { amount } from "../../../../src/finance/money/amount";
import { projectPriceLevel } from "../../../../src/finance/prices/price-level";
import { valueOf } from "../numbers";

const rates = new Map([
  [2024, amount("0.03")],
  [2025, amount("0.033")],
  [2026, amount("0.028")],
]);

const project = (value: number, from: number, to: number) => projectPriceLevel(amount(value), from, to, rates);

describe("price level", () => {
  it("compounds the rates of the years after the first (domain §2.4)", () => {
    expect(valueOf(project(1000, 2023, 2026)).toNumber()).toBe(1093.78172);
    expect(valueOf(project(1000, 2025, 2026)).toNumber()).toBe(1028);
  });

  it("divides backwards and stands still within a year", () => {
    expect(valueOf(project(1093.78172, 2026, 2023)).toNumber()).toBe(1000);
    expect(valueOf(project(7, 2030, 2030)).toNumber()).toBe(7);
  });

  it("names the year that is missing, and one that takes everything away", () => {
    expect(project(1, 2023, 2027)).toEqual({ ok: false, fault: { code: "rate-missing", year: 2027 } });
    expect(project(1, 2024, 2022)).toEqual({ ok: false, fault: { code: "rate-missing", year: 2023 } });
    expect(projectPriceLevel(amount(1), 2023, 2024, new Map([[2024, amount(-1)]]))).toEqual({
      ok: false,
      fault: { code: "rate-not-positive", year: 2024 },
    });
  });

  it("comes back to where it was", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1, maxLength: 60 }),
        (value, thousandths) => {
          const table = new Map(thousandths.map((n, index) => [1901 + index, amount(n).div(1000)]));
          const last = 1900 + thousandths.length;
          const there = valueOf(projectPriceLevel(amount(value), 1900, last, table));
          const back = valueOf(projectPriceLevel(there, last, 1900, table));
          expect(back.toSignificantDigits(30).equals(value)).toBe(true);
        },
      ),
    );
  });
});
