import { readNumberFormat } from "../../../../src/sheets/reading/number-format";

describe("a number format", () => {
  it.each([
    ["General", null],
    ["@", null],
    ["", null],
    ["0", 0],
    ["#,##0", 0],
    ["#,##0.0", 1],
    ["#,##0.00;[Red]-#,##0.00", 2],
    ["#,##0.0##", 3],
    ['#,##0 "kr."', 0],
    ['_-* #,##0.00 "kr."_-;-* #,##0.00 "kr."_-', 2],
    ["#,##0,", -3],
    ["#,##0.0,,", -5],
    ["0.0%", 3],
    ["0%", 2],
  ])("%s rounds to %s decimals for the eye", (format, decimals) => {
    expect(readNumberFormat(format)).toMatchObject({ decimals, isDate: false });
  });

  it.each(["dd-mm-yyyy", "d. mmmm yyyy", "mmm-yy", "hh:mm", "[$-406]dd. mmmm yyyy"])("%s is a date", (format) => {
    expect(readNumberFormat(format).isDate).toBe(true);
  });
});
