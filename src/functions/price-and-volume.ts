import { ZERO, type Amount } from "../finance/money/amount";
import { splitChange, splitChangeWithMix, type VolumeAndPrice } from "../finance/prices/price-and-volume";
import { fail, succeed, type Result } from "../finance/result";
import { declareFunction } from "./declaration";
import { argumentFault, missing, nothingToCompute, type FunctionFault } from "./fault";
import { isSingle, sameShape, shapeOf } from "./matrix";
import { mode, quantities, type Quantity } from "./parameter";
import { placeOf, type ElementPlace } from "./place";

const parameters = {
  volume0: quantities({
    name: { da: "antal0", en: "volume0" },
    help: {
      da: "Antal før, fx helårspersoner. Én celle, eller en kolonne med en gruppe i hver række.",
      en: "The volume before, such as full-time equivalents. One cell, or a column with a group in each row.",
    },
  }),
  price0: quantities({
    name: { da: "pris0", en: "price0" },
    help: {
      da: "Gennemsnitspris før. Kan være tom, hvor antal0 er 0: så regnes gruppens hele udgift som mængde og mix, ikke som pris.",
      en: "The average price before. May be empty where volume0 is 0: all of the group's cost then counts as volume and mix, not as price.",
    },
  }),
  volume1: quantities({
    name: { da: "antal1", en: "volume1" },
    help: { da: "Antal nu, i samme størrelse område.", en: "The volume now, in a range of the same size." },
  }),
  price1: quantities({
    name: { da: "pris1", en: "price1" },
    help: {
      da: "Gennemsnitspris nu. Kan være tom, hvor antal1 er 0.",
      en: "The average price now. May be empty where volume1 is 0.",
    },
  }),
  method: mode(
    {
      name: { da: "metode", en: "method" },
      help: {
        da: "»to« (standard): mængde til gammel pris og pris på nyt antal. »tre«: mængde, pris og kryds. »midt«: mængde og pris i midtpunktet. Kolonner giver altid mængde, mix og pris.",
        en: "“two” (default): volume at the old price and price at the new volume. “three”: volume, price and cross term. “mid”: volume and price at the midpoint. Columns always give volume, mix and price.",
      },
    },
    [
      { choice: "two-part", da: "to", en: "two" },
      { choice: "three-part", da: "tre", en: "three" },
      { choice: "midpoint", da: "midt", en: "mid" },
    ],
  ),
};

/** Pris og mængde (`domain.md` §4.7): splits a change in cost; the parts add up exactly to the change. */
export const PRISMAENGDE = declareFunction({
  id: "PRISMAENGDE",
  name: "PRISMÆNGDE",
  summary: {
    da: "Deler en ændring i udgiften op i mængde og pris – for kolonner af grupper i mængde, mix og pris.",
    en: "Splits a change in cost into volume and price – for columns of groups into volume, mix and price.",
  },
  parameters,
  source: "domain.md §4.7",
  examples: [
    {
      formula: "=TILTAG.PRISMÆNGDE(100;800;96;860)",
      arguments: [100, 800, 96, 860],
      result: [[-3200, 5760]],
      source: "domain.md §4.7, 1.000 kr.",
    },
    {
      formula: '=TILTAG.PRISMÆNGDE(100;800;96;860;"tre")',
      arguments: [100, 800, 96, 860, "tre"],
      result: [[-3200, 6000, -240]],
      source: "domain.md §4.7, 1.000 kr.",
    },
    {
      formula: "=TILTAG.PRISMÆNGDE({60;40};{1000;500};{54;52};{1060;480})",
      arguments: [
        [[60], [40]],
        [[1000], [500]],
        [[54], [52]],
        [[1060], [480]],
      ],
      result: [[4800, -4800, 2200]],
      source: "domain.md §4.7, to målgrupper, 1.000 kr.",
    },
  ],
  compute({ volume0, price0, volume1, price1, method }) {
    const shape = shapeOf(volume0);
    if (shape.columns !== 1 || [price0, volume1, price1].some((range) => !sameShape(shapeOf(range), shape)))
      return fail(
        argumentFault(
          "Antal0, pris0, antal1 og pris1 skal være enkelte celler eller lige lange kolonner.",
          "Volume0, price0, volume1 and price1 must be single cells or columns of the same length.",
        ),
      );
    if (!isSingle(volume0) && method !== "two-part")
      return fail(
        argumentFault(
          "Metoderne »tre« og »midt« gælder enkelte celler. Udelad metode for kolonner, eller brug én celle ad gangen.",
          "The methods “three” and “mid” are for single cells. Leave the method out for columns, or use one cell at a time.",
        ),
      );
    const groups: VolumeAndPrice[] = [];
    for (let row = 0; row < shape.rows; row++) {
      const group = readGroup(
        [volume0[row]?.[0], price0[row]?.[0], volume1[row]?.[0], price1[row]?.[0]],
        placeOf(shape, row, 0),
      );
      if (!group.ok) return group;
      if (group.value !== null) groups.push(group.value);
    }
    const [first] = groups;
    if (first === undefined)
      return fail(
        nothingToCompute("Der er ingen tal i antal0 og antal1.", "There are no numbers in volume0 and volume1."),
      );
    if (isSingle(volume0)) return succeed([splitChange(first, method)]);
    const split = splitChangeWithMix(groups);
    return split.ok
      ? succeed([split.value])
      : fail(
          nothingToCompute(
            "Antal0 er 0 i alt, så der er ingen gammel gennemsnitspris at dele op efter.",
            "Volume0 is 0 in total, so there is no old average price to split by.",
          ),
        );
  },
});

/**
 * One group; null where it has no volume before or now. Where one of the volumes is 0 its price may be missing and is
 * taken to be the other one, so that a new or a closed group has no change in price.
 */
function readGroup(
  [givenVolume0, givenPrice0, givenVolume1, givenPrice1]: readonly (Quantity | undefined)[],
  place: ElementPlace,
): Result<VolumeAndPrice | null, FunctionFault> {
  const [volume0, volume1] = [known(givenVolume0) ?? ZERO, known(givenVolume1) ?? ZERO];
  if (volume0.isZero() && volume1.isZero()) return succeed(null);
  const price0 = known(givenPrice0) ?? (volume0.isZero() ? known(givenPrice1) : null);
  const price1 = known(givenPrice1) ?? (volume1.isZero() ? known(givenPrice0) : null);
  if (price1 === null) return fail(missing(parameters.price1.name, place));
  if (price0 === null) return fail(missing(parameters.price0.name, place));
  return succeed({ volume0, price0, volume1, price1 });
}

const known = (quantity: Quantity | undefined): Amount | null =>
  quantity === undefined || quantity === "missing" ? null : quantity;
