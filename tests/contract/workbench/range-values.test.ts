import { openSmallAddIn, type SmallAddIn } from "./small-add-in";

let small: SmallAddIn;

beforeAll(async () => {
  small = await openSmallAddIn();
});
beforeEach(() => small.clear());
afterAll(() => small.close());

describe("Range.values", () => {
  it("gives a formula's result in the request that wrote it", async () => {
    const read = await small.excel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        ["x", 2],
        [3, "=A2*2"],
      ];
      range.load("values,formulas,valueTypes,address");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toEqual({
      // Excel quotes Ark1: ARK1 is a cell.
      address: "'Ark1'!A1:B2",
      values: [
        ["x", 2],
        [3, 6],
      ],
      formulas: [
        ["x", 2],
        [3, "=A2*2"],
      ],
      valueTypes: [
        ["String", "Double"],
        ["Double", "Double"],
      ],
    });
  });

  it("leaves a cell where null is written and empties it where an empty text is", async () => {
    const values = await small.excel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values).toEqual([[[1, "", 4]], [["Double", "Empty", "Double"]]]);
  });

  it("reads strings as typed in an English Excel", async () => {
    const values = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:A8");
      range.values = [["1,234.5"], ["12%"], ["TRUE"], ["'=2+2"], ["2024-07-01"], ["1.234,5"], ["-"], ["+A1"]];
      range.load("values,numberFormat,formulas");
      await context.sync();
      return [range.values.flat(), range.numberFormat.flat(), range.formulas.flat()[7]] as unknown[];
    });
    expect(values).toEqual([
      [1234.5, 0.12, true, "=2+2", 45474, "1.234,5", "-", 1234.5],
      ["#,##0.00", "0%", "General", "General", "m/d/yyyy", "General", "General", "General"],
      "=+A1",
    ]);
  });

  it("keeps texts as texts in cells formatted as text", async () => {
    const values = await small.excel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [["=1+1"], ["007"], ["1,5"]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values.flat(), range.valueTypes.flat()];
    });
    expect(values).toEqual([
      ["=1+1", "007", "1,5"],
      ["String", "String", "String"],
    ]);
  });

  it("refuses an array of another shape", async () => {
    const refusal = await small.refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    expect(refusal.code).toBe("InvalidArgument");
  });

  it("refuses a formula that does not parse", async () => {
    const refusal = await small.refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["=SUM(1"]];
      await context.sync();
    });
    expect(refusal.code).toBe("InvalidArgument");
  });

  it("writes one value into every cell of the range", async () => {
    const values = await small.excel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("takes a block so large that the library slices it", async () => {
    const last = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D1200").values = Array.from({ length: 1200 }, (_, row) => [row, row, row, "x"]);
      const cell = sheet.getRange("A1200:D1200");
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(last).toEqual([[1199, 1199, 1199, "x"]]);
  });

  it("gives errors as English texts of type Error, in the same way on every locale", async () => {
    const read = await small.excel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      range.formulas = [["=1/0"], ["=UKENDT(1)"], ["=VLOOKUP(1,B1:C2,2,FALSE)"]];
      range.load("values,valueTypes,text");
      await context.sync();
      return [range.values.flat(), range.valueTypes.flat(), range.text.flat()];
    });
    expect(read).toEqual([
      ["#DIV/0!", "#NAME?", "#N/A"],
      ["Error", "Error", "Error"],
      ["#DIVISION/0!", "#NAVN?", "#I/T"],
    ]);
  });

  it("shows numbers and dates as a Danish Excel does", async () => {
    const text = await small.excel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A5");
      range.values = [[1234567.5], [-720], [43282], [0.256], [true]];
      range.numberFormat = [["#,##0.00"], ['#,##0;-#,##0;"-"'], ["dd-mm-yyyy"], ["0.0%"], ["General"]];
      range.load("text");
      await context.sync();
      return range.text.flat();
    });
    expect(text).toEqual(["1.234.567,50", "-720", "01-07-2018", "25,6%", "SAND"]);
  });
});

describe("spilled arrays", () => {
  it("fill the cells beside their formula and tell where they reach", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B2");
      sheet.getRange("A1").formulas = [["=SEQUENCE(2,2)"]];
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      const none = sheet.getRange("D1").getSpillingToRangeOrNullObject();
      range.load("values,hasSpill");
      spill.load("address");
      await context.sync();
      return [range.values, range.hasSpill, spill.address, none.isNullObject];
    });
    expect(read).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      true,
      "'Ark1'!A1:B2",
      true,
    ]);
  });

  it("give #SPILL! where something is in the way", async () => {
    const value = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A2").values = [["her"]];
      const cell = sheet.getRange("A1");
      cell.formulas = [["=SEQUENCE(3)"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(value).toEqual([["#SPILL!"]]);
  });
});

describe("clear", () => {
  it("takes contents or formats or both", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      const cells = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("values,format/font/bold"));
      await context.sync();
      return cells.map((cell) => [cell.values[0]?.[0] as unknown, cell.format.font.bold]);
    });
    expect(read).toEqual([
      ["", true],
      [2, false],
      ["", false],
    ]);
  });
});
