import { ZERO, type Amount } from "../../finance/money/amount";
import { splitChange, splitChangeWithMix, type VolumeAndPrice } from "../../finance/prices/price-and-volume";
import { fail, succeed, type Result } from "../../finance/result";
import { declareFunction, type Values } from "../declaration/declaration";
import { argumentFault, missing, nothingToCompute, type FunctionFault } from "../arguments/fault";
import { isSingle, sameShape, shapeOf } from "../arguments/matrix";
import { mode, quantities, type Quantity } from "../arguments/parameter";
import { placeOf, type ElementPlace } from "../arguments/place";

const parameters = {
  volume0: quantities({ da: "antal0", en: "volume0" }),
  price0: quantities({ da: "pris0", en: "price0" }),
  volume1: quantities({ da: "antal1", en: "volume1" }),
  price1: quantities({ da: "pris1", en: "price1" }),
  method: mode({ da: "metode", en: "method" }, [
    { choice: "two-part", da: "to", en: "two" },
    { choice: "three-part", da: "tre", en: "three" },
    { choice: "midpoint", da: "midt", en: "mid" },
  ]),
};

/** Pris og mængde (`domain.md` §4.7): splits a change in cost; the parts add up exactly to the change. */
export const PRISMAENGDE = declareFunction({
  id: "PRISMAENGDE",
  name: "PRISMÆNGDE",
  parameters,
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
    const groups = groupsIn({ volume0, price0, volume1, price1 });
    if (!groups.ok) return groups;
    const [first] = groups.value;
    if (first === undefined)
      return fail(
        nothingToCompute("Der er ingen tal i antal0 og antal1.", "There are no numbers in volume0 and volume1."),
      );
    if (isSingle(volume0)) return succeed([splitChange(first, method)]);
    const split = splitChangeWithMix(groups.value);
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

/** The groups of the columns that have a volume before or now; a single cell is one group. */
export function groupsIn(
  columns: Pick<Values<typeof parameters>, "volume0" | "price0" | "volume1" | "price1">,
): Result<readonly VolumeAndPrice[], FunctionFault> {
  const shape = shapeOf(columns.volume0);
  const groups: VolumeAndPrice[] = [];
  for (let row = 0; row < shape.rows; row++) {
    const { volume0, price0, volume1, price1 } = columns;
    const group = readGroup(
      [volume0[row]?.[0], price0[row]?.[0], volume1[row]?.[0], price1[row]?.[0]],
      placeOf(shape, row, 0),
    );
    if (!group.ok) return group;
    if (group.value !== null) groups.push(group.value);
  }
  return succeed(groups);
}

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
