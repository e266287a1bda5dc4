import fc from "fast-check";
import { displayText } from "../../../../src/workbench/display/display-text";
import { parseTyped } from "../../../../src/workbench/typing/parse-typed";

const value = (typed: string, locale: "da-DK" | "en-US" = "da-DK"): unknown => {
  const { input } = parseTyped(typed, locale);
  if (input.kind === "value") return input.value;
  return input.kind === "formula" ? input.formula : input.kind === "error" ? input.error : undefined;
};

describe("what a Dane types", () => {
  it.each([
    ["1.234,5", 1234.5],
    ["-12", -12],
    ["+3", 3],
    [",5", 0.5],
    ["1e3", 1000],
    ["12,5 %", 0.125],
    ["01-07-2018", 43282],
    ["1/7/2018", 43282],
    ["29-02-2024", 45351],
    ["SAND", true],
    ["falsk", false],
    ["#I/T", "#N/A"],
    ["=SUM(A1)", "=SUM(A1)"],
    ["'=SUM(A1)", "=SUM(A1)"],
    ["'12", "12"],
  ])("%j is %j", (typed, expected) => {
    expect(value(typed)).toBe(expected);
  });

  it.each(["1.2.3", "1.23", "1,234,5", "1.234.56", "30-02-2024", "29-02-2023", "-", "=", "tekst", "12 kr.", "1-7"])(
    "%j stays text",
    (typed) => {
      expect(value(typed)).toBe(typed);
    },
  );

  it("gives a number the format it was typed in", () => {
    expect(parseTyped("1.234,5", "da-DK").numberFormat).toBe("#,##0.00");
    expect(parseTyped("1.234", "da-DK").numberFormat).toBe("#,##0");
    expect(parseTyped("1234", "da-DK").numberFormat).toBeUndefined();
    expect(parseTyped("25%", "da-DK").numberFormat).toBe("0%");
    expect(parseTyped("01-07-2018", "da-DK").numberFormat).toBe("dd-mm-yyyy");
  });

  it("is the number shown, typed back", () => {
    const cents = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
    fc.assert(
      fc.property(cents, (amount) => {
        const shown = displayText(
          { value: amount / 100, isError: false, format: { numberFormat: "#,##0.00" } },
          "da-DK",
        );
        // numfmt shows a minus sign that no keyboard has for negative zero only; all else is typed as it stands.
        expect(value(shown)).toBe(amount / 100);
      }),
    );
  });
});

describe("what an American types", () => {
  it.each([
    ["1,234.5", 1234.5],
    ["7/1/2018", 43282],
    ["1.234,5", "1.234,5"],
  ])("%j is %j", (typed, expected) => {
    expect(value(typed, "en-US")).toBe(expected);
  });
});

describe("a cell formatted as text", () => {
  it("takes everything as text", () => {
    expect(parseTyped("=1+1", "da-DK", true).input).toEqual({ kind: "value", value: "=1+1" });
  });
});
