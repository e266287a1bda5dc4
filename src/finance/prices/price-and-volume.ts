import { Decimal } from "decimal.js";
import { amount, type Amount } from "../money/amount";
import { fail, succeed, type Result } from "../result";

/** Volume (helårspersoner) and price of one group at two times. */
export interface VolumeAndPrice {
  readonly volume0: Amount;
  readonly price0: Amount;
  readonly volume1: Amount;
  readonly price1: Amount;
}

/** How a change is split in volume and price (`domain.md` §4.7). */
export type SplitMethod = "two-part" | "three-part" | "midpoint";

/**
 * Price and volume of one group (`domain.md` §4.7); the parts add up exactly to the change in cost. `two-part`:
 * volume at the old price, price at the new volume. `three-part`: both at the old, and the cross term. `midpoint`:
 * each at the mean of the other.
 */
export function splitChange(
  { volume0, price0, volume1, price1 }: VolumeAndPrice,
  method: SplitMethod,
): readonly Amount[] {
  const volume = volume1.minus(volume0);
  const price = price1.minus(price0);
  switch (method) {
    case "two-part":
      return [volume.times(price0), price.times(volume1)];
    case "three-part":
      return [volume.times(price0), price.times(volume0), volume.times(price)];
    case "midpoint":
      return [volume.times(price0.plus(price1)).div(2), price.times(volume0.plus(volume1)).div(2)];
  }
}

export interface MixFault {
  readonly code: "no-old-volume";
}

/** Holds every product of three doubles: nothing is rounded before the one division, so a mix of zero is zero. */
const Wide = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_HALF_UP, defaults: true });

/**
 * Price and volume over groups (`domain.md` §4.7): volume at the old average price, mix between the groups, price
 * within them. The parts add up exactly to the change in cost. Without an old volume there is no old average price.
 */
export function splitChangeWithMix(
  groups: readonly VolumeAndPrice[],
): Result<readonly [Amount, Amount, Amount], MixFault> {
  const { volume0, volume1, cost0, atOldPrices, cost1 } = totalsOf(groups);
  if (volume0.isZero()) return fail({ code: "no-old-volume" });
  const volume = volume1.minus(volume0).times(cost0).div(volume0);
  // What the change in composition costs at the old prices: all that is left when volume has been taken out.
  const mix = atOldPrices.minus(cost0).minus(volume);
  return succeed([amount(volume), amount(mix), amount(cost1.minus(atOldPrices))]);
}

/** What the groups add up to. */
export interface GroupTotals {
  readonly volume0: Amount;
  readonly volume1: Amount;
  readonly cost0: Amount;
  /** The new volumes at the old prices. */
  readonly atOldPrices: Amount;
  readonly cost1: Amount;
}

/** Volumes and costs of all groups together, before and now; nothing is rounded. */
export const totalsOf = (groups: readonly VolumeAndPrice[]): GroupTotals => ({
  volume0: sumWide(groups, (group) => group.volume0),
  volume1: sumWide(groups, (group) => group.volume1),
  cost0: sumWide(groups, (group) => group.volume0.times(group.price0)),
  atOldPrices: sumWide(groups, (group) => group.volume1.times(group.price0)),
  cost1: sumWide(groups, (group) => group.volume1.times(group.price1)),
});

const sumWide = (groups: readonly VolumeAndPrice[], of: (group: VolumeAndPrice) => Amount): Decimal =>
  groups.reduce((sum, group) => sum.plus(of(group)), new Wide(0));
