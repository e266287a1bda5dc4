import { displayText } from "../../../../src/workbench/display/display-text";

const shown = (value: string | number | boolean | null, numberFormat?: string, locale: "da-DK" | "en-US" = "da-DK") =>
  displayText({ value, isError: false, format: numberFormat === undefined ? {} : { numberFormat } }, locale);

describe("displayText", () => {
  it.each([
    [1234567.5, "#,##0.00", "1.234.567,50"],
    [-720, '#,##0;-#,##0;"-"', "-720"],
    [0, '#,##0;-#,##0;"-"', "-"],
    [0.256, "0.0%", "25,6%"],
    [43282, "dd-mm-yyyy", "01-07-2018"],
    [43282, "m/d/yyyy", "01-07-2018"],
    [43282, "mmmm yyyy", "juli 2018"],
    [7.25, undefined, "7,25"],
    [12, "@", "12"],
    ["tekst", "0.00", "tekst"],
    [true, undefined, "SAND"],
    [null, "0.00", ""],
  ])("shows %j in %j as %j to a Dane", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it("shows the same to an American in his way", () => {
    expect([
      shown(1234.5, "#,##0.00", "en-US"),
      shown(43282, "m/d/yyyy", "en-US"),
      shown(false, undefined, "en-US"),
    ]).toEqual(["1,234.50", "7/1/2018", "FALSE"]);
  });

  it("shows errors under their Danish names", () => {
    const error = (value: string, locale: "da-DK" | "en-US") =>
      displayText({ value, isError: true, format: {} }, locale);
    expect(["#VALUE!", "#N/A", "#DIV/0!", "#SPILL!", "#NUM!"].map((value) => error(value, "da-DK"))).toEqual([
      "#VÆRDI!",
      "#I/T",
      "#DIVISION/0!",
      "#OVERLØB!",
      "#NUM!",
    ]);
    expect(error("#VALUE!", "en-US")).toBe("#VALUE!");
  });
});
