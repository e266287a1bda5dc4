import type { ServiceCase } from "../cases/service-case";
import { roundHalfAwayFromZero, sumQuantified, ZERO, type Amount, type MaybeAmount } from "../money/amount";
import { caseShareOfYear, monthCosts } from "./case-months";
import { byRow, groupsOf, type Grouping, type RowKey } from "./grouping";

/** A year of a row: helårspersoner and what they cost, in kroner. */
export interface YearVolume {
  readonly volume: Amount;
  readonly cost: Amount;
}

/** Last year and this. */
export interface NeighbouringYears {
  readonly before: YearVolume;
  readonly now: YearVolume;
}

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

export interface GroupVolumes {
  readonly group: string;
  readonly rows: readonly (NeighbouringYears & { readonly key: RowKey })[];
}

/** Helårspersoner and cost of each row in two neighbouring years (`domain.md` §4.7); `also` are rows without a case. */
export function volumesOf(
  cases: readonly ServiceCase[],
  grouping: Grouping,
  year: number,
  also: readonly { readonly group: string; readonly part: string | null }[] = [],
): readonly GroupVolumes[] {
  const inRow = byRow(cases, (each) => each, grouping);
  return groupsOf(cases, grouping, also).map(({ group, parts }) => ({
    group,
    rows: parts.map((key) => {
      const own = inRow(key);
      return { key, before: volumeIn(own, year - 1), now: volumeIn(own, year) };
    }),
  }));
}

/**
 * The change of some rows together with PL taken out first (`domain.md` §4.7); `rate` raises last year's prices to this
 * year's. A row that is new has no old price: all of it is volume, as it is where all rows are new.
 */
export function priceAndVolumeChange(rows: readonly NeighbouringYears[], rate: Amount): PriceAndVolumeChange {
  const { before, now } = togetherOf(rows);
  const change = now.cost.minus(before.cost);
  const ownVolumes = sumQuantified(rows.map(volumeOf));
  const volume = before.volume.isZero() ? ownVolumes : volumeOf({ before, now });
  const mix = ownVolumes.minus(volume);
  const priceLevel = sumQuantified(
    rows.map((row) => (row.before.volume.isZero() ? ZERO : atOldPrice(row).times(rate))),
  );
  return { change, volume, mix, priceLevel, price: change.minus(volume).minus(mix).minus(priceLevel) };
}

/** The years of some rows as one. */
export const togetherOf = (rows: readonly NeighbouringYears[]): NeighbouringYears => ({
  before: addYears(rows.map(({ before }) => before)),
  now: addYears(rows.map(({ now }) => now)),
});

/** Average price in kroner (`domain.md` §4.3: P = U ÷ Q); null where nobody is there. */
export const averagePrice = ({ volume, cost }: YearVolume): MaybeAmount => (volume.isZero() ? null : cost.div(volume));

type Movement = "up" | "down" | "stable";

const COUNT_WORDS = { up: "Stigning i antal", down: "Fald i antal", stable: "Stabilt antal" } as const;
const PRICE_WORDS = { up: "stigende pris", down: "faldende pris", stable: "stabil pris" } as const;
const COST_WORDS = { up: "øget udgift", down: "lavere udgift", stable: "uændret udgift" } as const;

/** What a sheet needs to say the same by a formula. */
export const CHANGE_WORDS = { count: COUNT_WORDS, price: PRICE_WORDS, cost: COST_WORDS } as const;

/** A movement below this share, rounded to so many decimals, is called stable. */
export const STABLE_BELOW = 0.01;
export const SHARE_DECIMALS = 6;

/** Varde's summary of a group in words (`domain.md` §4.7): "Stigning i antal × stabil pris = øget udgift". */
export function sayChange({ before, now }: NeighbouringYears): string {
  const [price0, price1] = [averagePrice(before), averagePrice(now)];
  // Who comes or goes altogether has one price only.
  const price = price0 === null || price1 === null ? "stable" : movementOf(price0, price1);
  const count = COUNT_WORDS[movementOf(before.volume, now.volume)];
  return `${count} × ${PRICE_WORDS[price]} = ${COST_WORDS[movementOf(before.cost, now.cost)]}`;
}

/** From nothing anything is a rise. */
function movementOf(from: Amount, to: Amount): Movement {
  if (from.isZero()) return to.isZero() ? "stable" : "up";
  const share = roundHalfAwayFromZero(to.minus(from).div(from.abs()), SHARE_DECIMALS);
  if (share.abs().lessThan(STABLE_BELOW)) return "stable";
  return share.isPositive() ? "up" : "down";
}

/** This year's helårspersoner at last year's price, less what last year cost: (Q1 − Q0) × P0. */
const volumeOf = (years: NeighbouringYears): Amount => atOldPrice(years).minus(years.before.cost);

const atOldPrice = ({ before, now }: NeighbouringYears): Amount =>
  before.volume.isZero() ? now.cost : now.volume.times(before.cost).div(before.volume);

const addYears = (years: readonly YearVolume[]): YearVolume => ({
  volume: sumQuantified(years.map(({ volume }) => volume)),
  cost: sumQuantified(years.map(({ cost }) => cost)),
});

const volumeIn = (cases: readonly ServiceCase[], year: number): YearVolume => ({
  volume: sumQuantified(cases.map((each) => caseShareOfYear(each, year))),
  cost: sumQuantified(cases.flatMap((each) => monthCosts(each, year))),
});
