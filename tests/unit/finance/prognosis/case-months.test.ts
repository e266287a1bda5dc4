import { dayOf } from "../../../../src/finance/calendar/day";
import { endOfMonth, fullYearPrice, isActiveOn } from "../../../../src/finance/prognosis/case-months";
import { amount } from "../../../../src/finance/money/amount";
import { day, service } from "../../../helpers/service-case";

describe("the price of a whole year", () => {
  it("is exact to the half øre: 28.745,30 kr. a week, 21 % likely, is 314.761,035 kr. in 365 days", () => {
    const weekly = service({ rate: amount("28745.3"), rateUnit: "week", probability: amount("0.21") });
    expect(fullYearPrice(weekly, 2025).toString()).toBe("314761.035");
  });

  it("is that of the whole year whenever the case begins or ends, and nothing without a price", () => {
    const late = { rate: amount(1000), rateUnit: "month" as const, start: day("1-11-2026"), end: day("30-11-2026") };
    expect(fullYearPrice(service(late), 2026).toNumber()).toBe(12_000);
    expect(fullYearPrice(service({ ...late, rate: null }), 2026).toNumber()).toBe(0);
  });
});

it("a case is active on its first and its last day", () => {
  const march = service({ start: day("1-3-2026"), end: day("31-3-2026") });
  const days = [day("28-2-2026"), day("1-3-2026"), day("31-3-2026"), day("1-4-2026")];
  expect(days.map((each) => isActiveOn(march, each))).toEqual([false, true, true, false]);
});

it("a month ends on its last day, in leap years too", () => {
  expect([endOfMonth(2026, 1), endOfMonth(2028, 2), endOfMonth(2026, 12)]).toEqual([
    dayOf(2026, 1, 31),
    dayOf(2028, 2, 29),
    dayOf(2026, 12, 31),
  ]);
});
