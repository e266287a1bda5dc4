import { dayOf, daysInYear } from "../calendar/day";
import { daysInMonth } from "../calendar/period-parts";
import type { BULK_UNITS, BulkCases } from "./bulk-cases";

/** Neighbouring months from January of `firstYear`, which is after 1900. */
export interface MonthSpan {
  readonly firstYear: number;
  readonly months: number;
}

/** A sum too large, or a list of cases too long, to be counted exactly: a broken contract. */
export class BulkBoundsError extends Error {
  readonly code = "bulk-bounds";
  override readonly name = "BulkBoundsError";
}

/**
 * A price is kept as two numbers below 2²⁷, each summed on its own: times 31 days and two million cases both stay
 * below 2⁵³, where every whole number is exact.
 */
const LIMB = 2 ** 27;
const MOST_CASES = 2_000_000;

/** Divided by seven: `week` and `hour`. Each kind has its own denominator, and is divided once, at the end. */
const KIND_OF_UNIT = [0, 1, 1, 2, 3] as const satisfies { readonly length: typeof BULK_UNITS.length };
const [DAY, SEVENTH, MONTH, YEAR] = [0, 1, 2, 3] as const;
const KINDS = 4;

const MICRO_PER_OERE = 1_000_000n;

/** Running sums in two limbs. */
interface Sums {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Exact cost per group and month of very many cases, in whole øre rounded half away from zero; the month of a group
 * stands at group × months + month. A case's first and last month are counted by days; the full months between them
 * add the same price each, so they are noted where they begin and end, and summed up once: O(cases + groups × months).
 */
export function bulkMonths(cases: BulkCases, span: MonthSpan): Float64Array {
  if (cases.count > MOST_CASES)
    throw new BulkBoundsError(`${cases.count} cases are more than ${MOST_CASES}, which sums are exact for.`);
  const calendar = monthCalendar(span);
  const cells = KINDS * cases.groups * (span.months + 1);
  const byDays: Sums = { low: new Float64Array(cells), high: new Float64Array(cells) };
  const whole: Sums = { low: new Float64Array(cells), high: new Float64Array(cells) };
  collect(cases, span.months, calendar, byDays, whole);
  return divideOnce(cases.groups, span.months, calendar, byDays, whole);
}

interface MonthCalendar {
  readonly first: number;
  readonly last: number;
  /** The month of each day since `first`. */
  readonly monthOfDay: Uint16Array;
  /** Serial of each month's first day; one more for the day after the last. */
  readonly starts: Int32Array;
  readonly days: readonly number[];
  readonly daysInYears: readonly number[];
}

function monthCalendar({ firstYear, months }: MonthSpan): MonthCalendar {
  const first = dayOf(firstYear, 1, 1);
  const starts = new Int32Array(months + 1);
  const days = Array.from({ length: months }, (_, month) =>
    daysInMonth(firstYear + Math.floor(month / 12), (month % 12) + 1),
  );
  starts[0] = first;
  for (const [month, length] of days.entries()) starts[month + 1] = (starts[month] ?? 0) + length;
  const last = (starts[months] ?? 0) - 1;
  const monthOfDay = new Uint16Array(last - first + 1);
  for (const [month, length] of days.entries()) {
    const from = (starts[month] ?? 0) - first;
    monthOfDay.fill(month, from, from + length);
  }
  const daysInYears = days.map((_, month) => daysInYear(firstYear + Math.floor(month / 12)));
  return { first, last, monthOfDay, starts, days, daysInYears };
}

function collect(cases: BulkCases, months: number, calendar: MonthCalendar, byDays: Sums, whole: Sums): void {
  const { count, groups, group, start, end, unit, price } = cases;
  const { first, last, monthOfDay, starts } = calendar;
  const add = (sums: Sums, at: number, amount: number, times: number): void => {
    const high = Math.floor(amount / LIMB);
    sums.low[at] = (sums.low[at] ?? 0) + (amount - high * LIMB) * times;
    sums.high[at] = (sums.high[at] ?? 0) + high * times;
  };
  for (let index = 0; index < count; index++) {
    const from = Math.max(start[index] ?? 0, first);
    const to = Math.min(end[index] ?? 0, last);
    const amount = price[index] ?? 0;
    if (to < from || amount === 0) continue;
    const kind = KIND_OF_UNIT[unit[index] ?? 0] ?? DAY;
    const row = (kind * groups + (group[index] ?? 0)) * (months + 1);
    const a = monthOfDay[from - first] ?? 0;
    const b = monthOfDay[to - first] ?? 0;
    const startsWhole = from === starts[a];
    const endsWhole = to + 1 === starts[b + 1];
    if (a === b && !(startsWhole && endsWhole)) {
      add(byDays, row + a, amount, to - from + 1);
      continue;
    }
    if (!startsWhole) add(byDays, row + a, amount, (starts[a + 1] ?? 0) - from);
    if (!endsWhole) add(byDays, row + b, amount, to - (starts[b] ?? 0) + 1);
    const firstWhole = startsWhole ? a : a + 1;
    const afterWhole = endsWhole ? b + 1 : b;
    if (firstWhole >= afterWhole) continue;
    add(whole, row + firstWhole, amount, 1);
    add(whole, row + afterWhole, amount, -1);
  }
}

function divideOnce(groups: number, months: number, calendar: MonthCalendar, byDays: Sums, whole: Sums): Float64Array {
  const sums = new Float64Array(groups * months);
  for (let group = 0; group < groups; group++) {
    const running = [0n, 0n, 0n, 0n];
    for (let month = 0; month < months; month++) {
      const days = BigInt(calendar.days[month] ?? 0);
      const year = BigInt(calendar.daysInYears[month] ?? 0);
      // Price × days, over all kinds; a whole month of a month price is one, not its days.
      const priceDays = (kind: number): bigint => {
        const at = (kind * groups + group) * (months + 1) + month;
        running[kind] = (running[kind] ?? 0n) + exact(whole, at);
        return exact(byDays, at) + (running[kind] ?? 0n) * days;
      };
      const numerator =
        priceDays(DAY) * 7n * days * year +
        priceDays(SEVENTH) * days * year +
        priceDays(MONTH) * 7n * year +
        priceDays(YEAR) * 7n * days;
      sums[group * months + month] = toOere(numerator, 7n * days * year);
    }
  }
  return sums;
}

const exact = ({ low, high }: Sums, at: number): bigint => BigInt(high[at] ?? 0) * BigInt(LIMB) + BigInt(low[at] ?? 0);

/** Half away from zero. */
function toOere(numerator: bigint, denominator: bigint): number {
  const divisor = denominator * MICRO_PER_OERE;
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + divisor) / (2n * divisor);
  if (rounded > BigInt(Number.MAX_SAFE_INTEGER)) throw new BulkBoundsError("A sum is too large to be whole øre.");
  return Number(numerator < 0n ? -rounded : rounded);
}
