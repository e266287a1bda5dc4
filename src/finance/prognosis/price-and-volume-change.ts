import type { ServiceCase } from "../cases/service-case";
import { sumQuantified, ZERO, type Amount } from "../money/amount";
import { splitChangeWithMix, type MixFault, type VolumeAndPrice } from "../prices/price-and-volume";
import { fail, succeed, type Result } from "../result";
import { caseShareOfYear, monthCosts } from "./case-months";
import { groupsOf, rowKeyOf, sameRow, type Grouping, type RowKey } from "./grouping";

/** Pris og mængde between two years: the parts add up exactly to `change`. Kroner, a rise positive. */
export interface PriceAndVolumeChange {
  readonly change: Amount;
  /** More or fewer helårspersoner, at last year's average price. */
  readonly volume: Amount;
  /** Another composition of them. */
  readonly mix: Amount;
  /** What PL alone has raised the price by: P0 × pl × Q1. */
  readonly priceLevel: Amount;
  /** What the price has risen beyond it. */
  readonly price: Amount;
}

export interface GroupVolume extends VolumeAndPrice {
  readonly key: RowKey;
}

/** Helårspersoner and average price of each row in two neighbouring years (`domain.md` §4.7: P = U ÷ Q). */
export function volumesOf(cases: readonly ServiceCase[], grouping: Grouping, year: number): readonly GroupVolume[] {
  const keyed = cases.map((each) => ({ each, key: rowKeyOf(each, grouping) }));
  return groupsOf(cases, grouping, []).flatMap(({ parts }) =>
    parts.map((key): GroupVolume => {
      const own = keyed.filter((other) => sameRow(other.key, key)).map(({ each }) => each);
      const [before, now] = [volumeIn(own, year - 1), volumeIn(own, year)];
      // A row that is new has no old price: its own stands in, so that it counts as volume and mix and not as price.
      const price0 = before.price ?? now.price ?? ZERO;
      const price1 = now.price ?? price0;
      return { key, volume0: before.volume, price0, volume1: now.volume, price1 };
    }),
  );
}

/** The change from one year to the next with PL taken out first; `rate` raises last year's prices to this year's. */
export function priceAndVolumeChange(
  groups: readonly VolumeAndPrice[],
  rate: Amount,
): Result<PriceAndVolumeChange, MixFault> {
  const split = splitChangeWithMix(groups);
  if (!split.ok) return fail(split.fault);
  const [volume, mix, price] = split.value;
  const priceLevel = sumQuantified(groups.map(({ price0, volume1 }) => price0.times(rate).times(volume1)));
  return succeed({
    change: volume.plus(mix).plus(price),
    volume,
    mix,
    priceLevel,
    price: price.minus(priceLevel),
  });
}

/** Whether a change is a rise, a fall, or so small (below 1 %) that it is called stable. */
const movementOf = (change: Amount, from: Amount): "up" | "down" | "stable" => {
  if (from.isZero()) return change.isZero() ? "stable" : "up";
  const share = change.div(from.abs());
  if (share.abs().lessThan("0.01")) return "stable";
  return share.isPositive() ? "up" : "down";
};

const COUNT_WORDS = { up: "Stigning i antal", down: "Fald i antal", stable: "Stabilt antal" } as const;
const PRICE_WORDS = { up: "stigende pris", down: "faldende pris", stable: "stabil pris" } as const;
const COST_WORDS = { up: "øget udgift", down: "lavere udgift", stable: "uændret udgift" } as const;

/** Varde's summary of a group in words (`domain.md` §7): "Stigning i antal × stabil pris = øget udgift". */
export function sayChange({ volume0, price0, volume1, price1 }: VolumeAndPrice): string {
  const cost0 = volume0.times(price0);
  const words = [
    COUNT_WORDS[movementOf(volume1.minus(volume0), volume0)],
    PRICE_WORDS[movementOf(price1.minus(price0), price0)],
    COST_WORDS[movementOf(volume1.times(price1).minus(cost0), cost0)],
  ] as const;
  return `${words[0]} × ${words[1]} = ${words[2]}`;
}

function volumeIn(
  cases: readonly ServiceCase[],
  year: number,
): { readonly volume: Amount; readonly price: Amount | null } {
  const volume = sumQuantified(cases.map((each) => caseShareOfYear(each, year)));
  const cost = sumQuantified(cases.flatMap((each) => monthCosts(each, year)));
  return { volume, price: volume.isZero() ? null : cost.div(volume) };
}
