import fc from "fast-check";
import { amount, sumQuantified, ZERO } from "../../../../src/finance/money/amount";
import { priceAndVolumeChange, sayChange, volumesOf } from "../../../../src/finance/prognosis/price-and-volume-change";
import { day, service } from "../../../helpers/service-case";

const group = (volume0: number, price0: number, volume1: number, price1: number) => ({
  volume0: amount(volume0),
  price0: amount(price0),
  volume1: amount(volume1),
  price1: amount(price1),
});

const change = (groups: readonly ReturnType<typeof group>[], rate: number | string) => {
  const result = priceAndVolumeChange(groups, amount(rate));
  if (!result.ok) throw new Error(result.fault.code);
  const { volume, mix, priceLevel, price } = result.value;
  return {
    change: result.value.change.toNumber(),
    volume: volume.toNumber(),
    mix: mix.toNumber(),
    priceLevel: priceLevel.toNumber(),
    price: price.toNumber(),
  };
};

describe("price and volume between two years", () => {
  it("of H 60→54 and P 40→52 is 2.200 = 4.800 − 4.800 + 2.200 (domain §4.7)", () => {
    expect(change([group(60, 1000, 54, 1060), group(40, 500, 52, 480)], 0)).toEqual({
      change: 2_200,
      volume: 4_800,
      mix: -4_800,
      priceLevel: 0,
      price: 2_200,
    });
  });

  it("takes PL out first: 3 % of 800 × 96 is 2.304 of the price's 5.760", () => {
    expect(change([group(100, 800, 96, 860)], "0.03")).toEqual({
      change: 2_560,
      volume: -3_200,
      mix: 0,
      priceLevel: 2_304,
      price: 3_456,
    });
  });

  it("cannot be told without anybody last year", () => {
    expect(priceAndVolumeChange([group(0, 0, 5, 10)], ZERO)).toEqual({ ok: false, fault: { code: "no-old-volume" } });
  });

  it("says what Varde says of § 85 and of the two target groups", () => {
    expect(sayChange(group(100, 50_000, 112, 50_100))).toBe("Stigning i antal × stabil pris = øget udgift");
    expect(sayChange(group(100, 800, 96, 860))).toBe("Fald i antal × stigende pris = øget udgift");
    expect(sayChange(group(100, 800, 120, 760))).toBe("Stigning i antal × faldende pris = øget udgift");
  });

  it("says of what was not there last year that it rises, and of nothing that it is stable", () => {
    expect(sayChange(group(0, 800, 4, 800))).toBe("Stigning i antal × stabil pris = øget udgift");
    expect(sayChange(group(0, 0, 0, 0))).toBe("Stabilt antal × stabil pris = uændret udgift");
  });

  it("tells the rows of a case list apart, new and ended ones at the price they have", () => {
    const of = (paragraph: string, from: string, to: string | null, rate: number) =>
      service({ paragraph, start: day(from), end: to === null ? null : day(to), rate: amount(rate) });
    const volumes = volumesOf(
      [
        of("§ 85", "1-1-2025", null, 100_000),
        of("§ 107", "1-1-2026", null, 730_000),
        of("§ 108", "1-1-2025", "31-12-2025", 900_000),
      ],
      "kategori-paragraf",
      2026,
    );
    expect(
      volumes.map(({ key, volume0, price0, volume1, price1 }) => [key.part, +volume0, +price0, +volume1, +price1]),
    ).toEqual([
      ["§ 85", 1, 100_000, 1, 100_000],
      ["§ 107", 0, 730_000, 1, 730_000],
      ["§ 108", 1, 900_000, 0, 900_000],
    ]);
  });

  it("comes out of a constructed case list: more citizens at a stable price", () => {
    const people = (count: number, from: string) =>
      Array.from({ length: count }, () => service({ category: "Støtte", paragraph: "§ 85", start: day(from) }));
    const volumes = volumesOf([...people(10, "1-1-2025"), ...people(2, "1-1-2026")], "kategori-paragraf", 2026);
    expect(volumes.map(sayChange)).toEqual(["Stigning i antal × stabil pris = øget udgift"]);
    expect(
      change(
        volumes.map((each) => group(+each.volume0, +each.price0, +each.volume1, +each.price1)),
        0,
      ),
    ).toEqual({
      change: 240_000,
      volume: 240_000,
      mix: 0,
      priceLevel: 0,
      price: 0,
    });
  });

  it("adds up to the change in cost, whatever the groups", () => {
    const some = fc.tuple(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 2_000_000 }),
    );
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 9 }), (rows, percent) => {
        const groups = rows.map((row) => group(...row));
        const result = priceAndVolumeChange(groups, amount(percent).div(100));
        if (!result.ok) throw new Error(result.fault.code);
        const { volume, mix, priceLevel, price } = result.value;
        const cost = sumQuantified(
          groups.map(({ volume0, price0, volume1, price1 }) => volume1.times(price1).minus(volume0.times(price0))),
        );
        expect(volume.plus(mix).plus(priceLevel).plus(price).minus(cost).abs().lessThan("1e-20")).toBe(true);
      }),
    );
  });
});
