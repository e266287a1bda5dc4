import { checkYears } from "../../../../src/finance/calendar/year-span";

describe("years of a table", () => {
  it("takes the budget year and its overslagsår", () => {
    expect(checkYears([2026, 2027, 2028, 2029])).toEqual({ ok: true, value: [2026, 2027, 2028, 2029] });
  });

  it.each([
    [[], { code: "no-years" }],
    [[2026, 2026], { code: "year-twice", year: 2026 }],
    [[2026, 2027, 2026], { code: "year-twice", year: 2026 }],
    [[2027, 2026], { code: "years-not-ascending", year: 2026 }],
    [[26], { code: "year-outside-calendar", year: 26 }],
    [[2026.5], { code: "year-outside-calendar", year: 2026.5 }],
  ])("refuses %j", (years, fault) => {
    expect(checkYears(years)).toEqual({ ok: false, fault });
  });
});
