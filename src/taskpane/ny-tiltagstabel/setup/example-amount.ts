import { amount } from "../../../finance/money/amount";
import type { Unit } from "../../../finance/money/unit";
import { formatDanishNumber } from "../../../sheets/cells/danish-number";

/** 7,3 mio. kr. in each unit: large enough to show where the separators go. */
const EXAMPLES: Readonly<Record<Unit, number>> = { kr: 7_300_000, "1000kr": 7_300, mio: 7.3 };

/** An amount as the table will show it. */
export const exampleAmount = (unit: Unit, decimals: number): string =>
  formatDanishNumber(amount(EXAMPLES[unit]), decimals);
