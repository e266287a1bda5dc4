import type { CellState } from "../../../../src/workbench/engine/engine";
import { cellAsTyped } from "../../../../src/workbench/page/cell-as-typed";
import { parseTyped } from "../../../../src/workbench/typing/parse-typed";

const cell = (value: CellState["value"], more: Partial<CellState> = {}): CellState => ({
  value,
  isError: false,
  formula: undefined,
  spill: undefined,
  spilledFrom: undefined,
  format: {},
  ...more,
});
const withFormat = (numberFormat: string) => ({ format: { numberFormat } });

describe("a cell as one would type it", () => {
  it.each<[string, CellState, string, string]>([
    ["an empty cell", cell(null), "", ""],
    ["a formula, whatever its result", cell(3, { formula: "=SUM(T[@2024])" }), "=SUM(T[@2024])", "=SUM(T[@2024])"],
    ["a number", cell(1234.5), "1234,5", "1234.5"],
    ["a formatted number, without its format", cell(1234.5, withFormat("#,##0")), "1234,5", "1234.5"],
    ["a sum of floats, to fifteen digits", cell(0.1 + 0.2), "0,3", "0.3"],
    ["a share", cell(0.125, withFormat("0%")), "12,5%", "12.5%"],
    ["a date", cell(43_282, withFormat("dd-mm-yyyy")), "01-07-2018", "7/1/2018"],
    ["a number whose format only quotes letters", cell(7, withFormat('0" dage"')), "7", "7"],
    ["a truth value", cell(true), "SAND", "TRUE"],
    ["an error", cell("#VALUE!", { isError: true }), "#VÆRDI!", "#VALUE!"],
    ["text", cell("Botilbud"), "Botilbud", "Botilbud"],
    ["text that looks like a formula", cell("=1+1"), "'=1+1", "'=1+1"],
    ["text that looks like a number", cell("007"), "'007", "'007"],
    ["a function number, which is text in either language", cell("5.28.20"), "5.28.20", "5.28.20"],
  ])("shows %s", (_what, state, danish, english) => {
    expect(cellAsTyped(state, "da-DK")).toBe(danish);
    expect(cellAsTyped(state, "en-US")).toBe(english);
  });

  it("gives back what it shows when that is typed again", () => {
    for (const value of ["x", "=1+1", "'x", "12", "1-7-2018", "SAND", "#I/T", -3.25, 1e-9, 43_282, true]) {
      const { input } = parseTyped(cellAsTyped(cell(value), "da-DK"), "da-DK");
      expect(input).toEqual({ kind: "value", value });
    }
  });
});
