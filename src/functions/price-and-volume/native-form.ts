import { areGiven } from "../arguments/are-given";
import { isSingleCell, type NativeForm } from "../../sheets/formulas/native-form";
import { wordOf } from "../native/word";

const METHODS = [
  ["to", "two"],
  ["tre", "three"],
  ["midt", "mid"],
] as const;

/** The parts of one group as products of differences; those of several by sums of products. */
export const priceAndVolumeForm: NativeForm = ([volume0, price0, volume1, price1, given], { column, columns }) => {
  const needed = { volume0, price0, volume1, price1 };
  if (!areGiven(needed)) return null;
  const method = wordOf(given, METHODS);
  if (method === null) return null;
  const { shape } = needed.volume0;
  const isOneGroup = shape === null ? columns === parts(method) : isSingleCell(shape);
  const texts = [needed.volume0.text, needed.price0.text, needed.volume1.text, needed.price1.text] as const;
  return (isOneGroup ? oneGroup(method, ...texts) : groups(...texts))[column] ?? null;
};

const parts = (method: (typeof METHODS)[number][0]): number => (method === "tre" ? 3 : 2);

function oneGroup(
  method: (typeof METHODS)[number][0],
  volume0: string,
  price0: string,
  volume1: string,
  price1: string,
): readonly string[] {
  const [volume, price] = [`(${volume1}-${volume0})`, `(${price1}-${price0})`];
  switch (method) {
    case "to":
      return [`${volume}*${price0}`, `${price}*${volume1}`];
    case "tre":
      return [`${volume}*${price0}`, `${price}*${volume0}`, `${volume}*${price}`];
    case "midt":
      return [`${volume}*(${price0}+${price1})/2`, `${price}*(${volume0}+${volume1})/2`];
  }
}

function groups(volume0: string, price0: string, volume1: string, price1: string): readonly string[] {
  const cost0 = `SUMPRODUCT(${volume0},${price0})`;
  const atOldPrices = `SUMPRODUCT(${volume1},${price0})`;
  const volume = `(SUM(${volume1})-SUM(${volume0}))*${cost0}/SUM(${volume0})`;
  return [volume, `${atOldPrices}-${cost0}-${volume}`, `SUMPRODUCT(${volume1},${price1})-${atOldPrices}`];
}
