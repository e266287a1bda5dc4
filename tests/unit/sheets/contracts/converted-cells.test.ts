import { amount } from "../../../../src/finance/money/amount";
import { withDecimals } from "../../../../src/sheets/contracts/amount-format";
import { chooseDecimals, countRounded } from "../../../../src/sheets/contracts/choose-decimals";
import { convertFormula } from "../../../../src/sheets/contracts/convert-formula";
import { readsOwnAmounts } from "../../../../src/sheets/contracts/own-amounts";

const by = (operation: "times" | "dividedBy", factor: number) => ({ operation, by: amount(factor) });

describe("a formula under another contract", () => {
  it.each([
    ["=Budget!C5*0.1", false, [by("dividedBy", 1000)], "=(Budget!C5*0.1)/1000"],
    ["=A1", true, [], "=-(A1)"],
    ["=(A1)/1000", false, [by("times", 1000)], "=A1"],
    ["=-(A1+B1)*1000*1.03", true, [by("dividedBy", 1.03), by("dividedBy", 1000)], "=A1+B1"],
    ["=(A1)+(B1)", false, [by("times", 1000)], "=((A1)+(B1))*1000"],
    ['=(A1&")")*2', true, [], '=-(A1&")")*2'],
  ])("%s becomes the conversion visibly behind it, or off it", (formula, negates, factors, expected) => {
    expect(convertFormula(formula, { negates, factors })).toBe(expected);
  });

  const own = {
    sheet: "Ark1",
    table: "Handleplan",
    areas: [{ row: 5, column: 6, rows: 3, columns: 1 }],
    headers: ["2026"],
  };

  it.each([
    ["=G7*1.02", true],
    ["=SUM(A1:Z99)", true],
    ["=[@2026]*2", true],
    ["=Handleplan[[#This Row],[2026]]", true],
    ["=SUM(handleplan[2026])", true],
    ["=SUM(Handleplan)", true],
    ["=Handleplan[Status]", false],
    ["=Anden[2026]", false],
    ["='Ark 2'!G7", false],
    ["=H7", false],
    ["=12*45000", false],
  ])("%s reads the table's own amounts: %s", (formula, expected) => {
    expect(readsOwnAmounts(formula, "Ark1", [own])).toBe(expected);
  });
});

describe("a number format with other decimals", () => {
  it.each([
    ["#,##0", 2, "#,##0.00"],
    ["#,##0.00", 0, "#,##0"],
    ["#,##0;[Red]-#,##0", 1, "#,##0.0;[Red]-#,##0.0"],
    ['0.0" mio."', 3, '0.000" mio."'],
    ["#,##0.0,", 2, "#,##0.00,"],
    ["General", 2, "plain"],
    ["@", 2, "plain"],
    ["0.0%", 2, "plain"],
  ])("%s with %i: %s", (format, decimals, expected) => {
    expect(withDecimals(format, decimals, "plain")).toBe(expected);
  });
});

describe("decimals", () => {
  it("are the customary ones, or one more where that hides nothing", () => {
    expect(chooseDecimals("mio", [amount(7.25)])).toBe(2);
    expect(chooseDecimals("mio", [amount(0.186), amount(7.25)])).toBe(3);
    expect(chooseDecimals("mio", [amount(0.186543)])).toBe(2);
    expect(chooseDecimals("1000kr", [amount(186.5)])).toBe(1);
    expect(chooseDecimals("kr", [amount("0.30000000000000004")])).toBe(1);
  });

  it("that hide something are counted", () => {
    expect(countRounded([amount(1.25), amount(1.2), amount(0)], 1)).toBe(1);
  });
});
