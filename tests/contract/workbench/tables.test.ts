import { openSmallAddIn, type SmallAddIn } from "./small-add-in";

let small: SmallAddIn;

beforeAll(async () => {
  small = await openSmallAddIn();
});
beforeEach(async () => {
  small.clear();
  await small.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D4").values = [
      ["Navn", "2024", "2025"],
      ["a", 1, 2],
      ["b", 3, 4],
    ];
    sheet.getRange("B6:B7").formulas = [["under"], ["=SUM(C3:C4)"]];
    const table = sheet.tables.add("B2:D4", true);
    table.name = "Tiltag_1";
    sheet.getRange("F1:F3").formulas = [
      ["=SUM(Tiltag_1[2024])"],
      ["=LET(år,Tiltag_1[2024],i_alt,SUM(år),i_alt*2)"],
      ['=SUMIFS(tiltag_1[2025],tiltag_1[Navn],"b")'],
    ];
    await context.sync();
  });
});
afterAll(() => small.close());

const sums = () =>
  small.excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("F1:F3").load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

describe("structured references", () => {
  it("calculate, whatever the capitals, and inside LET", async () => {
    await expect(sums()).resolves.toEqual([4, 8, 4]);
  });

  it("say with INDEX what stands in their own sheet, also to a formula on another", async () => {
    const values = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.add("Andet");
      sheet.getRange("A1:A2").formulas = [
        ["=INDEX(Tiltag_1[Navn],2)"],
        ['=INDEX(Tiltag_1[2025],MATCH("a",Tiltag_1[Navn],0))'],
      ];
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      sheet.delete();
      await context.sync();
      return range.values.flat() as unknown[];
    });
    expect(values).toEqual(["b", 2]);
  });

  it("stand in the cell as they were typed, this row and all", async () => {
    const read = await small.excel(async (context) => {
      const table = context.workbook.tables.getItem("Tiltag_1");
      const column = table.columns.add(undefined, undefined, "I alt (1.000 kr.)");
      column.getDataBodyRange().formulas = [["=SUM(Tiltag_1[@[2024]:[2025]])"], ["=[@2024]+[@2025]"]];
      const outside = context.workbook.worksheets.getActiveWorksheet().getRange("G3:G4");
      outside.formulas = [["=Tiltag_1[@[I alt (1.000 kr.)]]*2"], ["=SUM(Tiltag_1[I alt (1.000 kr.)])"]];
      const body = column.getDataBodyRange().load("formulas,values");
      outside.load("values");
      await context.sync();
      return [body.formulas, body.values, outside.values];
    });
    expect(read).toEqual([
      [["=SUM(Tiltag_1[@[2024]:[2025]])"], ["=[@2024]+[@2025]"]],
      [[3], [7]],
      [[6], [10]],
    ]);
  });

  it("follow a renamed column and a renamed table", async () => {
    const formulas = await small.excel(async (context) => {
      const table = context.workbook.tables.getItem("Tiltag_1");
      table.columns.getItem("2024").name = "Budget 2024";
      table.name = "Register";
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("F1:F3").load("formulas");
      await context.sync();
      return range.formulas.flat() as unknown[];
    });
    expect(formulas).toEqual([
      "=SUM(Register[Budget 2024])",
      "=LET(år,Register[Budget 2024],i_alt,SUM(år),i_alt*2)",
      '=SUMIFS(Register[2025],Register[Navn],"b")',
    ]);
    await expect(sums()).resolves.toEqual([4, 8, 4]);
  });

  it("become plain references when the table becomes cells", async () => {
    const read = await small.excel(async (context) => {
      context.workbook.tables.getItem("Tiltag_1").convertToRange();
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("F1:F3").load("formulas,values");
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [range.formulas.flat()[0], range.values.flat(), count.value] as unknown[];
    });
    expect(read).toEqual(["=SUM('Ark1'!$C$3:$C$4)", [4, 8, 4], 0]);
  });
});

