import { amount, type Amount } from "./amount";

/** The units of municipal tables: hele kr., 1.000 kr., mio. kr. (`domain.md` §2.2). */
export const UNITS = ["kr", "1000kr", "mio"] as const;

export type Unit = (typeof UNITS)[number];

const KRONER: Readonly<Record<Unit, Amount>> = {
  kr: amount(1),
  "1000kr": amount(1_000),
  mio: amount(1_000_000),
};

/** Decimals a unit is customarily printed with: mio. kr. with two, the others in whole numbers. */
export const CUSTOMARY_DECIMALS: Readonly<Record<Unit, number>> = { kr: 0, "1000kr": 0, mio: 2 };

/** `value`, written in `from`, written in `to`; exact there and back. */
export const convertUnit = (value: Amount, from: Unit, to: Unit): Amount =>
  from === to ? value : value.times(KRONER[from]).div(KRONER[to]);
