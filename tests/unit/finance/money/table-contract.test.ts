import fc from "fast-check";
import { amount } from "../../../../src/finance/money/amount";
import {
  fromNetExpenditure,
  SAVINGS_SIGNS,
  toNetExpenditure,
  type TableContract,
} from "../../../../src/finance/money/table-contract";
import { convertUnit, CUSTOMARY_DECIMALS, UNITS } from "../../../../src/finance/money/unit";

describe("table contract", () => {
  it("reads a saving written with plus in mio. kr. as less net expenditure in whole kroner (Ballerup)", () => {
    const contract: TableContract = { unit: "mio", savings: "plus", decimals: 2 };
    expect(toNetExpenditure(amount(7.25), contract).toNumber()).toBe(-7_250_000);
    expect(toNetExpenditure(amount(-1.5), contract).toNumber()).toBe(1_500_000);
  });

  it("reads a saving written with minus in 1.000 kr. as it stands (Høje-Taastrup)", () => {
    const contract: TableContract = { unit: "1000kr", savings: "minus", decimals: 0 };
    expect(toNetExpenditure(amount(-7_300), contract).toNumber()).toBe(-7_300_000);
  });

  it("converts between the three units", () => {
    expect(convertUnit(amount(2.5), "mio", "1000kr").toNumber()).toBe(2_500);
    expect(convertUnit(amount(134_351_271), "kr", "mio").toString()).toBe("134.351271");
  });

  it("prints mio. kr. with two decimals (Ballerup), the others whole (Varde, Høje-Taastrup)", () => {
    expect(CUSTOMARY_DECIMALS).toEqual({ mio: 2, kr: 0, "1000kr": 0 });
  });

  describe("laws", () => {
    it("turns every amount back to itself, whatever the unit and the sign", () => {
      fc.assert(
        fc.property(
          fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
          fc.constantFrom(...UNITS),
          fc.constantFrom(...SAVINGS_SIGNS),
          (units, unit, savings) => {
            const contract: TableContract = { unit, savings, decimals: 0 };
            const written = amount(units.toString()).div(1000);
            const back = fromNetExpenditure(toNetExpenditure(written, contract), contract);
            expect(back.equals(written)).toBe(true);
          },
        ),
      );
    });
  });
});
