import { dayOf } from "../../src/finance/calendar/day";
import { BULK_UNITS, OPEN_END, type BulkCases } from "../../src/finance/cases/bulk-cases";
import { createRandom } from "../helpers/seeded-random";

export const CATEGORIES = 20;
export const SPAN = { firstYear: 2025, months: 48 };

const FIRST_START = dayOf(2015, 1, 1);
const LAST_START = dayOf(2028, 12, 31);
const LONGEST_DAYS = 2_500;

/** Made-up cases in columns, the same for the same number: every unit, whole and part places, two in five open. */
export function manyCases(count: number): BulkCases {
  const random = createRandom(count);
  const cases = {
    count,
    groups: CATEGORIES,
    group: new Int32Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
    unit: new Uint8Array(count),
    price: new Float64Array(count),
  };
  for (let index = 0; index < count; index++) {
    const start = random.whole(FIRST_START, LAST_START);
    cases.group[index] = random.whole(0, CATEGORIES - 1);
    cases.start[index] = start;
    cases.end[index] = random.chance(0.4) ? OPEN_END : start + random.whole(0, LONGEST_DAYS);
    cases.unit[index] = random.whole(0, BULK_UNITS.length - 1);
    // Up to 50,000 kr. in øre, × thousandths of a place, × a probability in tenths: micro-øre.
    cases.price[index] = random.whole(1, 5_000_000) * random.whole(1, 1_000) * random.whole(1, 10) * 100;
  }
  return cases;
}

/** What the columns take. */
export const bytesOf = ({ group, start, end, unit, price }: BulkCases): number =>
  [group, start, end, unit, price].reduce((sum, { byteLength }) => sum + byteLength, 0);