describe("rows and columns", () => {
  it("added at the end push down what stands below, and count in the sums at once", async () => {
    const read = await small.excel(async (context) => {
      const table = context.workbook.tables.getItem("Tiltag_1");
      table.rows.add(undefined, [["c", 10, 20]]);
      const range = table.getRange().load("address");
      const below = context.workbook.worksheets.getActiveWorksheet().getRange("B7:B8").load("values");
      await context.sync();
      return [range.address, below.values];
    });
    expect(read).toEqual(["'Ark1'!B2:D5", [["under"], [4]]]);
    await expect(sums()).resolves.toEqual([14, 28, 4]);
  });

  it("inserted inside get the formula of a calculated column", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = context.workbook.tables.getItem("Tiltag_1");
      table.columns.add(undefined, undefined, "Sum").getDataBodyRange().formulas = [["=[@2024]*10"], ["=[@2024]*10"]];
      sheet.getRange("4:4").insert("Down");
      sheet.getRange("C4").values = [[5]];
      const body = table.getDataBodyRange().load("values");
      const plain = sheet.getRange("B8").load("formulas");
      await context.sync();
      return [body.values, plain.formulas];
    });
    expect(read).toEqual([
      [
        ["a", 1, 2, 10],
        ["", 5, "", 50],
        ["b", 3, 4, 30],
      ],
      [["=SUM(C3:C5)"]],
    ]);
  });

  it("cannot be cut in two", async () => {
    const refusal = await small.refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B3:C3").insert("Down");
      await context.sync();
    });
    expect(refusal.code).toBe("InsertDeleteConflict");
  });

  it("taken away close the gap", async () => {
    const read = await small.excel(async (context) => {
      const table = context.workbook.tables.getItem("Tiltag_1");
      table.rows.getItemAt(0).delete();
      table.columns.getItem("2025").delete();
      const range = table.getRange().load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual([
      "'Ark1'!B2:C3",
      [
        ["Navn", "2024"],
        ["b", 3],
      ],
    ]);
  });
});

describe("a new table", () => {
  const addAt = (address: string) =>
    small.addIn.door.run("run", {
      code: `async (context) => {
        const table = context.workbook.worksheets.getActiveWorksheet().tables.add("${address}", true);
        const header = table.getHeaderRowRange().load("values");
        table.load("name");
        await context.sync();
        return [table.name, header.values];
      }`,
    });

  it("gets unique header texts and a free name", async () => {
    await small.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("H2:K3").values = [
        ["År", "År", "", 2024],
        [1, 2, 3, 4],
      ];
      await context.sync();
    });
    await expect(addAt("H2:K3")).resolves.toEqual(["Tabel1", [["År", "År2", "Kolonne3", "2024"]]]);
  });

  it("is refused where it overlaps another", async () => {
    await expect(addAt("D4:F6")).resolves.toMatchObject({ error: { code: "InvalidArgument" } });
  });

  it.each(["A1", "R1C1", "med mellemrum", "1. år", "Sats", "TILTAG_1 ", ""])("cannot be called %j", async (name) => {
    const answer = await small.addIn.door.run("run", {
      code: `async (context) => {
        context.workbook.names.add("Sats", "=0.25");
        context.workbook.tables.getItem("Tiltag_1").name = ${JSON.stringify(name)};
        await context.sync();
      }`,
    });
    expect(answer).toMatchObject({ error: { code: "InvalidArgument" } });
  });

  it("is unknown to getItem until it is there", async () => {
    const refusal = await small.refusal(async (context) => {
      context.workbook.tables.getItem("Findes ikke").load("name");
      await context.sync();
    });
    expect(refusal.code).toBe("ItemNotFound");
  });
});

describe("AutoCorrect of calculated columns", () => {
  afterEach(() => {
    small.document.quirks = { ...small.document.quirks, calculatedColumns: false };
  });

  it("strikes a program's writes when it is switched on", async () => {
    small.document.quirks = { ...small.document.quirks, calculatedColumns: true };
    const formulas = await small.excel(async (context) => {
      const body = context.workbook.tables.getItem("Tiltag_1").columns.getItem("2025").getDataBodyRange();
      body.formulas = [["=1"], ["=2"]];
      body.load("formulas");
      await context.sync();
      return body.formulas;
    });
    expect(formulas).toEqual([["=2"], ["=2"]]);
  });
});
