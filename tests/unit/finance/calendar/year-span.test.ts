import { checkYears } from "../../../../src/finance/calendar/year-span";

describe("years of a table", () => {
  it("takes the budget year and its overslagsår", () => {
    expect(checkYears([2026, 2027, 2028, 2029])).toEqual({ ok: true, value: [2026, 2027, 2028, 2029] });
  });

  it("takes the first and the last year of Excel's calendar", () => {
    expect(checkYears([1900, 9999])).toEqual({ ok: true, value: [1900, 9999] });
  });

  it.each([
    [[], { code: "no-years" }],
    [[2026, 2026], { code: "year-twice", year: 2026 }],
    [[2026, 2027, 2026], { code: "year-twice", year: 2026 }],
    [[2027, 2026], { code: "years-not-ascending", year: 2026 }],
    [[1899], { code: "year-outside-calendar", year: 1899 }],
    [[10_000], { code: "year-outside-calendar", year: 10_000 }],
    [[26], { code: "year-outside-calendar", year: 26 }],
    [[2026.5], { code: "year-outside-calendar", year: 2026.5 }],
  ])("refuses %j", (years, fault) => {
    expect(checkYears(years)).toEqual({ ok: false, fault });
  });
});
