import { ZERO, type Amount } from "../../finance/money/amount";
import {
  splitChange,
  splitChangeWithMix,
  totalsOf,
  type SplitMethod,
  type VolumeAndPrice,
} from "../../finance/prices/price-and-volume";
import type { Words } from "../../sheets/cells/language";
import { isSingle } from "../arguments/matrix";
import { explainWhole } from "../declaration/derivation";
import { nothingHere, stateResult } from "../derivation/steps";
import { say, type Writer } from "../derivation/writer";
import { groupsIn, PRISMAENGDE } from "./price-and-volume";

export const PRISMAENGDE_DERIVATION = explainWhole(PRISMAENGDE, ({ method, ...columns }) => {
  const groups = groupsIn(columns);
  const [first] = groups.ok ? groups.value : [];
  if (!groups.ok || first === undefined)
    return nothingHere("Der er intet antal før eller nu.", "There is no volume before or now.");
  return isSingle(columns.volume0) ? explainOne(first, method) : explainGroups(groups.value);
});

function explainOne(group: VolumeAndPrice, method: SplitMethod): readonly Words[] {
  const { volume0, price0, volume1, price1 } = group;
  const parts = splitChange(group, method);
  const [volume = ZERO, price = ZERO, cross] = parts;
  const more = (w: Writer): string => `(${w.number(volume1)} − ${w.operand(volume0)})`;
  const dearer = (w: Writer): string => `(${w.number(price1)} − ${w.operand(price0)})`;
  const mean = (w: Writer, a: Amount, b: Amount): string => `(${w.number(a)} + ${w.operand(b)}) ÷ 2`;
  const atPrice = (w: Writer): string => (method === "midpoint" ? mean(w, price0, price1) : w.operand(price0));
  const atVolume = (w: Writer): string => {
    if (method === "midpoint") return mean(w, volume0, volume1);
    return w.operand(method === "two-part" ? volume1 : volume0);
  };
  return [
    say(
      (w) => `Mængde: ${more(w)} × ${atPrice(w)} ${w.equals(volume)}.`,
      (w) => `Volume: ${more(w)} × ${atPrice(w)} ${w.equals(volume)}.`,
    ),
    say(
      (w) => `Pris: ${dearer(w)} × ${atVolume(w)} ${w.equals(price)}.`,
      (w) => `Price: ${dearer(w)} × ${atVolume(w)} ${w.equals(price)}.`,
    ),
    ...(cross === undefined
      ? []
      : [
          say(
            (w) => `Kryds: ${more(w)} × ${dearer(w)} ${w.equals(cross)}.`,
            (w) => `Cross term: ${more(w)} × ${dearer(w)} ${w.equals(cross)}.`,
          ),
        ]),
    sayChange(volume0.times(price0), volume1.times(price1)),
    stateResult(parts),
  ];
}

function explainGroups(groups: readonly VolumeAndPrice[]): readonly Words[] {
  const { volume0, volume1, cost0, atOldPrices, cost1 } = totalsOf(groups);
  const split = splitChangeWithMix(groups);
  if (!split.ok) return nothingHere("Der er intet antal før.", "There is no volume before.");
  const [volume, mix, price] = split.value;
  const average = cost0.div(volume0);
  return [
    say(
      ({ number, count, equals }) =>
        `${count(groups.length, "gruppe", "grupper")} med antal ${number(volume0)} før og ${number(volume1)} nu. Gammel gennemsnitspris: ${number(cost0)} ÷ ${number(volume0)} ${equals(average)}.`,
      ({ number, count, equals }) =>
        `${count(groups.length, "group", "groups")} with volume ${number(volume0)} before and ${number(volume1)} now. Old average price: ${number(cost0)} ÷ ${number(volume0)} ${equals(average)}.`,
    ),
    say(
      ({ number, operand, equals }) =>
        `Mængde: (${number(volume1)} − ${operand(volume0)}) × ${operand(average)} ${equals(volume, average)}.`,
      ({ number, operand, equals }) =>
        `Volume: (${number(volume1)} − ${operand(volume0)}) × ${operand(average)} ${equals(volume, average)}.`,
    ),
    say(
      ({ number, operand, equals }) =>
        `Mix: det nye antal til gamle priser − den gamle udgift − mængde, ${number(atOldPrices)} − ${operand(cost0)} − ${operand(volume)} ${equals(mix, volume)}.`,
      ({ number, operand, equals }) =>
        `Mix: the new volume at old prices − the old cost − volume, ${number(atOldPrices)} − ${operand(cost0)} − ${operand(volume)} ${equals(mix, volume)}.`,
    ),
    say(
      ({ number, operand, equals }) =>
        `Pris: den nye udgift − det nye antal til gamle priser, ${number(cost1)} − ${operand(atOldPrices)} ${equals(price)}.`,
      ({ number, operand, equals }) =>
        `Price: the new cost − the new volume at old prices, ${number(cost1)} − ${operand(atOldPrices)} ${equals(price)}.`,
    ),
    sayChange(cost0, cost1),
    stateResult(split.value),
  ];
}

/** What the parts add up to. */
const sayChange = (cost0: Amount, cost1: Amount): Words =>
  say(
    ({ number, operand, equals }) =>
      `Tilsammen er det ændringen i udgiften: ${number(cost1)} − ${operand(cost0)} ${equals(cost1.minus(cost0))}.`,
    ({ number, operand, equals }) =>
      `Together they are the change in cost: ${number(cost1)} − ${operand(cost0)} ${equals(cost1.minus(cost0))}.`,
  );
