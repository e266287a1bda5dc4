import fc from "fast-check";
import { amount, sumQuantified } from "../../../../src/finance/money/amount";
import { splitChangeWithMix } from "../../../../src/finance/prices/price-and-volume";
import {
  priceAndVolumeChange,
  sayChange,
  volumesOf,
  type NeighbouringYears,
} from "../../../../src/finance/prognosis/price-and-volume-change";
import { day, service } from "../../../helpers/service-case";

/** Helårspersoner and average price, last year and this. */
const years = (volume0: number, price0: number, volume1: number, price1: number): NeighbouringYears => ({
  before: { volume: amount(volume0), cost: amount(volume0).times(price0) },
  now: { volume: amount(volume1), cost: amount(volume1).times(price1) },
});

const change = (rows: readonly NeighbouringYears[], rate: number | string) => {
  const parts = priceAndVolumeChange(rows, amount(rate));
  return {
    change: parts.change.toNumber(),
    volume: parts.volume.toNumber(),
    mix: parts.mix.toNumber(),
    priceLevel: parts.priceLevel.toNumber(),
    price: parts.price.toNumber(),
  };
};

describe("price and volume between two years", () => {
  it("of H 60→54 and P 40→52 is 2.200 = 4.800 − 4.800 + 2.200 (domain §4.7)", () => {
    expect(change([years(60, 1000, 54, 1060), years(40, 500, 52, 480)], 0)).toEqual({
      change: 2_200,
      volume: 4_800,
      mix: -4_800,
      priceLevel: 0,
      price: 2_200,
    });
  });

  it("takes PL out first: 3 % of 800 × 96 is 2.304 of the price's 5.760", () => {
    expect(change([years(100, 800, 96, 860)], "0.03")).toEqual({
      change: 2_560,
      volume: -3_200,
      mix: 0,
      priceLevel: 2_304,
      price: 3_456,
    });
  });

  it("of a row that is new is volume alone, PL or not: it has no old price", () => {
    expect(change([years(0, 0, 5, 10)], "0.03")).toEqual({ change: 50, volume: 50, mix: 0, priceLevel: 0, price: 0 });
    expect(change([years(10, 100, 10, 100), years(0, 0, 5, 40)], 0)).toEqual({
      change: 200,
      volume: 500,
      mix: -300,
      priceLevel: 0,
      price: 0,
    });
  });

  it("of a row that is gone takes away what it cost", () => {
    expect(change([years(4, 25, 0, 0)], "0.03")).toEqual({
      change: -100,
      volume: -100,
      mix: 0,
      priceLevel: 0,
      price: 0,
    });
  });

  it("says what Varde says of § 85 and of the two target groups", () => {
    expect(sayChange(years(100, 50_000, 112, 50_100))).toBe("Stigning i antal × stabil pris = øget udgift");
    expect(sayChange(years(100, 800, 96, 860))).toBe("Fald i antal × stigende pris = øget udgift");
    expect(sayChange(years(100, 800, 120, 760))).toBe("Stigning i antal × faldende pris = øget udgift");
  });

  it("calls a movement stable below one per cent, and not at one", () => {
    expect(sayChange(years(1000, 100, 1009, 100))).toBe("Stabilt antal × stabil pris = uændret udgift");
    expect(sayChange(years(1000, 100, 1010, 100))).toBe("Stigning i antal × stabil pris = øget udgift");
    expect(sayChange(years(1000, 100, 990, 100))).toBe("Fald i antal × stabil pris = lavere udgift");
  });

  it("has no price to compare for who comes or goes altogether", () => {
    expect(sayChange(years(0, 0, 3, 50))).toBe("Stigning i antal × stabil pris = øget udgift");
    expect(sayChange(years(3, 50, 0, 0))).toBe("Fald i antal × stabil pris = lavere udgift");
    expect(sayChange(years(0, 0, 0, 0))).toBe("Stabilt antal × stabil pris = uændret udgift");
    expect(sayChange(years(2, 0, 2, 50))).toBe("Stabilt antal × stigende pris = øget udgift");
  });

  it("comes out of a constructed case list: more citizens at a stable price", () => {
    const people = (count: number, from: string) =>
      Array.from({ length: count }, () => service({ category: "Støtte", paragraph: "§ 85", start: day(from) }));
    const cases = [...people(10, "1-1-2025"), ...people(2, "1-1-2026")];
    const [support, other] = volumesOf(cases, "kategori-paragraf", 2026, [{ group: "Bolig", part: "§ 107" }]);
    expect(support?.rows.map(sayChange)).toEqual(["Stigning i antal × stabil pris = øget udgift"]);
    expect(change(support?.rows ?? [], 0)).toEqual({
      change: 240_000,
      volume: 240_000,
      mix: 0,
      priceLevel: 0,
      price: expect.closeTo(0, 20),
    });
    expect(other?.rows.map(({ now }) => now.cost.toNumber())).toEqual([0]);
  });

  it("adds up to the change in cost, whatever the rows, and is the split with mix where PL is nothing", () => {
    const some = fc.tuple(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 2_000_000 }),
    );
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 9 }), (rows, percent) => {
        const parts = priceAndVolumeChange(
          rows.map((row) => years(...row)),
          amount(percent).div(100),
        );
        const cost = sumQuantified(rows.map(([q0, p0, q1, p1]) => amount(q1).times(p1).minus(amount(q0).times(p0))));
        const { volume, mix, priceLevel, price } = parts;
        expect(volume.plus(mix).plus(priceLevel).plus(price).minus(cost).abs().lessThan("1e-20")).toBe(true);
        const split = splitChangeWithMix(
          rows.map(([volume0, price0, volume1, price1]) => ({
            volume0: amount(volume0),
            price0: amount(price0),
            volume1: amount(volume1),
            price1: amount(price1),
          })),
        );
        if (!split.ok) throw new Error(split.fault.code);
        const found = [volume, mix, priceLevel.plus(price)];
        for (const [index, part] of split.value.entries())
          expect(found[index]?.minus(part).abs().lessThan("1e-20")).toBe(true);
      }),
    );
  });
});
