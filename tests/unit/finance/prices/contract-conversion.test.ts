import fc from "fast-check";
import { amount } from "../../../../src/finance/money/amount";
import { storedNumber } from "../../../../src/finance/money/stored-number";
import { SAVINGS_SIGNS, type TableContract } from "../../../../src/finance/money/table-contract";
import { UNITS } from "../../../../src/finance/money/unit";
import {
  canBeAdded,
  changesNothing,
  conversionBetween,
  convertAmount,
  priceYear,
} from "../../../../src/finance/prices/contract-conversion";
import { valueOf } from "../numbers";

/** Illustrative rates (domain §2.4); Tiltag ships none. */
const RATES = new Map([
  [2024, amount("0.03")],
  [2025, amount("0.033")],
  [2026, amount("0.028")],
]);

const BALLERUP: TableContract = { unit: "mio", savings: "plus", decimals: 2 };
const HOEJE_TAASTRUP: TableContract = { unit: "1000kr", savings: "minus", decimals: 0 };

const convert = (value: number, from: TableContract, to: TableContract) =>
  convertAmount(amount(value), valueOf(conversionBetween(from, to, RATES))).toNumber();

describe("from one contract to another", () => {
  it("writes Ballerup's 7,25 mio. saved with plus as Høje-Taastrup would: −7.250", () => {
    expect(convert(7.25, BALLERUP, HOEJE_TAASTRUP)).toBe(-7_250);
    expect(convert(-1.5, BALLERUP, HOEJE_TAASTRUP)).toBe(1_500);
    expect(convert(-7_250, HOEJE_TAASTRUP, BALLERUP)).toBe(7.25);
  });

  it("raises 1.000 in 2023-priser to 1.093,78172 in 2026-priser, and back (domain §2.4)", () => {
    const from = { ...HOEJE_TAASTRUP, priceLevel: "2023-priser" };
    const to = { ...HOEJE_TAASTRUP, priceLevel: "p/l 2026" };
    expect(convert(1000, from, to)).toBe(1093.78172);
    expect(convert(1093.78172, to, from)).toBe(1000);
  });

  it("divides where the amounts become smaller, so that the formulas hold whole factors", () => {
    const factors = (from: TableContract, to: TableContract) =>
      valueOf(conversionBetween(from, to, RATES)).factors.map(({ operation, by }) => [operation, by.toNumber()]);
    const in2025 = { ...BALLERUP, priceLevel: "2025-priser" };
    const in2026 = { ...BALLERUP, priceLevel: "2026-priser" };
    expect(factors(BALLERUP, HOEJE_TAASTRUP)).toEqual([["times", 1000]]);
    expect(factors(HOEJE_TAASTRUP, BALLERUP)).toEqual([["dividedBy", 1000]]);
    expect(factors(in2025, in2026)).toEqual([["times", 1.028]]);
    expect(factors(in2026, in2025)).toEqual([["dividedBy", 1.028]]);
  });

  it("names what it lacks: a rate, a price level, a year in it", () => {
    const at = (priceLevel?: string): TableContract => ({
      ...BALLERUP,
      ...(priceLevel === undefined ? {} : { priceLevel }),
    });
    const between = (from?: string, to?: string) => conversionBetween(at(from), at(to), RATES);
    expect(between("2023-priser", "2027-priser")).toEqual({ ok: false, fault: { code: "rate-missing", year: 2027 } });
    expect(between(undefined, "2026-priser")).toEqual({ ok: false, fault: { code: "price-level-unsaid" } });
    expect(between("2026-priser", undefined)).toEqual({ ok: false, fault: { code: "price-level-unsaid" } });
    expect(between("2026-priser", "løbende priser")).toEqual({
      ok: false,
      fault: { code: "price-level-without-year", priceLevel: "løbende priser" },
    });
    expect(between("løbende priser", "2026-priser")).toMatchObject({
      fault: { code: "price-level-without-year", priceLevel: "løbende priser" },
    });
  });

  it.each([
    ["2026-priser", 2026],
    ["p/l 2024", 2024],
    ["PL-niveau 2019 (foreløbigt)", 2019],
    ["løbende priser", null],
    ["12026", null],
  ])("reads the year of »%s«", (priceLevel, year) => expect(priceYear(priceLevel)).toBe(year));
});

describe("contracts under which amounts can be added", () => {
  it("have unit, sign and price level in common; decimals are only looks", () => {
    expect(canBeAdded(BALLERUP, { ...BALLERUP, decimals: 0 })).toBe(true);
    expect(canBeAdded(BALLERUP, { ...BALLERUP, unit: "kr" })).toBe(false);
    expect(canBeAdded(BALLERUP, { ...BALLERUP, savings: "minus" })).toBe(false);
  });

  it("name the same year of prices, in whatever words, or both none", () => {
    const at = (priceLevel: string): TableContract => ({ ...BALLERUP, priceLevel });
    expect(canBeAdded(at("2026-priser"), at("p/l 2026"))).toBe(true);
    expect(canBeAdded(at("2026-priser"), at("2025-priser"))).toBe(false);
    expect(canBeAdded(at("2026-priser"), BALLERUP)).toBe(false);
    expect(canBeAdded(at("Løbende priser"), at("løbende priser"))).toBe(true);
    expect(canBeAdded(at("Løbende priser"), at("Faste priser"))).toBe(false);
  });
});

describe("laws", () => {
  const contracts = fc.record<TableContract>({
    unit: fc.constantFrom(...UNITS),
    savings: fc.constantFrom(...SAVINGS_SIGNS),
    decimals: fc.constantFrom(0, 1, 2),
  });
  const levels = fc.constantFrom("2023-priser", "2024-priser", "2025-priser", "2026-priser");

  /** What Excel takes when it is typed: up to 15 digits. */
  const typed = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n - 1n), max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 8 }))
    .map(([digits, decimals]) => amount(`${digits.toString()}e-${String(decimals)}`).toNumber());

  const throughCell = (value: number, from: TableContract, to: TableContract) =>
    storedNumber(convertAmount(amount(value), valueOf(conversionBetween(from, to, RATES))));

  it("unit and sign are exact there and back, in the cells too", () => {
    fc.assert(
      fc.property(typed, contracts, contracts, (value, a, b) => {
        expect(throughCell(throughCell(value, a, b), b, a)).toBe(value);
      }),
    );
  });

  it("so is a price level", () => {
    fc.assert(
      fc.property(typed, contracts, contracts, levels, levels, (value, a, b, from, to) => {
        const [first, last] = [
          { ...a, priceLevel: from },
          { ...b, priceLevel: to },
        ];
        expect(throughCell(throughCell(value, first, last), last, first)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it("contracts can be added exactly where the conversion changes nothing", () => {
    fc.assert(
      fc.property(contracts, contracts, levels, levels, (a, b, from, to) => {
        const [first, last] = [
          { ...a, priceLevel: from },
          { ...b, priceLevel: to },
        ];
        expect(canBeAdded(first, last)).toBe(changesNothing(valueOf(conversionBetween(first, last, RATES))));
      }),
    );
  });
});
