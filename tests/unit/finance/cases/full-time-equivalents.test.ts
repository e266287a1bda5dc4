import { amount } from "../../../../src/finance/money/amount";
import { fullTimeEquivalents } from "../../../../src/finance/cases/full-time-equivalents";
import { dayOf } from "../../../../src/finance/calendar/day";
import { valueOf } from "../numbers";

const row = (start: readonly [number, number, number], end: readonly [number, number, number] | null, count = 1) => ({
  period: { start: dayOf(...start), end: end === null ? null : dayOf(...end) },
  count: amount(count),
});

describe("full-time equivalents", () => {
  it.each([
    ["1 September to New Year's Eve 2026", row([2026, 9, 1], [2026, 12, 31]), 2026, "0.334"],
    ["15 March to 30 June 2026", row([2026, 3, 15], [2026, 6, 30]), 2026, "0.296"],
    ["a leap day", row([2024, 2, 29], [2024, 2, 29], 366), 2024, "1.000"],
    ["the next year", row([2026, 9, 1], null), 2027, "1.000"],
    ["the year before", row([2026, 9, 1], null), 2025, "0.000"],
  ])("of %s (domain §4.3)", (_, period, year, expected) => {
    expect(valueOf(fullTimeEquivalents([period], year)).toFixed(3)).toBe(expected);
  });

  it("adds up rows by their count", () => {
    const rows = [row([2020, 1, 1], null, 2), row([2020, 1, 1], null, 0.5)];
    expect(valueOf(fullTimeEquivalents(rows, 2026)).toNumber()).toBe(2.5);
    expect(valueOf(fullTimeEquivalents([], 2026)).toNumber()).toBe(0);
  });

  it("says which row ends before it starts", () => {
    const rows = [row([2026, 1, 1], [2026, 1, 1]), row([2026, 1, 2], [2026, 1, 1])];
    expect(fullTimeEquivalents(rows, 2026)).toEqual({ ok: false, fault: { code: "end-before-start", index: 1 } });
  });
});
